import "./help.css";
import { Link } from "wouter";
import type { Task } from "../../records/help.ts";

/** The steps in order, each with the way to where it is done. */
export const TaskSteps = ({ task }: { readonly task: Task }) => (
  <ol className="help-steps">
    {task.steps.map((step) =>
      typeof step === "string" ? (
        <li key={step}>{step}</li>
      ) : (
        <li key={step.text}>
          {step.text}
          <br />
          <Link href={step.at} className="help-opens">
            Open: {step.opens}
          </Link>
        </li>
      ),
    )}
  </ol>
);

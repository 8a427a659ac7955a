import { type StepHere, stepTimes, stepTitle } from "../../records/teamSessions.ts";

/** A step as whoever leads it needs it: what to do, the part of the case that is read out, and each question with its notes. */
export const SessionStep = ({ step }: { readonly step: StepHere }) => (
  <section className="session-step stack stack-tight">
    <h2>{stepTitle(step)}</h2>
    <p className="muted">{stepTimes(step)}</p>
    <p>{step.does}</p>
    {step.part !== undefined && (
      <blockquote className="session-case stack stack-tight">
        {step.part.told.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </blockquote>
    )}
    {step.questions.map(({ ask, good, wrong }) => (
      <div key={ask} className="session-question">
        <h3>{ask}</h3>
        <dl>
          <dt>Good answers hold</dt>
          <dd>{good}</dd>
          {wrong !== undefined && (
            <>
              <dt>Where groups go wrong</dt>
              <dd>{wrong}</dd>
            </>
          )}
        </dl>
      </div>
    ))}
  </section>
);

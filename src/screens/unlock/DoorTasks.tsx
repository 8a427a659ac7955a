import { doorTasks } from "../../records/help.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";

/** What can be done without the records. Nothing here leads to a page behind the door. */
export const DoorTasks = () =>
  doorTasks.map(({ id, title, steps }) => (
    <Disclosure key={id} summary={title}>
      <ol>
        {steps.map((step) => {
          const text = typeof step === "string" ? step : step.text;
          return <li key={text}>{text}</li>;
        })}
      </ol>
    </Disclosure>
  ));

import { useState } from "react";
import type { DataRequest } from "../casefile/entities.ts";
import { endedHow } from "../casefile/leaving/request.ts";
import { isIsoDate, localDate, longDate } from "../lib/dates.ts";
import { endRequest } from "../records/requests.ts";
import { Button } from "../ui/Button.tsx";
import { DateInput } from "../ui/DateInput.tsx";
import { FieldGroup } from "../ui/Field.tsx";
import { Form } from "../ui/Form.tsx";
import { Notice } from "../ui/Notice.tsx";
import { RadioList } from "../ui/RadioList.tsx";
import { saveTrouble, type Trouble } from "./saveTrouble.ts";
import { useWorkspace } from "./workspace.tsx";

type How = NonNullable<DataRequest["ended"]>["how"];
const options = (Object.keys(endedHow) as readonly How[]).map((value) => ({ value, label: endedHow[value] }));

/** That a request waits for nothing any more: Today asks until somebody says so. */
export function HowItEnded({ request: { id, ended } }: { readonly request: DataRequest }) {
  const workspace = useWorkspace();
  const [how, setHow] = useState<How | "">("answered");
  const [on, setOn] = useState(localDate(workspace.now()));
  const [trouble, setTrouble] = useState<Trouble>();
  if (ended !== undefined)
    return (
      <Notice tone="success" live title="The request is closed">
        <p>
          {endedHow[ended.how]} on {longDate(ended.on)}. Today asks no more.
        </p>
      </Notice>
    );
  const save = async () => {
    if (how === "" || !isIsoDate(on)) return;
    const saved = await endRequest(workspace, id, { on, how });
    setTrouble(saved.ok ? undefined : saveTrouble(saved.error));
  };
  return (
    <Form className="stack" onSubmit={() => void save()}>
      <h3 className="copy-title">When the person has the answer</h3>
      {trouble && (
        <Notice tone="problem" live title={trouble.title}>
          <p>{trouble.whatToDo}</p>
        </Notice>
      )}
      <FieldGroup label="How did the request end?">
        <RadioList<How> options={options} value={how} onChange={setHow} />
      </FieldGroup>
      <FieldGroup label="On" error={isIsoDate(on) ? undefined : "Enter the day on which it ended"}>
        <DateInput value={on} onChange={setOn} />
      </FieldGroup>
      <div>
        <Button type="submit">Close the request</Button>
      </div>
    </Form>
  );
}

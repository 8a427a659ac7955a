import { useState } from "react";
import type { Activity } from "../../records/activity.ts";
import { type Compared, comparePrinted } from "../../records/logFiles.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Field } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { WhatToDo } from "./WhatToDo.tsx";

/** A seal, or the foot of any document, against the log as it is now. */
export function HoldAgainst({ activity }: { readonly activity: Activity }) {
  const [line, setLine] = useState("");
  const [print, setPrint] = useState("");
  const [answer, setAnswer] = useState<Compared>();
  const compare = async () => setAnswer(await comparePrinted(activity, line, print));
  const write = (set: (value: string) => void) => (value: string) => {
    set(value);
    setAnswer(undefined);
  };
  return (
    <Card>
      <Disclosure summary="Hold a printed page against the log">
        <p>
          At the foot of every document stands “log”, the number of a line and its fingerprint; a seal has both in its
          table.
        </p>
        <Form className="stack" onSubmit={() => void compare()}>
          <Field label="Line">
            <TextInput
              inputMode="numeric"
              width="short"
              value={line}
              onChange={({ target }) => write(setLine)(target.value)}
            />
          </Field>
          <Field label="Fingerprint" hint="Numbers and the letters a to f, at least twelve of them.">
            <TextInput value={print} onChange={({ target }) => write(setPrint)(target.value)} />
          </Field>
          <div>
            <Button type="submit">Compare</Button>
          </div>
          {answer !== undefined && <Answer answer={answer} />}
        </Form>
      </Disclosure>
    </Card>
  );
}

function Answer({ answer }: { readonly answer: Compared }) {
  switch (answer) {
    case "same":
      return (
        <Notice tone="success" live title="They agree">
          <p>Nothing up to that line was changed or taken out since the page was printed.</p>
        </Notice>
      );
    case "unclear":
      return (
        <Notice tone="warning" live title="This cannot be compared yet">
          <p>Enter the number of the line, and at least twelve letters and numbers of its fingerprint.</p>
        </Notice>
      );
    case "notThere":
      return (
        <Notice tone="problem" live title="The log has no such line">
          <p>Look whether the number is as printed, and whether the page is from this device. If both are right:</p>
          <WhatToDo />
        </Notice>
      );
    case "other":
      return (
        <Notice tone="problem" live title="They do not agree">
          <p>Look whether both are as printed, and whether the page is from this device. If all is right:</p>
          <WhatToDo />
        </Notice>
      );
  }
}

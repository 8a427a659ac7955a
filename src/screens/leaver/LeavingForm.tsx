import { useState } from "react";
import type { Child } from "../../casefile/entities.ts";
import { isIsoDate } from "../../lib/dates.ts";
import { type LeavingDetails, noteLeaving, noteStaying } from "../../records/leaving.ts";
import { announce } from "../../ui/announcements.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { DateInput } from "../../ui/DateInput.tsx";
import { Field, FieldGroup } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { RadioList } from "../../ui/RadioList.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { saveTrouble, type Trouble } from "../saveTrouble.ts";
import { useKeepUnsaved } from "../useKeepUnsaved.ts";
import { useWorkspace } from "../workspace.tsx";

type When = "inTerm" | "newTerm";

/** The last day here, the next school as far as it is known, and who takes the file in there. */
export function LeavingForm({ child }: { readonly child: Child }) {
  const workspace = useWorkspace();
  const { on = "", to = "", contact = "", newTerm = "" } = child.leaving ?? {};
  const [typed, setTyped] = useState<LeavingDetails>({ on, to, contact, newTerm });
  const [when, setWhen] = useState<When>(newTerm === "" ? "inTerm" : "newTerm");
  const [isTried, setTried] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const details = {
    ...typed,
    to: typed.to.trim(),
    contact: typed.contact.trim(),
    ...(when === "inTerm" && { newTerm: "" }),
  };
  const wrongDay = isIsoDate(typed.on) ? undefined : "Enter the last day at this school";
  const wrongTerm = when === "inTerm" || isIsoDate(typed.newTerm) ? undefined : "Enter the first day of that term";
  const isWhole = wrongDay === undefined && wrongTerm === undefined;
  const unsaved = useKeepUnsaved(
    () => details,
    async (now) => (isWhole ? noteLeaving(workspace, child.id, now) : { ok: true }),
  );
  const change = (part: Partial<LeavingDetails>) => setTyped((before) => ({ ...before, ...part }));

  const save = async () => {
    setTried(true);
    if (!isWhole) return;
    unsaved.settle();
    const saved = await noteLeaving(workspace, child.id, details);
    setTrouble(saved.ok ? undefined : saveTrouble(saved.error));
    if (saved.ok) announce("Saved: the child is leaving");
  };
  const stay = async () => {
    unsaved.settle();
    const saved = await noteStaying(workspace, child.id);
    setTrouble(saved.ok ? undefined : saveTrouble(saved.error));
  };
  return (
    <Card title="Where the child is going">
      <Form className="stack measure" onSubmit={save}>
        {trouble && (
          <Notice tone="problem" live title={trouble.title}>
            <p>{trouble.whatToDo}</p>
          </Notice>
        )}
        <FieldGroup label="Last day here" error={isTried ? wrongDay : undefined}>
          <DateInput value={typed.on} onChange={(value) => change({ on: value })} />
        </FieldGroup>
        <Field label="Next school" hint="Leave this empty while nobody knows it. Today keeps asking." optional>
          <TextInput value={typed.to} maxLength={200} onChange={({ target }) => change({ to: target.value })} />
        </Field>
        <Field
          label="Who takes the file in there, and how it goes"
          hint="Their safeguarding lead, a telephone number that you have checked, a secure email address"
          optional
        >
          <TextArea
            value={typed.contact}
            maxLength={1_000}
            onChange={({ target }) => change({ contact: target.value })}
          />
        </Field>
        <FieldGroup label="When does the child start there?">
          <RadioList
            options={[
              { value: "inTerm", label: "During a term" },
              { value: "newTerm", label: "At the beginning of a term" },
            ]}
            value={when}
            onChange={(value) => setWhen(value === "newTerm" ? "newTerm" : "inTerm")}
          />
        </FieldGroup>
        {when === "newTerm" && (
          <FieldGroup label="First day of that term" error={isTried ? wrongTerm : undefined}>
            <DateInput value={typed.newTerm} onChange={(value) => change({ newTerm: value })} />
          </FieldGroup>
        )}
        <div className="cluster">
          <Button type="submit" variant={child.leaving === undefined ? "primary" : "secondary"}>
            {child.leaving === undefined ? "This child is leaving" : "Save changes"}
          </Button>
          {child.leaving !== undefined && (
            <Button variant="quiet" onClick={() => void stay()}>
              The child stays
            </Button>
          )}
        </div>
      </Form>
    </Card>
  );
}

import { useState } from "react";
import type { School } from "../../casefile/entities.ts";
import type { IsoDate } from "../../lib/dates.ts";
import { Button } from "../../ui/Button.tsx";
import { DateInput } from "../../ui/DateInput.tsx";
import { Field, FieldGroup } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { useKeepUnsaved } from "../useKeepUnsaved.ts";

interface Props {
  /** What is wrong with a day, in words; undefined where it can be added. */
  readonly mistakeIn: (on: IsoDate) => string | undefined;
  readonly onAdd: (day: School["closures"][number]) => Promise<{ readonly ok: boolean }>;
}

const blank = { on: "", label: "" };

export function AddClosedDay({ mistakeIn, onAdd }: Props) {
  const [typed, setTyped] = useState(blank);
  const [isTried, setTried] = useState(false);
  const mistake = mistakeIn(typed.on);
  const day = { on: typed.on, label: typed.label.trim() || "Closed" };
  useKeepUnsaved(
    () => typed,
    async () => (mistake === undefined ? onAdd(day) : { ok: true }),
  );
  const add = async () => {
    setTried(true);
    if (mistake !== undefined || !(await onAdd(day)).ok) return;
    setTyped(blank);
    setTried(false);
  };
  return (
    <Form className="stack" onSubmit={add}>
      <FieldGroup label="A day your school is closed" error={isTried ? mistake : undefined}>
        <DateInput value={typed.on} onChange={(on) => setTyped({ ...typed, on })} />
      </FieldGroup>
      <Field label="Why" hint="Such as training day" optional>
        <TextInput
          width="medium"
          maxLength={200}
          value={typed.label}
          onChange={({ currentTarget }) => setTyped({ ...typed, label: currentTarget.value })}
        />
      </Field>
      <div>
        <Button type="submit">Add this day</Button>
      </div>
    </Form>
  );
}

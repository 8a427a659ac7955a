import { useId, useRef, useState } from "react";
import type { Result } from "../../lib/result.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Field } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { TextInput } from "../../ui/TextInput.tsx";

interface Props {
  readonly title: string;
  readonly name: string;
  readonly onClose: () => void;
  readonly onName: (name: string) => Promise<Result<unknown, unknown>>;
}

/** Asks how a saved search is to be called. */
export function NameSearch({ title, name: first, onClose, onName }: Props) {
  const [name, setName] = useState(first);
  const [problem, setProblem] = useState<"empty" | "notSaved">();
  const form = useId();
  const field = useRef<HTMLInputElement>(null);
  const submit = async () => {
    if (name.trim() === "") {
      setProblem("empty");
      field.current?.focus();
    } else if ((await onName(name.trim())).ok) onClose();
    else setProblem("notSaved");
  };
  return (
    <Dialog
      isOpen
      title={title}
      onClose={onClose}
      initialFocus={field}
      actions={
        <>
          <Button variant="primary" type="submit" form={form}>
            Save
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      {problem === "notSaved" && (
        <Notice tone="problem" live>
          <p>That could not be saved. Everything saved before is safe. Free some space on this device and try again.</p>
        </Notice>
      )}
      <Form id={form} className="stack" onSubmit={submit}>
        <Field
          label="Name"
          hint="Kept with your records, under the same lock. A name that says nothing of a child is safe on a shared screen."
          error={problem === "empty" ? "Give it a name, so that you know it again" : undefined}
        >
          <TextInput ref={field} maxLength={100} value={name} onChange={({ target }) => setName(target.value)} />
        </Field>
      </Form>
    </Dialog>
  );
}

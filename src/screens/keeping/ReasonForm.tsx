import { type ReactNode, useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { saveTrouble } from "../saveTrouble.ts";

interface Props {
  readonly label: string;
  readonly button: string;
  /** What else is wrong, in words. */
  readonly mistake?: string | undefined;
  readonly onSave: (
    reason: string,
  ) => Promise<{ readonly ok: true } | { readonly ok: false; readonly error: Parameters<typeof saveTrouble>[0] }>;
  readonly children?: ReactNode;
}

/** Something that is done for a reason, which is kept with it. */
export function ReasonForm({ label, button, mistake, onSave, children }: Props) {
  const [reason, setReason] = useState("");
  const [isTried, setTried] = useState(false);
  const [trouble, setTrouble] = useState<Parameters<typeof saveTrouble>[0]>();
  const save = async () => {
    setTried(true);
    if (reason.trim() === "" || mistake !== undefined) return;
    const saved = await onSave(reason.trim());
    setTrouble(saved.ok ? undefined : saved.error);
  };
  return (
    <Form className="stack" onSubmit={save}>
      {trouble && (
        <Notice tone="problem" live title={saveTrouble(trouble).title}>
          <p>{saveTrouble(trouble).whatToDo}</p>
        </Notice>
      )}
      {children}
      {isTried && mistake !== undefined && (
        <Notice tone="problem" live>
          <p>{mistake}</p>
        </Notice>
      )}
      <Field label={label} error={isTried && reason.trim() === "" ? "Write the reason" : undefined}>
        <TextArea rows={2} maxLength={1000} value={reason} onChange={({ target }) => setReason(target.value)} />
      </Field>
      <div>
        <Button type="submit">{button}</Button>
      </div>
    </Form>
  );
}

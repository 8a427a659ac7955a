import { useEffect, useRef, useState } from "react";
import type { Handing } from "../../records/exportMark.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { TextButton } from "../../ui/TextButton.tsx";
import { TextInput } from "../../ui/TextInput.tsx";

interface Props {
  readonly handing: Handing;
  /** Of the copy, so that ten "Change" on a page can be told apart. */
  readonly title: string;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onChange: (handing: Handing) => void;
}

const longest = 120;

/** For whom a copy is and what for, as it is printed at its foot and remembered. */
export function HandingLine({ handing, title, isOpen, onOpen, onChange }: Props) {
  const [error, setError] = useState<string>();
  const first = useRef<HTMLInputElement>(null);
  const line = useRef<HTMLParagraphElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (isOpen) first.current?.focus();
    else if (wasOpen.current) line.current?.querySelector("button")?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  const submit = (form: HTMLFormElement) => {
    const typed = new FormData(form);
    const recipient = String(typed.get("recipient") ?? "").trim();
    const isMissing = recipient === "";
    setError(isMissing ? "Say whom this copy is for" : undefined);
    if (isMissing) first.current?.focus();
    else {
      onChange({ recipient, purpose: String(typed.get("purpose") ?? "").trim() });
      onOpen(false);
    }
  };
  if (!isOpen)
    return (
      <p className="copy-handing muted" ref={line}>
        For {[handing.recipient, handing.purpose].filter((part) => part !== "").join(" · ")}{" "}
        <TextButton about={`whom the copy is for, ${title}`} onClick={() => onOpen(true)}>
          Change
        </TextButton>
      </p>
    );
  return (
    <Form className="copy-handing stack stack-tight" onSubmit={submit}>
      <Field
        label="Whom is this copy for?"
        hint="A team or a role says enough. It is printed at the foot of every page and kept in this record."
        error={error}
      >
        <TextInput name="recipient" defaultValue={handing.recipient} maxLength={longest} ref={first} />
      </Field>
      <Field label="What for?" optional>
        <TextInput name="purpose" defaultValue={handing.purpose} maxLength={longest} />
      </Field>
      <div className="cluster">
        <Button type="submit">Use this</Button>
        <Button variant="quiet" onClick={() => onOpen(false)}>
          Cancel
        </Button>
      </div>
    </Form>
  );
}

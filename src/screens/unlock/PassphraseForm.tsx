import { type KeyboardEvent, useState } from "react";
import { announce } from "../../ui/announcements.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { PasswordInput } from "../../ui/PasswordInput.tsx";
import { useFocusOnce } from "./useFocusOnce.ts";
import { type Try, useUnlocking } from "./useUnlocking.ts";

interface Props {
  readonly open: Try;
  readonly button: string;
  readonly hint?: string | undefined;
}

export function PassphraseForm({ open, button, hint }: Props) {
  const [passphrase, setPassphrase] = useState("");
  const [isCapsLock, setCapsLock] = useState(false);
  const [isEmpty, setEmpty] = useState(false);
  const { problem, busy, tryWith } = useUnlocking(open);
  const input = useFocusOnce<HTMLInputElement>();
  const error = isEmpty ? "Type your passphrase." : problem;

  const submit = async () => {
    setEmpty(passphrase === "");
    if (busy !== undefined || passphrase === "") return;
    await tryWith({ kind: "passphrase", passphrase });
    input.current?.select();
  };
  const onKey = (event: KeyboardEvent) => {
    const isOn = event.getModifierState("CapsLock");
    if (isOn && !isCapsLock) announce("Caps Lock is on");
    setCapsLock(isOn);
  };
  return (
    <Form onSubmit={submit}>
      <Field
        label="Passphrase"
        hint={hint}
        error={error}
        aside={isCapsLock && <p className="field-hint">Caps Lock is on.</p>}
      >
        <PasswordInput
          ref={input}
          purpose="current"
          value={passphrase}
          onChange={(event) => {
            setPassphrase(event.currentTarget.value);
            setEmpty(false);
          }}
          onKeyDown={onKey}
          onKeyUp={onKey}
        />
      </Field>
      <div>
        <Button variant="primary" type="submit" busy={busy}>
          {button}
        </Button>
      </div>
    </Form>
  );
}

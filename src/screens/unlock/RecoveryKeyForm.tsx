import { useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { useFocusOnce } from "../keys/useFocusOnce.ts";
import { type Try, useUnlocking } from "../keys/useUnlocking.ts";

interface Props {
  readonly open: Try;
  readonly button: string;
}

export function RecoveryKeyForm({ open, button }: Props) {
  const [recoveryKey, setRecoveryKey] = useState("");
  const [isEmpty, setEmpty] = useState(false);
  const { problem, busy, tryWith } = useUnlocking(open);
  const input = useFocusOnce<HTMLTextAreaElement>();

  const submit = async () => {
    setEmpty(recoveryKey.trim() === "");
    if (busy !== undefined || recoveryKey.trim() === "") return;
    await tryWith({ kind: "recovery", recoveryKey });
  };
  return (
    <Form onSubmit={submit}>
      <p>
        It was printed when Waymark was set up. After using it you print a new one, since a key that has been out of its
        envelope should not be used again.
      </p>
      <Field
        label="Recovery key"
        hint="All nine groups, in order. Capitals, spaces and dashes make no difference."
        error={isEmpty ? "Type the nine groups from the recovery sheet." : problem}
      >
        <TextArea
          ref={input}
          rows={3}
          value={recoveryKey}
          autoCapitalize="characters"
          spellCheck={false}
          onChange={(event) => setRecoveryKey(event.currentTarget.value)}
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

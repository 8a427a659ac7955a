import { type KeyboardEvent, lazy, Suspense, useState } from "react";
import { announce } from "../../ui/announcements.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { PasswordInput } from "../../ui/PasswordInput.tsx";
import { useFocusOnce } from "./useFocusOnce.ts";
import { type Try, useUnlocking } from "./useUnlocking.ts";
import type { NamedWay } from "./WhoIsUnlocking.tsx";

// Only where there are several people: the first page of a device does not wait for it.
const WhoIsUnlocking = lazy(async () => ({ default: (await import("./WhoIsUnlocking.tsx")).WhoIsUnlocking }));

interface Props {
  /** Which of several people it is whose passphrase is typed, to be chosen here. One, or none yet known, is not asked about. */
  readonly ways?: readonly NamedWay[] | undefined;
  readonly open: Try;
  readonly button: string;
  readonly hint?: string | undefined;
}

export function PassphraseForm({ ways = [], open, button, hint }: Props) {
  const [chosen, setChosen] = useState<string>();
  const slotId = ways.length > 1 ? (chosen ?? ways[0]?.slotId) : undefined;
  const [passphrase, setPassphrase] = useState("");
  const [isCapsLock, setCapsLock] = useState(false);
  const [isEmpty, setEmpty] = useState(false);
  const { problem, busy, tryWith } = useUnlocking(open);
  const input = useFocusOnce<HTMLInputElement>();
  const error = isEmpty ? "Type your passphrase." : problem;

  const submit = async () => {
    setEmpty(passphrase === "");
    if (busy !== undefined || passphrase === "") return;
    await tryWith({ kind: "passphrase", passphrase, ...(slotId !== undefined && { slotId }) });
    input.current?.select();
  };
  const onKey = (event: KeyboardEvent) => {
    const isOn = event.getModifierState("CapsLock");
    if (isOn && !isCapsLock) announce("Caps Lock is on");
    setCapsLock(isOn);
  };
  return (
    <Form onSubmit={submit}>
      {slotId !== undefined && (
        <Suspense>
          <WhoIsUnlocking ways={ways} slotId={slotId} onChoose={setChosen} />
        </Suspense>
      )}
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

import { useState } from "react";
import { secretFromPasskey } from "../../records/passkeys.ts";
import type { Way } from "../../records/session.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import type { Try } from "../keys/useUnlocking.ts";

interface Props {
  readonly ways: readonly Way[];
  readonly open: Try;
}

/** The passkey of whoever is here, where somebody has made one. */
export function ByPasskey({ ways, open }: Props) {
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string>();
  const press = async () => {
    setAsking(true);
    setProblem(undefined);
    const secret = await secretFromPasskey(ways);
    const trouble = secret.ok ? await open(secret.value) : { problem: notUnlocked };
    setAsking(false);
    setProblem(trouble?.problem);
  };
  return (
    <>
      {problem !== undefined && (
        <Notice tone="problem" live>
          <p>{problem}</p>
        </Notice>
      )}
      <div>
        <Button onClick={() => void press()} busy={isAsking ? "Asking the device…" : undefined}>
          Unlock with a passkey
        </Button>
      </div>
    </>
  );
}

const notUnlocked = "No passkey of this device unlocked Waymark. Nothing has been changed. Use the passphrase instead.";

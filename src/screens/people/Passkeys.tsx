import { useEffect, useState } from "react";
import type { MemberHere } from "../../records/members.ts";
import { mayHavePasskeys, newPasskey, type PasskeyProblem } from "../../records/passkeys.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { List, ListRow } from "../../ui/List.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { useConfirmFirst } from "../confirmFirst.tsx";
import { saveProblem } from "../keys/problems.ts";
import { useWorkspace } from "../workspace.tsx";

interface Props {
  readonly me: MemberHere;
  readonly onChanged: () => Promise<void>;
}

const problems: Readonly<Record<PasskeyProblem, string>> = {
  unable:
    "This device or browser cannot unlock Waymark by passkey. Nothing has been changed; your passphrase works as before. If a passkey called Waymark was made, you can delete it in the settings of the device.",
  refused: "No passkey was made. Your passphrase works as before.",
};

/** A face, a finger or the code of the device instead of the passphrase, which always works beside it. */
export function Passkeys({ me, onChanged }: Props) {
  const { people } = useWorkspace();
  const confirmFirst = useConfirmFirst();
  const [isPossible, setPossible] = useState(false);
  const [isMaking, setMaking] = useState(false);
  const [problem, setProblem] = useState<string>();
  useEffect(() => void mayHavePasskeys().then(setPossible), []);
  const passkeys = me.ways.filter(({ kind }) => kind === "passkey");
  if (!isPossible && passkeys.length === 0) return null;

  const add = async () => {
    setProblem(undefined);
    if (!(await confirmFirst())) return;
    setMaking(true);
    const made = await newPasskey();
    const kept = made.ok ? await people.addPasskey(made.value) : undefined;
    setMaking(false);
    if (!made.ok) setProblem(problems[made.error]);
    else if (kept && !kept.ok) setProblem(saveProblem(kept.error));
    else await onChanged();
  };
  const remove = async (slotId: string) => {
    const removed = await people.removeWay(slotId);
    if (!removed.ok) setProblem(saveProblem(removed.error));
    await onChanged();
  };
  return (
    <Card title="Passkeys">
      <p>
        Unlock with a face, a finger or the code of this device. A passkey belongs to this device and this address: your
        passphrase works beside it, and is still needed for a backup and on another device.
      </p>
      {problem !== undefined && (
        <Notice tone="problem" live>
          <p>{problem}</p>
        </Notice>
      )}
      {passkeys.length > 0 && (
        <List label="Passkeys">
          {passkeys.map(({ slotId }, at) => (
            <ListRow
              key={slotId}
              title={`Passkey ${at + 1}`}
              action={
                <Button
                  size="small"
                  variant="danger"
                  onClick={() => void remove(slotId)}
                  aria-label={`Remove: passkey ${at + 1}`}
                >
                  Remove
                </Button>
              }
            />
          ))}
        </List>
      )}
      {isPossible && (
        <div>
          <Button onClick={() => void add()} busy={isMaking ? "Asking the device…" : undefined}>
            Add a passkey
          </Button>
        </div>
      )}
    </Card>
  );
}

import { useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { PrintIcon } from "../../ui/icons.ts";
import { ConfirmGroups } from "./ConfirmGroups.tsx";
import { DoorPage } from "./DoorPage.tsx";
import { RecoverySheet } from "./RecoverySheet.tsx";

interface KeepRecoveryKeyProps {
  readonly kicker: string;
  readonly groups: readonly string[];
  /** Makes the key count. Returns what went wrong, or undefined. */
  readonly onConfirmed: () => Promise<string | undefined>;
}

/** The sheet to print or copy, then two of its groups to type back, so that it is known to have left the screen. */
export function KeepRecoveryKey({ kicker, groups, onConfirmed }: KeepRecoveryKeyProps) {
  const [isConfirming, setConfirming] = useState(false);
  const [madeOn] = useState(() => new Date());
  if (isConfirming) {
    return (
      <ConfirmGroups kicker={kicker} groups={groups} onConfirmed={onConfirmed} onBack={() => setConfirming(false)} />
    );
  }
  return (
    <DoorPage title="Keep the recovery key" kicker={kicker}>
      <p>
        If the passphrase is forgotten, or you are away and a colleague must get in, this key is the only other way.
        Nobody can make it again: Waymark has no server and keeps no copy. Print the sheet, or copy it by hand.
      </p>
      <RecoverySheet groups={groups} madeOn={madeOn} />
      <div className="cluster">
        <Button icon={PrintIcon} onClick={() => window.print()}>
          Print this sheet
        </Button>
        <Button variant="primary" onClick={() => setConfirming(true)}>
          I have it on paper
        </Button>
      </div>
    </DoorPage>
  );
}

import { useState } from "react";
import type { Session } from "../../records/session.ts";
import { Notice } from "../../ui/Notice.tsx";
import { TextButton } from "../../ui/TextButton.tsx";
import { DoorPage } from "./DoorPage.tsx";
import { PassphraseForm } from "./PassphraseForm.tsx";
import { RecoveryKeyForm } from "./RecoveryKeyForm.tsx";

interface UnlockProps {
  readonly session: Session;
  /** How many saves the safety copy brought back. */
  readonly recovered: number;
}

export function Unlock({ session, recovered }: UnlockProps) {
  const [isByKey, setByKey] = useState(false);
  return (
    <DoorPage key={String(isByKey)} title={isByKey ? "Use the recovery key" : "Unlock Waymark"} takesFocus={false}>
      {recovered > 0 && (
        <Notice tone="success" title={recoveredTitle(recovered)}>
          <p>The browser had lost {recovered === 1 ? "it" : "them"}. Nothing is missing, and there is nothing to do.</p>
        </Notice>
      )}
      {isByKey ? <RecoveryKeyForm unlock={session.unlock} /> : <PassphraseForm unlock={session.unlock} />}
      <p>
        <TextButton onClick={() => setByKey(!isByKey)}>
          {isByKey ? "Use the passphrase instead" : "Use the recovery key instead"}
        </TextButton>
      </p>
    </DoorPage>
  );
}

const recoveredTitle = (count: number): string =>
  count === 1 ? "Recovered 1 save from the safety copy" : `Recovered ${count} saves from the safety copy`;

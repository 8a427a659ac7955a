import { useState } from "react";
import type { Session } from "../../records/session.ts";
import { TextButton } from "../../ui/TextButton.tsx";
import { DoorPage } from "./DoorPage.tsx";
import { PassphraseForm } from "./PassphraseForm.tsx";
import { RecoveryKeyForm } from "./RecoveryKeyForm.tsx";

export function Unlock({ session }: { readonly session: Session }) {
  const [isByKey, setByKey] = useState(false);
  return (
    <DoorPage key={String(isByKey)} title={isByKey ? "Use the recovery key" : "Unlock Waymark"} takesFocus={false}>
      {isByKey ? <RecoveryKeyForm unlock={session.unlock} /> : <PassphraseForm unlock={session.unlock} />}
      <p>
        <TextButton onClick={() => setByKey(!isByKey)}>
          {isByKey ? "Use the passphrase instead" : "Use the recovery key instead"}
        </TextButton>
      </p>
    </DoorPage>
  );
}

import type { Received } from "../../casefile/entities.ts";
import { logExport } from "../../records/exportLog.ts";
import { outgoingReceipt, receivedSubject } from "../../records/received.ts";
import { Card } from "../../ui/Card.tsx";
import { OutgoingRow } from "../outgoing/OutgoingRow.tsx";
import { useCaseFile, useWorkspace } from "../workspace.tsx";

/** The receipt that the school which sent a pack waits for: a code to read out, and a slip. */
export function GiveReceipt({ received }: { readonly received: Received }) {
  const workspace = useWorkspace();
  const file = useCaseFile();
  return (
    <Card title="Give this receipt now" accent="green">
      <p>
        {received.from} waits for it. Read the code out on the telephone, to a number that you know, or send the slip.
        Neither says which child it is about.
      </p>
      <p className="copy-passphrase">{received.code}</p>
      <p className="muted">
        The code is made of the file and of a secret inside it. It shows that somebody has this very file and has opened
        it; it does not show who.
      </p>
      <OutgoingRow
        title="Receipt slip"
        usual={{ recipient: received.from, purpose: "Receipt" }}
        outgoing={(handing) => outgoingReceipt(file, received, handing)}
        alsoAs={[]}
        mayLock={false}
        hidesNames={false}
        onLeft={(leaving) => logExport(workspace, receivedSubject(received, "receipt"), leaving)}
      />
    </Card>
  );
}

import { sealDocument } from "../../casefile/sealing.ts";
import type { Activity } from "../../records/activity.ts";
import { logExport } from "../../records/exportLog.ts";
import { readAloud, sealOutgoing } from "../../records/logFiles.ts";
import { chainName } from "../../records/logStanding.ts";
import { Card } from "../../ui/Card.tsx";
import { OutgoingRow } from "../outgoing/OutgoingRow.tsx";
import { useWorkspace } from "../workspace.tsx";

/** One page for the head teacher’s file. Whoever holds it can show that nothing before was changed. */
export function Seal({ activity }: { readonly activity: Activity }) {
  const workspace = useWorkspace();
  const chains = activity.standing.chains.filter(({ count }) => count > 0);
  return (
    <Card title="Seal of the log">
      <p>
        Print this page once a month and keep it apart from the device, such as in the head teacher’s file. Whoever
        holds every key could write the log anew; the page would then not agree.
      </p>
      {chains.map(({ chain, head }) => (
        <p key={chain}>
          Line {head.n.toLocaleString("en-GB")}
          {chains.length > 1 && ` of ${chainName(chain)}`}{" "}
          <span className="activity-print">{readAloud(head.hash)}</span>
        </p>
      ))}
      <OutgoingRow
        title="Seal of the log"
        usual={{ recipient: "the head teacher’s file", purpose: "Seal of the activity log" }}
        outgoing={(handing) => sealOutgoing(workspace, activity, handing)}
        alsoAs={[]}
        mayLock={false}
        hidesNames
        onLeft={(leaving) => logExport(workspace, { fileId: "", version: 0, documentId: sealDocument }, leaving)}
      />
    </Card>
  );
}

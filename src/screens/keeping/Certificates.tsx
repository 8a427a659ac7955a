import { longDate } from "../../lib/dates.ts";
import { logExport } from "../../records/exportLog.ts";
import { certificateOutgoing } from "../../records/keeping.ts";
import { Card } from "../../ui/Card.tsx";
import { OutgoingRow } from "../outgoing/OutgoingRow.tsx";
import { useCaseFile, useWorkspace } from "../workspace.tsx";

/** What was disposed of, each time with its certificate. */
export function Certificates() {
  const workspace = useWorkspace();
  const disposals = [...useCaseFile().disposals.values()].sort((a, b) => b.at.localeCompare(a.at));
  return disposals.map((disposal) => (
    <Card key={disposal.id} title={`Disposed of on ${longDate(disposal.at.slice(0, 10))}`}>
      <p>
        {disposal.files.map(({ reference }) => reference).join(", ")}. Agreed by {disposal.agreedBy}.
      </p>
      <OutgoingRow
        title={`Certificate of ${longDate(disposal.at.slice(0, 10))}`}
        usual={{ recipient: "the school’s records management", purpose: "Certificate of disposal" }}
        outgoing={(handing) => certificateOutgoing(workspace, disposal, handing)}
        alsoAs={[]}
        mayLock={false}
        hidesNames
        onLeft={(leaving) => logExport(workspace, { fileId: "", version: 0, documentId: "disposal" }, leaving)}
      />
    </Card>
  ));
}

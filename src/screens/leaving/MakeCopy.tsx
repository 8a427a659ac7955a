import { useMemo } from "react";
import { waysOf } from "../../casefile/leaving/readers.ts";
import type { Decisions } from "../../casefile/leaving/review.ts";
import { DocumentView } from "../../documents/html/DocumentView.tsx";
import type { ChildFile } from "../../records/childFile.ts";
import { childFileSubject, childFileTitle, outgoingChildFile } from "../../records/childFileOut.ts";
import { logExport } from "../../records/exportLog.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { OutgoingRow } from "../outgoing/OutgoingRow.tsx";
import { useCaseFile, useWorkspace } from "../workspace.tsx";
import { NobodyElse } from "./NobodyElse.tsx";

interface Props {
  readonly made: ChildFile;
  readonly decisions: Decisions;
  readonly onBack: () => void;
}

/** The copy itself: seen as it will be, made, read back, handed over and noted. */
export function MakeCopy({ made, decisions, onBack }: Props) {
  const file = useCaseFile();
  const workspace = useWorkspace();
  const ways = waysOf(made.wish.reader);
  const { document } = useMemo(
    () => outgoingChildFile(file, made, decisions, ways.handing, workspace.now()),
    [file, made, decisions, ways, workspace],
  );
  return (
    <Card title="Make the copy">
      <NobodyElse made={made} />
      <p className="muted">
        It begins with what is in it, what is not and why, and ends with a receipt to be signed. A file that is saved or
        shared is outside Waymark: send it by secure email, and delete it from this device afterwards.
      </p>
      <OutgoingRow
        title={childFileTitle(made)}
        usual={ways.handing}
        outgoing={(handing) => outgoingChildFile(file, made, decisions, handing, workspace.now())}
        alsoAs={["word", "html", "text"]}
        mayLock={ways.mayLock}
        hidesNames={!made.redactor.hidesNobody}
        onLeft={(leaving) => logExport(workspace, childFileSubject(made, decisions), leaving)}
      />
      <Disclosure summary="See it as it will be">
        <DocumentView document={document} />
      </Disclosure>
      <div>
        <Button variant="quiet" onClick={onBack}>
          Back
        </Button>
      </div>
    </Card>
  );
}

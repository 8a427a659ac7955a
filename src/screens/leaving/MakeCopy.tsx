import { useMemo } from "react";
import { Link } from "wouter";
import { waysOf } from "../../casefile/leaving/readers.ts";
import type { Decisions } from "../../casefile/leaving/review.ts";
import { DocumentView } from "../../documents/html/DocumentView.tsx";
import type { ChildFile } from "../../records/childFile.ts";
import { childFileSubject, childFileTitle, outgoingChildFile, usualHandingOf } from "../../records/childFileOut.ts";
import { type Leaving, logExport } from "../../records/exportLog.ts";
import { noteSent } from "../../records/leaving.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { OutgoingRow } from "../outgoing/OutgoingRow.tsx";
import { PackRow } from "../outgoing/PackRow.tsx";
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
  const usual = useMemo(() => usualHandingOf(made), [made]);
  const isForNextSchool = made.wish.reader === "nextSchool";
  const { leaving } = made.child;
  const left = async (copy: Leaving) => {
    if (isForNextSchool && leaving !== undefined)
      await noteSent(workspace, made.child.id, { to: leaving.to, fingerprint: copy.fingerprint, code: "" });
    return logExport(workspace, childFileSubject(made, decisions), copy);
  };
  const { document } = useMemo(
    () => outgoingChildFile(file, made, decisions, usual, workspace.now()),
    [file, made, decisions, usual, workspace],
  );
  return (
    <Card title="Make the copy">
      <NobodyElse made={made} />
      <p className="muted">
        It begins with what is in it, what is not and why
        {ways.signsReceipt && ", and ends with a receipt to be signed"}. A file that is saved or shared is outside
        Waymark: send it by secure email, and delete it from this device afterwards.
      </p>
      {isForNextSchool && leaving && <PackRow made={made} decisions={decisions} handing={usual} to={leaving.to} />}
      {isForNextSchool && !leaving && (
        <Notice title="This child is not noted as leaving">
          <p>
            A file that opens in Waymark, and the wait for its receipt, begin where it is{" "}
            <Link href={`/children/${made.child.id}/leaving`}>written down that the child leaves</Link>.
          </p>
        </Notice>
      )}
      {isForNextSchool && <h3>For any school: a document</h3>}
      <OutgoingRow
        title={childFileTitle(made)}
        usual={usual}
        outgoing={(handing) => outgoingChildFile(file, made, decisions, handing, workspace.now())}
        alsoAs={["word", "html", "text"]}
        mayLock={ways.mayLock}
        hidesNames={!made.redactor.hidesNobody}
        onLeft={left}
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

import type { DataRequest } from "../../casefile/entities.ts";
import { waysOf } from "../../casefile/leaving/readers.ts";
import type { Decisions } from "../../casefile/leaving/review.ts";
import type { ChildFile } from "../../records/childFile.ts";
import { logExport } from "../../records/exportLog.ts";
import { outgoingLetter, outgoingWithholding, paperSubject } from "../../records/requestPapers.ts";
import { Card } from "../../ui/Card.tsx";
import { HowItEnded } from "../HowItEnded.tsx";
import { OutgoingRow } from "../outgoing/OutgoingRow.tsx";
import { useCaseFile, useWorkspace } from "../workspace.tsx";

interface Props {
  readonly made: ChildFile;
  readonly decisions: Decisions;
  readonly request: DataRequest;
}

/** What goes with the answer to a request: a letter for the person, and a log that stays at school. */
export function RequestPapers({ made, decisions, request }: Props) {
  const file = useCaseFile();
  const workspace = useWorkspace();
  const answer = { file, made, decisions, request };
  return (
    <Card title="What goes with it">
      <h3 className="copy-title">Letter to the person who asked</h3>
      <p className="muted">
        What is sent, what is left out in general words, and what they may do. Read it before you send it.
      </p>
      <OutgoingRow
        title="Letter to the person who asked"
        usual={waysOf("subject").handing}
        outgoing={(handing) => outgoingLetter(answer, handing, workspace.now())}
        alsoAs={["word"]}
        mayLock={false}
        hidesNames={!made.redactor.hidesNobody}
        onLeft={(leaving) => logExport(workspace, paperSubject("request-letter", made), leaving)}
      />
      <h3 className="copy-title">What was withheld and why</h3>
      <p className="muted">
        For the school’s own file, never for the person who asked. It names the child and says where, not what.
      </p>
      <OutgoingRow
        title="What was withheld and why"
        usual={{ recipient: "the school’s own file", purpose: "Log of what was withheld" }}
        outgoing={(handing) => outgoingWithholding(answer, handing, workspace.now())}
        alsoAs={["word"]}
        mayLock={false}
        hidesNames={false}
        onLeft={(leaving) => logExport(workspace, paperSubject("withheld-log", made), leaving)}
      />
      <HowItEnded request={request} />
    </Card>
  );
}

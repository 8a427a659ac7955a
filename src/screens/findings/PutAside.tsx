import { useState } from "react";
import type { Standing } from "../../casefile/patterns/dismissals.ts";
import { ruleOf } from "../../casefile/patterns/rules.ts";
import { longDate } from "../../lib/dates.ts";
import { bringBack } from "../../records/patterns.ts";
import { Notice } from "../../ui/Notice.tsx";
import { TextButton } from "../../ui/TextButton.tsx";
import { useNames, useWorkspace } from "../workspace.tsx";
import { FindingFact } from "./FindingRow.tsx";

/** A finding that was put aside: by whom, when and why, and the way back. */
export function PutAside({
  standing: { finding, dismissal },
  of,
}: {
  readonly standing: Standing;
  readonly of: string | undefined;
}) {
  const workspace = useWorkspace();
  const names = useNames();
  const [isFailed, setFailed] = useState(false);
  const back = async () => setFailed(!(await bringBack(workspace, finding)).ok);
  return (
    <div className="flow">
      <FindingFact finding={finding} of={of} />
      {dismissal && (
        <p className="small muted">
          {`${names.person(dismissal.by)}, ${longDate(dismissal.at.slice(0, 10))}: “${dismissal.reason}”`}
        </p>
      )}
      <p>
        <TextButton about={ruleOf(finding.rule)?.title ?? finding.rule} onClick={() => void back()}>
          Bring back
        </TextButton>
      </p>
      {isFailed && (
        <Notice tone="problem" live title="Not done">
          <p>It could not be saved, so nothing has changed. Your records are safe. Try again.</p>
        </Notice>
      )}
    </div>
  );
}

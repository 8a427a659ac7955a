import { Link } from "wouter";
import { fileById } from "../../casefile/casefile.ts";
import { happenings } from "../../casefile/happenings.ts";
import type { Finding } from "../../casefile/patterns/rule.ts";
import { ruleOf } from "../../casefile/patterns/rules.ts";
import { whenInWords } from "../../engine/summary.ts";
import { fileReference } from "../../records/copies.ts";
import { useCaseFile } from "../workspace.tsx";

/** The entries that a finding rests on and the rule that made it. */
export function FindingWhy({ finding }: { readonly finding: Finding }) {
  const file = useCaseFile();
  const rule = ruleOf(finding.rule);
  const rests = new Set(finding.facts);
  return (
    <div className="finding-why flow">
      <p>It rests on these entries:</p>
      <ul>
        {happenings(file)
          .filter(({ fileId }) => rests.has(fileId))
          .map(({ fileId, when }) => {
            const now = fileById(file, fileId);
            return (
              now && (
                <li key={fileId}>
                  <Link href={`/file/${fileId}`}>{fileReference(now)}</Link> · {whenInWords(when)}
                </li>
              )
            );
          })}
      </ul>
      <p>{`How it was found: ${finding.how}`}</p>
      {rule && <p>{`Why it may matter: ${rule.why}`}</p>}
      {rule && (
        <p className="small muted">{`Where the idea comes from: ${rule.source}. The numbers are Waymark’s own.`}</p>
      )}
    </div>
  );
}

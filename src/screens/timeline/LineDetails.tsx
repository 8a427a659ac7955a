import { type CaseFile, fileAbout, fileById } from "../../casefile/casefile.ts";
import { amendmentInWords, enteredInWords } from "../../casefile/chronology/document.ts";
import type { ChronologyLine } from "../../casefile/chronology/line.ts";
import type { Id } from "../../lib/ids.ts";
import { startAddendum, startMark } from "../../records/chronology.ts";
import { isEntry } from "../../records/templates.ts";
import { Button } from "../../ui/Button.tsx";
import { PlusIcon } from "../../ui/icons.ts";
import { useStart } from "../useStart.tsx";
import { useCaseFile, useNames, useWorkspace } from "../workspace.tsx";

/** The rest of a line: the child’s own words, why, what came of it, who says so and when it was entered. */
export function LineDetails({ line }: { readonly line: ChronologyLine }) {
  const workspace = useWorkspace();
  const { start, trouble } = useStart();
  const { significance } = line;
  const about = recordOf(useCaseFile(), line);
  const facts = [
    ["Why", line.reason],
    ["What came of it", line.outcome],
    ["Source", line.source],
    ["Added since", line.amended.map(amendmentInWords).join("\n")],
    ["Entry", enteredInWords(line)],
    ["In the significant view", useSignificance(line)],
  ].filter(([, value]) => value !== "");
  return (
    <>
      {line.words !== "" && (
        <blockquote className="timeline-words as-written" aria-label="The child’s exact words">
          {line.words}
        </blockquote>
      )}
      <dl className="timeline-facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="as-written">{value}</dd>
          </div>
        ))}
      </dl>
      {line.kind !== "received" && (
        <div className="cluster">
          {about !== undefined && (
            <Button
              size="small"
              icon={PlusIcon}
              onClick={() => void start(() => startAddendum(workspace, about))}
              aria-label={`Add or correct: ${line.label}`}
            >
              Add or correct
            </Button>
          )}
          <Button
            size="small"
            onClick={() =>
              void start(() => startMark(workspace, line.fileId, significance.is ? "ordinary" : "significant"))
            }
            aria-label={`${significance.is ? "Mark as not significant" : "Mark as significant"}: ${line.label}`}
          >
            {significance.is ? "Mark as not significant" : "Mark as significant"}
          </Button>
        </div>
      )}
      {trouble}
    </>
  );
}

/** The record that an addition belongs to: an entry's own, or the one that the entry is about. */
function recordOf(file: CaseFile, { fileId }: ChronologyLine): Id | undefined {
  const now = fileById(file, fileId);
  const record = now?.finished;
  if (record === undefined) return undefined;
  return isEntry(record.templateId) ? fileAbout(file, record)?.fileId : fileId;
}

/** "Yes: it is a decision.", "No. Folake Adeyemi, lead: it was sorted out in a minute." */
function useSignificance({ significance: { is, why, marked } }: ChronologyLine): string {
  const names = useNames();
  if (marked !== undefined) return `${is ? "Yes" : "No"}, marked by ${names.person(marked.by)}: ${why}`;
  return is ? `Yes, because ${why}.` : "No, by the rule. Nothing is taken away: the full view has it.";
}

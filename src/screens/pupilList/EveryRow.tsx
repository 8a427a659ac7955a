import { childName } from "../../casefile/entities.ts";
import type { Finding } from "../../casefile/pupils/match.ts";
import { longDate } from "../../lib/dates.ts";
import { Card } from "../../ui/Card.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { useFirst } from "../useFirst.tsx";
import { type Choice, outcomeWords } from "./choice.ts";

interface Props {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly choice: Choice;
}

/** Rows of the list, by their line in the file, and what happens to each. */
export function EveryRow({ title, findings, choice }: Props) {
  const [shown, more] = useFirst(findings);
  if (findings.length === 0) return null;
  return (
    <Card title={title} flush>
      <DataTable
        caption={`Table: ${title}`}
        hidesCaption
        rows={shown}
        rowKey={(finding) => String(lineOf(finding))}
        columns={[
          { key: "line", header: "Line", isNumber: true, cell: lineOf },
          {
            key: "child",
            header: "Child",
            isRowHeader: true,
            cell: (finding) => ("pupil" in finding ? childName(finding.pupil) : "–"),
          },
          { key: "what", header: "What happens", cell: (finding) => outcomeWords(finding, choice) },
          {
            key: "born",
            header: "Born",
            cell: (finding) => ("pupil" in finding ? longDate(finding.pupil.dateOfBirth) : ""),
          },
          {
            key: "notes",
            header: "Look at",
            cell: (finding) => ("pupil" in finding ? finding.pupil.notes.join(". ") : ""),
          },
        ]}
      />
      {more && <div className="card-foot">{more}</div>}
    </Card>
  );
}

const lineOf = (finding: Finding): number => ("pupil" in finding ? finding.pupil.line : finding.line);

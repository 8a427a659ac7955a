import "./insights.css";
import { useState } from "react";
import { Link } from "wouter";
import {
  type InspectorLine,
  inspectorCells,
  inspectorColumns,
  inspectorFacts,
  inspectorLines,
} from "../../casefile/insights/inspector.ts";
import type { Period } from "../../casefile/terms.ts";
import { localDate } from "../../lib/dates.ts";
import { fileReference } from "../../records/copies.ts";
import { logExport } from "../../records/exportLog.ts";
import { inspectorOutgoing, periodNow } from "../../records/insights.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { type Column, DataTable } from "../../ui/DataTable.tsx";
import { BackIcon } from "../../ui/icons.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { OutgoingRow } from "../outgoing/OutgoingRow.tsx";
import { showMore } from "../useFirst.tsx";
import { useNotedPage } from "../useNoted.ts";
import { useCaseFile, useWorkspace } from "../workspace.tsx";
import { PeriodChoice } from "./PeriodChoice.tsx";

const atATime = 50;

/** What is there of each record of a period, by number: for an inspector, without a name or a narrative. */
export function Inspector() {
  const workspace = useWorkspace();
  useNotedPage("inspector");
  const file = useCaseFile();
  const now = periodNow(workspace);
  const [period, setPeriod] = useState<Period>({ year: now.year });
  const [shown, setShown] = useState(atATime);
  const lines = inspectorLines(file, period, localDate(workspace.now()));
  const choose = (chosen: Period) => {
    setShown(atATime);
    setPeriod(chosen);
  };
  return (
    <div className="insights stack stack-loose">
      <PageHeader
        title="For an inspector"
        detail="What each record has in it, by number: whether something is written down, never what. No name and no story."
        actions={
          <Link href="/insights" asChild>
            <LinkButton icon={BackIcon}>Insights</LinkButton>
          </Link>
        }
        takesFocus
      />
      <Card>
        <PeriodChoice now={now} period={period} onChange={choose} />
      </Card>
      <Card title="Summary">
        <DataTable
          caption="Table: Summary"
          hidesCaption
          columns={[
            { key: "label", header: "What was looked at", isRowHeader: true, cell: ({ label }) => label },
            { key: "value", header: "How many", cell: ({ value }) => value },
          ]}
          rows={inspectorFacts(lines)}
          rowKey={({ label }) => label}
        />
      </Card>
      <Card title="Record by record">
        <DataTable
          caption="Table: Record by record"
          hidesCaption
          columns={lineColumns}
          rows={lines.slice(0, shown)}
          rowKey={({ fileId }) => fileId}
          empty={<p>No incident is recorded in this period.</p>}
        />
        {lines.length > shown && (
          <div>
            <Button onClick={() => setShown(shown + atATime)}>{showMore(lines.length - shown)}</Button>
          </div>
        )}
      </Card>
      <Card title="Save or print">
        <OutgoingRow
          key={`${period.year}/${period.term ?? ""}`}
          title="Records: what is in place"
          usual={{ recipient: "the inspector", purpose: "Inspection" }}
          outgoing={(handing) => inspectorOutgoing(workspace, period, handing)}
          alsoAs={["word"]}
          mayLock
          hidesNames
          onLeft={(leaving) =>
            logExport(workspace, { fileId: "", version: 0, documentId: "inspector", reader: "inspector" }, leaving)
          }
        />
      </Card>
    </div>
  );
}

const lineColumns: readonly Column<InspectorLine>[] = [
  {
    key: "record",
    header: "Record",
    isRowHeader: true,
    cell: ({ fileId, number }) => (
      <Link href={`/file/${fileId}`}>{fileReference({ templateId: "incident", number })}</Link>
    ),
  },
  ...inspectorColumns.map(
    (header, index): Column<InspectorLine> => ({ key: header, header, cell: (line) => inspectorCells(line)[index] }),
  ),
];

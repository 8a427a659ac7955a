import type { View } from "../../casefile/insights/figures.ts";
import type { Measure } from "../../casefile/insights/measures.ts";
import { type Period, periodInWords, periodKey } from "../../casefile/terms.ts";
import { measuresNow } from "../../records/insights.ts";
import { Card } from "../../ui/Card.tsx";
import { type Column, DataTable } from "../../ui/DataTable.tsx";
import { useCaseFile, useWorkspace } from "../workspace.tsx";

interface Props {
  readonly columns: readonly [Period, ...Period[]];
  readonly view: View;
}

/** How the school acted: how long it took, and what was done by its day. */
export function Measures({ columns, view }: Props) {
  const workspace = useWorkspace();
  // Drawn again when the case file changes.
  useCaseFile();
  return (
    <Card title="How the school acted">
      <p className="insight-sentence">
        Time is given as what half of the records took or less: one long wait does not stand for all.
        {view === "published" && " Shares are in words, so that no single case can be read out of them."}
      </p>
      <DataTable
        caption="Table: How the school acted"
        hidesCaption
        columns={[
          { key: "label", header: "What was looked at", isRowHeader: true, cell: ({ label }: Measure) => label },
          ...columns.map(
            (each, index): Column<Measure> => ({
              key: periodKey(each),
              header: periodInWords(each),
              cell: ({ values }) => values[index],
            }),
          ),
        ]}
        rows={measuresNow(workspace, columns[0], view)}
        rowKey={({ id }) => id}
      />
    </Card>
  );
}

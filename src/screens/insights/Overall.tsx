import { figureInWords, overall, totalOf, type View } from "../../casefile/insights/figures.ts";
import { type Period, periodInWords, periodKey, termsAreCounted } from "../../casefile/terms.ts";
import { BarChart } from "../../ui/BarChart.tsx";
import { Card } from "../../ui/Card.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { useCaseFile } from "../workspace.tsx";

interface Props {
  readonly columns: readonly [Period, ...Period[]];
  readonly view: View;
}

/** How many records there are, beside the term before and the same term a year before. */
export function Overall({ columns, view }: Props) {
  const file = useCaseFile();
  const totals = columns.map((each) => {
    const figure = totalOf(file, each, view);
    return { key: periodKey(each), label: periodInWords(each), figure, words: figureInWords(figure) };
  });
  return (
    <Card title={`Incidents recorded, ${periodInWords(columns[0])}`}>
      <p className="insight-sentence">{overall(file, columns[0], view)}</p>
      <BarChart
        label="Incidents recorded"
        bars={totals.map(({ key, label, figure, words }) => ({
          key,
          label,
          value: typeof figure === "number" ? figure : undefined,
          words,
        }))}
      />
      <DataTable
        caption="Table: Incidents recorded"
        hidesCaption
        columns={[
          { key: "label", header: "Term or year", isRowHeader: true, cell: ({ label }) => label },
          { key: "figure", header: "Incidents recorded", isNumber: true, cell: ({ words }) => words },
        ]}
        rows={totals}
        rowKey={({ key }) => key}
      />
      <p className="muted small">
        Counted by the day on which something happened, from finished records. {termsAreCounted} More records may mean
        that more is told and written down.
      </p>
    </Card>
  );
}

import { type Breakdown, figureInWords, type Row } from "../../casefile/insights/figures.ts";
import { type Period, periodInWords, periodKey } from "../../casefile/terms.ts";
import { BarChart } from "../../ui/BarChart.tsx";
import { Card } from "../../ui/Card.tsx";
import { type Column, DataTable } from "../../ui/DataTable.tsx";

/** The rows of a chart: what is most, and no more than can be taken in. */
const inChart = 8;

/** A sentence, then a picture of it, then the table with the same numbers. */
export function Figures({
  breakdown,
  columns,
}: {
  readonly breakdown: Breakdown;
  readonly columns: readonly Period[];
}) {
  const { title, lead, sentence, rows } = breakdown;
  const now = rows.filter(({ figures }) => figures[0] !== 0 && figures[0] !== undefined);
  const drawn = now.some(({ figures }) => typeof figures[0] === "number") ? now.slice(0, inChart) : [];
  return (
    <Card title={title}>
      <p className="insight-sentence">{sentence}</p>
      {drawn.length > 0 && (
        <BarChart
          label={`${title}, ${columns[0] ? periodInWords(columns[0]) : ""}`}
          bars={drawn.map(({ key, label, figures: [figure = 0] }) => ({
            key,
            label,
            value: typeof figure === "number" ? figure : undefined,
            words: figureInWords(figure),
          }))}
        />
      )}
      {now.length > drawn.length && drawn.length > 0 && (
        <p className="muted small">The chart shows the first {inChart} rows of the table.</p>
      )}
      {rows.length > 0 && (
        <DataTable
          caption={`Table: ${title}`}
          hidesCaption
          columns={[
            { key: "label", header: title, isRowHeader: true, cell: ({ label }: Row) => label },
            ...columns.map(
              (each, index): Column<Row> => ({
                key: periodKey(each),
                header: periodInWords(each),
                isNumber: true,
                cell: ({ figures }) => figureInWords(figures[index] ?? 0),
              }),
            ),
          ]}
          rows={rows}
          rowKey={({ key }) => key}
        />
      )}
      {lead !== "" && <p className="muted small">{lead}</p>}
    </Card>
  );
}

import { type ColumnKind, type Columns, columnKinds } from "../../casefile/pupils/columns.ts";
import type { OpenList } from "../../casefile/pupils/list.ts";
import { Card } from "../../ui/Card.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { Select } from "../../ui/Select.tsx";

const kinds = Object.entries(columnKinds).map(([value, label]) => ({ value, label }));
const isKind = (value: string): value is ColumnKind => Object.hasOwn(columnKinds, value);

interface Props {
  readonly list: OpenList;
  readonly columns: Columns;
  readonly onColumns: (columns: Columns) => void;
}

/** What each column of the list holds: guessed from its heading, with its first cells to check it by. */
export function ColumnTable({ list, columns, onColumns }: Props) {
  const width = Math.max(list.layout.header.length, ...list.first.map(({ length }) => length));
  const rows = Array.from({ length: width }, (_, index) => ({
    index,
    heading: list.layout.header[index] || `Column ${index + 1}`,
    cells: list.first.map((cells) => cells[index] ?? ""),
  }));
  return (
    <Card title="What each column holds" flush>
      <DataTable
        caption="Table: What each column holds"
        hidesCaption
        rows={rows}
        rowKey={({ index }) => String(index)}
        columns={[
          { key: "heading", header: "Heading in the list", isRowHeader: true, cell: ({ heading }) => heading },
          {
            key: "kind",
            header: "Is read as",
            cell: ({ index, heading }) => (
              <Select
                aria-label={`${heading} is read as`}
                placeholder="Left out"
                options={kinds}
                value={columns[index] ?? ""}
                onChange={({ target }) =>
                  onColumns(
                    rows.map((row) =>
                      row.index === index ? (isKind(target.value) ? target.value : undefined) : columns[row.index],
                    ),
                  )
                }
              />
            ),
          },
          {
            key: "cells",
            header: "First lines",
            cell: ({ cells }) => (
              <span className="muted">{cells.filter((cell) => cell !== "").join(" · ") || "empty"}</span>
            ),
          },
        ]}
      />
    </Card>
  );
}

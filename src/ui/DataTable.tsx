import { type ReactNode, useId } from "react";

export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Names the row: set it on one column. */
  readonly isRowHeader?: boolean | undefined;
  readonly isNumber?: boolean | undefined;
}
export interface DataTableProps<Row> {
  readonly caption: string;
  /** For where a heading with the same words stands right above. */
  readonly hidesCaption?: boolean | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** What to say while there are no rows. */
  readonly empty?: ReactNode;
}

/** A table that scrolls inside itself where it is too wide, by finger or by arrow keys. */
export function DataTable<Row>({ caption, hidesCaption, columns, rows, rowKey, empty }: DataTableProps<Row>) {
  const id = useId();
  if (rows.length === 0 && empty !== undefined) return empty;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="table-scroll" aria-labelledby={id} tabIndex={0}>
      <table className="table">
        <caption id={id} className={hidesCaption ? "visually-hidden" : undefined}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map(({ key, header, isNumber }) => (
              <th key={key} scope="col" className={isNumber ? "table-number" : undefined}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  if (column.isRowHeader) return <th scope="row">{column.cell(row)}</th>;
  return <td className={column.isNumber ? "table-number" : undefined}>{column.cell(row)}</td>;
}

/**
 * Numbers that may be seen by people who know the school. One below `smallest` could point at a child, so it is not said; and what
 * could be worked out from the sums around it is held back too.
 */
export const smallest = 5;

/** "few": fewer than `smallest`. "held": held back, so that another figure cannot be worked out. */
export type Figure = number | "few" | "held";

/** Whether what is counted falls into exactly one row ("parts") or may fall into several ("several"). */
export type Sums = "parts" | "several";

/** Counts by row and column, with what all rows of a column count together. What is counted falls into exactly one column. */
export interface Grid {
  readonly rows: readonly (readonly number[])[];
  readonly columns: readonly number[];
  readonly sums: Sums;
}
export interface PublishedTotals {
  readonly columns: readonly Figure[];
  readonly whole: Figure;
}
export interface Published {
  readonly rows: readonly (readonly Figure[])[];
  /** The sum of each row over all columns. */
  readonly whole: readonly Figure[];
}

/** One number among those that add up: what flows into a place flows out of it. */
interface Edge {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** What a reader who knows this much would take for possible. */
  low: number;
  high: number;
  figure: Figure;
}

const few = (value: number) => value > 0 && value < smallest;
const isHidden = ({ figure }: Edge): boolean => typeof figure !== "number";

const shown = (from: number, to: number, value: number): Edge => ({
  from,
  to,
  value,
  low: value,
  high: value,
  figure: value,
});

/** Takes a figure out of sight. `most` is the highest that a reader would take for possible. */
function hide(edge: Edge, most: number): void {
  const isFew = edge.value < smallest;
  edge.figure = isFew ? "few" : "held";
  // A reader may guess that a small figure is no nought; one that was held back for another's sake may be.
  edge.low = isFew ? Math.min(edge.value, 1) : smallest;
  edge.high = Math.max(edge.value, Math.min(isFew ? smallest - 1 : Number.POSITIVE_INFINITY, most));
}

/** The totals of columns and of all together, such as of three terms and of their year. */
export function publishedTotals(columns: readonly number[]): PublishedTotals {
  const sum = total(columns);
  const edges = columns.map((value) => shown(0, 1, value));
  const whole = shown(1, 0, sum);
  const all = [...edges, whole];
  const most = () => Number.POSITIVE_INFINITY;
  for (const edge of all) if (few(edge.value)) hide(edge, most());
  const isSafe = protect(all, all, most);
  // Nothing is left that could be held back beside it.
  if (!isSafe) return { columns: columns.map(() => "held"), whole: "held" };
  return { columns: edges.map(({ figure }) => figure), whole: whole.figure };
}

/**
 * The figures of a table, or undefined where none of it can be shown. A column whose total is not said has no breakdown. Whoever
 * reads it is taken to know every total, so that several tables of the same records cannot be set against each other.
 *
 * A figure is safe when it could as well be one more or one less: when there is a way round through other hidden figures by which
 * the sums come out the same. That is exactly when it cannot be worked out.
 */
export function published({ rows, columns, sums }: Grid, totals: PublishedTotals): Published | undefined {
  if (typeof totals.whole !== "number") return undefined;
  const sum = total(columns);
  const [source, sink] = [0, 1];
  const rowNode = (row: number) => 2 + row;
  const columnNode = (column: number) => 2 + rows.length + column;

  const wholes = rows.map((cells, row) => shown(source, rowNode(row), total(cells)));
  const cells = rows.map((each, row) => each.map((value, column) => shown(rowNode(row), columnNode(column), value)));
  const most = (edge: Edge): number => columns[edge.to - columnNode(0)] ?? sum;
  const open = cells.flat().filter((edge) => typeof totals.columns[edge.to - columnNode(0)] === "number");
  for (const edge of cells.flat())
    if (!open.includes(edge)) Object.assign(edge, { low: 0, high: most(edge), figure: "held" });
  for (const edge of [...wholes, ...open]) if (few(edge.value)) hide(edge, most(edge));

  const inColumns = columns.map((_, column) => total(rows.map((each) => each[column] ?? 0)));
  const around: readonly Edge[] = [
    ...inColumns.map((value, column) => ({
      ...shown(columnNode(column), sink, value),
      // Each of a column's records stands in at least one row.
      ...(sums === "several" && { low: columns[column] ?? 0, high: Number.POSITIVE_INFINITY }),
    })),
    {
      ...shown(sink, source, total(inColumns)),
      ...(sums === "several" && { low: 0, high: Number.POSITIVE_INFINITY }),
    },
  ];
  const isSafe = protect([...wholes, ...cells.flat(), ...around], [...wholes, ...open], most);
  return isSafe
    ? { rows: cells.map((each) => each.map(({ figure }) => figure)), whole: wholes.map(({ figure }) => figure) }
    : undefined;
}

/**
 * Holds back more until no hidden figure can be worked out: the smallest that helps, and noughts last. False where there is nothing
 * left to hold back.
 */
function protect(edges: readonly Edge[], mayBeHidden: readonly Edge[], most: (edge: Edge) => number): boolean {
  const bySize = mayBeHidden.toSorted(
    (a, b) => (a.value || Number.POSITIVE_INFINITY) - (b.value || Number.POSITIVE_INFINITY),
  );
  for (;;) {
    const bare = edges.find((edge) => isHidden(edge) && !isSafe(edge, edges));
    if (bare === undefined) return true;
    const candidates = bySize.filter((edge) => !isHidden(edge));
    const next =
      candidates.find((edge) => wouldHelp(edge, bare, edges, most(edge))) ??
      candidates.find(touches(bare)) ??
      candidates[0];
    if (next === undefined) return false;
    hide(next, most(next));
  }
}

/** In the same row or the same column. */
const touches =
  ({ from, to }: Edge) =>
  (other: Edge): boolean =>
    [other.from, other.to].some((place) => place === from || place === to);

function wouldHelp(edge: Edge, bare: Edge, edges: readonly Edge[], most: number): boolean {
  const { low, high, figure } = edge;
  hide(edge, most);
  const helps = isSafe(bare, edges);
  Object.assign(edge, { low, high, figure });
  return helps;
}

/** One more or one less is possible, with every sum as it is. */
const isSafe = (edge: Edge, edges: readonly Edge[]): boolean =>
  (edge.value < edge.high && leads(edge.to, edge.from, edge, edges)) ||
  (edge.value > edge.low && leads(edge.from, edge.to, edge, edges));

/** Whether one can go from a place to another over figures that could be one more (along them) or one less (against them). */
function leads(from: number, to: number, without: Edge, edges: readonly Edge[]): boolean {
  const seen = new Set([from]);
  for (const at of seen) {
    if (at === to) return true;
    for (const edge of edges) {
      if (edge === without) continue;
      if (edge.from === at && edge.value < edge.high) seen.add(edge.to);
      if (edge.to === at && edge.value > edge.low) seen.add(edge.from);
    }
  }
  return false;
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

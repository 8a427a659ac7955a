import { type Block, facts, heading, table } from "../documents/blocks.ts";
import type { Signature, Statement } from "./answer.ts";
import type { Leaf } from "./question.ts";
import { itemIdOf, itemsOf, relevant } from "./relevant.ts";
import {
  type ItemSummary,
  type Row,
  type SectionSummary,
  signatureDetail,
  statementDetail,
  summarise,
} from "./summary.ts";
import type { Asks, Names, RawAnswers } from "./template.ts";

/** One column of a group's table: the answers it holds, by key, each with a short label ("" for the answer alone). */
export interface Column {
  readonly title: string;
  /** A share of the whole: 2 is twice as wide as 1. */
  readonly width: number;
  readonly of: Readonly<Record<string, string>>;
}
/** How the items of a group are set on paper. A group without a layout prints as facts under a heading for each item. */
export type Layout =
  | { readonly as: "table"; readonly columns: readonly Column[] }
  /** `statement` is the key of the statement in each item; what else the item says becomes the quote's detail. */
  | { readonly as: "quotes"; readonly statement: string };
/** For a group that no layout shows well, such as a table with worked-out columns. Given only the rows that are to be said. */
export type Print = (items: readonly ItemSummary[]) => readonly Block[];

/**
 * A whole document made of the summary, each group as `layouts` or `prints` says (by the group's key). Every answer that
 * counts is in it: one that no column names goes into the last column. An open question that a finished record needs says
 * "Not answered"; an optional one that is open is left out, and so is a section or column that would be empty. What a
 * heading has just said is not said again: neither a group called like its section, nor the answer an item is named by.
 * Never throws on a draft.
 */
export function presented(
  asked: Asks,
  draft: RawAnswers,
  names: Names,
  layouts: Readonly<Record<string, Layout>> = {},
  prints: Readonly<Record<string, Print>> = {},
): readonly Block[] {
  const leaves = leavesByKey(asked);
  const isSaid = ({ answered, from }: Row) => answered || leaves.get(from.key)?.required === true;
  const { answers } = relevant(asked, draft);

  /** `here` is the record, or the item that the row belongs to. */
  const rowBlock = (row: Row, here: RawAnswers): Block => {
    const kind = row.answered ? leaves.get(row.from.key)?.kind : undefined;
    if (kind === "signature") return signatureOf(row, here[row.from.key] as Signature);
    if (kind === "statement") return statementOf(row, here[row.from.key] as Statement);
    return facts([{ label: row.label, value: row.value, from: row.from }]);
  };

  const itemBlocks = (item: ItemSummary, here: RawAnswers, layout: Layout | undefined): readonly Block[] => {
    const statement = layout?.as === "quotes" && (here[layout.statement] as Statement | undefined);
    return statement
      ? [quoteOf(item, layout.statement, statement)]
      : [heading(3, item.title, item.from), ...unnamed(item).map((row) => rowBlock(row, here))];
  };

  const groupBlocks = (
    { groupKey, label, items }: GroupSummary,
    { sectionId, title }: SectionSummary,
  ): readonly Block[] => {
    const from = { sectionId, key: groupKey };
    const isTitled = label === title;
    const headed = isTitled ? [] : [heading(3, label, from)];
    if (items.length === 0) return [facts([{ label, value: "None", from }])];
    const [layout, print] = [layouts[groupKey], prints[groupKey]];
    const stored = itemsOf(answers[groupKey]);
    const said = items.map((item) => ({ ...item, rows: item.rows.filter(isSaid) }));
    if (print) return [...headed, ...print(said)];
    if (layout?.as === "table") return [tableOf(isTitled ? "" : label, layout.columns, said)];
    return [
      ...headed,
      ...said.flatMap((item) =>
        itemBlocks(item, stored.find((each) => itemIdOf(each) === item.from.itemId) ?? {}, layout),
      ),
    ];
  };

  return summarise(asked, draft, names).flatMap((section) => {
    const said = section.parts.flatMap((part) =>
      "items" in part ? groupBlocks(part, section) : isSaid(part) ? [rowBlock(part, answers)] : [],
    );
    return said.length === 0 ? [] : [heading(2, section.title, firstAnchor(section)), ...joined(said)];
  });
}

type GroupSummary = Extract<SectionSummary["parts"][number], { readonly items: unknown }>;

/** An item's rows without the one whose answer, whole and on one line, is already its title. */
const unnamed = ({ title, rows }: ItemSummary): readonly Row[] =>
  rows.filter(({ value, answered }, index) => index > 0 || !answered || !title.endsWith(`: ${value}`));

const leavesByKey = ({ sections }: Asks): ReadonlyMap<string, Leaf> =>
  new Map(
    sections
      .flatMap(({ questions }) => questions)
      .flatMap((question) => (question.kind === "group" ? question.item : [question]))
      .map((leaf) => [leaf.key, leaf]),
  );

const firstAnchor = ({ sectionId, parts }: SectionSummary) => {
  const first = parts[0];
  return first && ("items" in first ? { sectionId, key: first.groupKey } : first.from);
};

/** Facts that follow each other become one block. */
function joined(blocks: readonly Block[]): readonly Block[] {
  const out: Block[] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    if (block.kind === "facts" && last?.kind === "facts") out.splice(-1, 1, facts([...last.rows, ...block.rows]));
    else out.push(block);
  }
  return out;
}

const signatureOf = ({ label, from }: Row, signature: Signature): Block => ({
  kind: "signature",
  role: label,
  name: signature.name,
  detail: signatureDetail(signature),
  strokes: signature.strokes,
  from,
});

/** Exact words stand apart from the facts around them, with the question they answer. */
const statementOf = ({ label, from }: Row, { words, speaker, ...how }: Statement): Block => ({
  kind: "quote",
  words,
  speaker,
  detail: [label, statementDetail(how)].filter((line) => line !== "").join("\n"),
  from,
});

const quoteOf = (item: ItemSummary, statementKey: string, { words, speaker, ...how }: Statement): Block => ({
  kind: "quote",
  words,
  speaker,
  detail: [
    statementDetail(how),
    ...item.rows.filter(({ from }) => from.key !== statementKey).map(({ label, value }) => labelled(label, value)),
  ]
    .filter((line) => line !== "")
    .join("\n"),
  from: item.from,
});

function tableOf(caption: string, columns: readonly Column[], items: readonly ItemSummary[]): Block {
  const placed = new Set(columns.flatMap((column) => Object.keys(column.of)));
  const cell = ({ rows }: ItemSummary, column: Column): string =>
    [
      ...Object.entries(column.of).flatMap(([key, label]) =>
        rows.filter(({ from }) => from.key === key).map(({ value }) => labelled(label, value)),
      ),
      ...(column === columns.at(-1)
        ? rows.filter(({ from }) => !placed.has(from.key)).map(({ label, value }) => labelled(label, value))
        : []),
    ].join("\n");
  const rows = items.map((item) => columns.map((column) => cell(item, column)));
  const isUsed = (_: unknown, column: number) => rows.some((cells) => cells[column] !== "");
  return table(
    caption,
    columns.filter(isUsed).map(({ title, width }) => ({ title, width })),
    items.map(({ from }, row) => ({ from, cells: rows[row]?.filter(isUsed) ?? [] })),
  );
}

const labelled = (label: string, value: string): string =>
  label === "" ? value : /[?:]$/.test(label) ? `${label} ${value}` : `${label}: ${value}`;

import { type Block, type Fact, facts, heading, paragraph } from "../../../documents/blocks.ts";

/** About four lines in the narrow column beside a label: what is longer reads better across the page. */
const longest = 200;

/** Keys of questions: those answered `beside` their label however long, and those that are answered in sentences. */
interface Setting {
  readonly beside: ReadonlySet<string>;
  readonly sentences: ReadonlySet<string>;
}

/**
 * Long answers, and answers without a label, across the whole page under their label; short ones next to it. Where one answer of
 * a chapter is long, all that are in sentences are set like it, so that its parts can be told apart at a glance. Facts that
 * follow each other become one block, and a heading without words is left out.
 */
export function asProse(blocks: readonly Block[], setting: Setting): readonly Block[] {
  const out: Block[] = [];
  const place = (block: Block) => {
    const last = out.at(-1);
    if (block.kind === "facts" && last?.kind === "facts") out.splice(-1, 1, facts([...last.rows, ...block.rows]));
    else if (block.kind !== "heading" || block.text !== "") out.push(block);
  };
  for (const chapter of chaptersOf(blocks)) {
    const hasLong = chapter.some((block) => block.kind === "facts" && block.rows.some((row) => isLong(row, setting)));
    const isProse = (row: Fact): boolean =>
      row.label === "" || (hasLong && (isLong(row, setting) || isInSentences(row, setting)));
    for (const block of chapter) {
      if (block.kind !== "facts") place(block);
      else for (const row of block.rows) for (const each of isProse(row) ? prose(row) : [facts([row])]) place(each);
    }
  }
  return out;
}

const isLong = ({ value, from }: Fact, { beside }: Setting): boolean =>
  value.length > longest && !beside.has(from?.key ?? "");

const isInSentences = ({ from }: Fact, { beside, sentences }: Setting): boolean =>
  from !== undefined && sentences.has(from.key) && !beside.has(from.key);

const prose = ({ label, value, from }: Fact): readonly Block[] => [
  ...(label === "" ? [] : [heading(3, label)]),
  paragraph(value, from),
];

/** Each beginning with its heading of the second rank; parts whose heading has no words go on under the one before. */
function chaptersOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const chapters: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === "heading" && block.level === 2 && block.text !== "") chapters.push([]);
    chapters.at(-1)?.push(block);
  }
  return chapters;
}

import { type Block, type Fact, facts, heading, paragraph } from "../../../documents/blocks.ts";

/** About four lines in the narrow column beside a label: what is longer reads better across the page. */
const longest = 200;

const isProse = ({ label, value, from }: Fact, beside: ReadonlySet<string>): boolean =>
  label === "" || (value.length > longest && !beside.has(from?.key ?? ""));

const prose = ({ label, value, from }: Fact): readonly Block[] => [
  ...(label === "" ? [] : [heading(3, label)]),
  paragraph(value, from),
];

/**
 * Long answers, and answers without a label, across the whole page under their label; short ones, and those to questions of
 * `beside`, next to it. Facts that follow
 * each other become one block, and a heading without words is left out.
 */
export function asProse(blocks: readonly Block[], beside: ReadonlySet<string>): readonly Block[] {
  const out: Block[] = [];
  const place = (block: Block) => {
    const last = out.at(-1);
    if (block.kind === "facts" && last?.kind === "facts") out.splice(-1, 1, facts([...last.rows, ...block.rows]));
    else if (block.kind !== "heading" || block.text !== "") out.push(block);
  };
  for (const block of blocks) {
    if (block.kind !== "facts") place(block);
    else
      for (const row of block.rows) for (const each of isProse(row, beside) ? prose(row) : [facts([row])]) place(each);
  }
  return out;
}

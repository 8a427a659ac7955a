import type { Block, Document } from "./blocks.ts";
import { textsOf } from "./blocks.ts";

/** Words as a reader would count them, composed (NFC) so that one letter written two ways compares equal. */
export const wordsOf = (text: string): readonly string[] => text.normalize("NFC").split(/\s+/u).filter(Boolean);

const rightToLeft = /\p{Script=Arabic}/u;

/**
 * The words of `expected` that `found` does not have. A word said three times and found twice is lost once. Where Arabic
 * meets figures or Latin letters, what was painted is read back in another order: such a word counts as found when its
 * letters are among the words left over.
 */
export function lostWords(expected: Iterable<string>, found: Iterable<string>): readonly string[] {
  const left = new Map<string, number>();
  for (const word of found) add(left, word, 1);
  const lost: string[] = [];
  for (const word of expected) if (!take(left, [word])) lost.push(word);
  if (!lost.some((word) => rightToLeft.test(word))) return lost;
  const letters = new Map<string, number>();
  for (const [word, count] of left) for (const letter of word) add(letters, letter, count);
  return lost.filter((word) => !rightToLeft.test(word) || !take(letters, [...word]));
}

const add = (counts: Map<string, number>, key: string, count: number) =>
  counts.set(key, (counts.get(key) ?? 0) + count);

/** Takes all of these out of the counts, or none where one is missing. */
function take(counts: Map<string, number>, keys: readonly string[]): boolean {
  const taken: string[] = [];
  for (const key of keys) {
    if ((counts.get(key) ?? 0) === 0) {
      for (const back of taken) add(counts, back, 1);
      return false;
    }
    add(counts, key, -1);
    taken.push(key);
  }
  return true;
}

/** Every piece of text that a document shows once, in reading order; the line at the foot of a copy is not of them. */
export const textsOfDocument = (document: Document): readonly string[] => [
  document.marking,
  document.title,
  document.school,
  document.reference,
  document.dated,
  ...(document.standing === undefined ? [] : [document.standing]),
  ...document.blocks.flatMap(textsOf),
];

/** The same document with every piece of text put through `change`: for a guard against what can't be printed. */
export const mapTexts = (document: Document, change: (text: string) => string): Document => ({
  ...document,
  title: change(document.title),
  marking: change(document.marking),
  school: change(document.school),
  reference: change(document.reference),
  dated: change(document.dated),
  ...(document.standing !== undefined && { standing: change(document.standing) }),
  ...(document.copyLine !== undefined && { copyLine: change(document.copyLine) }),
  blocks: mapBlocks(document.blocks, change),
});
export const mapBlocks = (blocks: readonly Block[], change: (text: string) => string): readonly Block[] =>
  blocks.map((block) => mapBlock(block, change));

function mapBlock(block: Block, change: (text: string) => string): Block {
  switch (block.kind) {
    case "heading":
    case "paragraph":
    case "notice":
      return { ...block, text: change(block.text) };
    case "list":
      return { ...block, items: block.items.map((item) => ({ ...item, text: change(item.text) })) };
    case "facts":
      return {
        ...block,
        rows: block.rows.map((row) => ({ ...row, label: change(row.label), value: change(row.value) })),
      };
    case "table":
      return {
        ...block,
        caption: change(block.caption),
        columns: block.columns.map((column) => ({ ...column, title: change(column.title) })),
        rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(change) })),
      };
    case "quote":
      return { ...block, words: change(block.words), speaker: change(block.speaker), detail: change(block.detail) };
    case "signature":
      return { ...block, role: change(block.role), name: change(block.name), detail: change(block.detail) };
    case "contents":
      return { ...block, title: change(block.title) };
    case "pageBreak":
      return block;
  }
}

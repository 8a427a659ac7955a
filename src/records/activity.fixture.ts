import type { LogReadings, Note } from "../vault/api.ts";
import { readPages } from "../vault/log/book.ts";
import { linesAfter, noLines } from "../vault/log/chain.ts";

/** Something that somebody did at a time, for the tests of the log. */
export interface Done extends Note {
  readonly at: string;
  readonly who?: string;
}

/** Lines as the vault writes them, without signatures. */
export async function linesOf(done: readonly Done[]): Promise<readonly string[]> {
  const lines: string[] = [];
  let head = noLines;
  for (const { at, who = "member", ...note } of done) {
    const added = await linesAfter(head, [note], { at, who, signer: undefined });
    lines.push(...added.lines);
    head = added.head;
  }
  return lines;
}

/** What the vault reads of chains of such lines. */
export const readingOf = async (chains: Readonly<Record<string, readonly string[]>>): Promise<LogReadings> => ({
  chains: await readPages(
    Object.entries(chains).map(([chain, lines]) => ({ id: chain, revision: 1, chain, page: 1, lines })),
    undefined,
  ),
  unreadablePages: 0,
  peopleChanged: false,
});

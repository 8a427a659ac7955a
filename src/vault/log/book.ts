import { type Id, newId } from "../../lib/ids.ts";
import type { Change } from "../api.ts";
import { type Bytes, textOf } from "../bytes.ts";
import {
  headAt,
  type LogBreak,
  type LogHead,
  linesAfter,
  type Note,
  noLines,
  type ReadChain,
  readChain,
  type Writing,
} from "./chain.ts";

/**
 * The log is kept in pages, each a record like any other. Every copy of the vault, and on it everybody who may open only a part,
 * writes a chain of their own: so two copies that are brought together lay their chains side by side, and none is ever spliced.
 */
export interface LogPage {
  /** "device/compartment". */
  readonly chain: string;
  /** Counted from 1. */
  readonly page: number;
  readonly lines: readonly string[];
}

/** A page that is written again at each line must stay small. */
const linesAPage = 32;

/** A page as it lies in the vault. */
export interface KeptPage extends LogPage {
  readonly id: Id;
  readonly revision: number;
}

/** Throws on bytes that are not what a page was sealed as. */
export function pageIn(json: Bytes): KeptPage {
  const { id, revision, body }: { readonly id: Id; readonly revision: number; readonly body: LogPage } = JSON.parse(
    textOf(json),
  );
  return { ...body, id, revision };
}

/** How a chain stands, and what it says. */
export interface LogReading extends ReadChain {
  readonly chain: string;
  /** As they stand, letter by letter: what the hashes are of. */
  readonly lines: readonly string[];
}

/** What is on every page, a chain at a time. */
export function readPages(
  pages: Iterable<KeptPage>,
  verifiers: ReadonlyMap<string, readonly string[]> | undefined,
): Promise<readonly LogReading[]> {
  const chains = new Map<string, KeptPage[]>();
  for (const page of pages) chains.get(page.chain)?.push(page) ?? chains.set(page.chain, [page]);
  return Promise.all([...chains].map(([chain, of]) => readOne(chain, of, verifiers)));
}

async function readOne(
  chain: string,
  pages: readonly KeptPage[],
  verifiers: ReadonlyMap<string, readonly string[]> | undefined,
): Promise<LogReading> {
  const inOrder = pages.toSorted((a, b) => a.page - b.page);
  const lines = inOrder.flatMap((page) => page.lines);
  const read = await readChain(lines, verifiers);
  const gap = inOrder.findIndex(({ page }, at) => page !== at + 1);
  const missing: LogBreak | undefined =
    gap < 0
      ? undefined
      : { n: 1 + inOrder.slice(0, gap).reduce((n, { lines }) => n + lines.length, 0), why: "missing" };
  return { chain, lines, ...read, broken: earlier(missing, read.broken) };
}

const earlier = (a: LogBreak | undefined, b: LogBreak | undefined): LogBreak | undefined =>
  a && b ? (b.n < a.n ? b : a) : (a ?? b);

/** What is to be saved for some lines more, and the book once it is. */
export interface Written {
  readonly change: Change & { readonly op: "put" };
  readonly page: KeptPage;
  readonly head: LogHead;
}

/** Where a chain goes on. A page that cannot be read any more is left, and the chain goes on on a new one: the break stays to be seen. */
export async function lastOf(
  pages: Iterable<KeptPage>,
  chain: string,
): Promise<{ readonly page: KeptPage | undefined; readonly head: LogHead }> {
  let page: KeptPage | undefined;
  for (const each of pages) if (each.chain === chain && each.page > (page?.page ?? 0)) page = each;
  const line = page?.lines.at(-1);
  return line === undefined ? { page: undefined, head: noLines } : { page, head: await headAt(line) };
}

/** The page with some lines more, or the next page. */
export async function written(
  { page, head }: { readonly page: KeptPage | undefined; readonly head: LogHead },
  notes: readonly Note[],
  writing: Writing & { readonly chain: string; readonly type: number },
): Promise<Written> {
  const added = await linesAfter(head, notes, writing);
  const goesOn = page !== undefined && page.lines.length < linesAPage;
  const body: LogPage = {
    chain: writing.chain,
    page: goesOn ? page.page : (page?.page ?? 0) + 1,
    lines: [...(goesOn ? page.lines : []), ...added.lines],
  };
  const id = goesOn ? page.id : newId();
  const basedOn = goesOn ? page.revision : 0;
  return {
    change: { op: "put", id, type: writing.type, body, basedOn },
    page: { ...body, id, revision: basedOn + 1 },
    head: added.head,
  };
}

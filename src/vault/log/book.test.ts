import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tried } from "../../../tests/fixtures/tried.ts";
import { newSecret, signerOf } from "../people/secret.ts";
import { type KeptPage, lastOf, readPages, written } from "./book.ts";
import type { LogEntry, Note } from "./chain.ts";

const signer = await signerOf(newSecret());
const verifiers = new Map([["lead", [signer.verifier]]]);
const chain = "tablet/0";

/** A log of so many lines, a save each. */
async function logOf(lines: number): Promise<readonly KeptPage[]> {
  const pages = new Map<string, KeptPage>();
  for (let n = 0; n < lines; n++) {
    const note: Note = { did: n % 3 === 0 ? "viewed" : "changed", type: 3, id: `record-${n}`, rev: n + 1 };
    const last = await lastOf(pages.values(), chain);
    const { page } = await written(last, [note], { chain, type: 3_000, at: "2026-11-28T22:00", who: "lead", signer });
    pages.set(page.id, page);
  }
  return [...pages.values()];
}
const whole = await logOf(80);
const broken = async (pages: readonly KeptPage[]) => (await readPages(pages, verifiers))[0]?.broken;

/** The pages with their lines changed: each line is known by its place from 0. */
function changed(change: (lines: string[]) => void): readonly KeptPage[] {
  const lines = whole.flatMap((page) => page.lines);
  change(lines);
  const pages: KeptPage[] = [];
  for (let at = 0; at < lines.length; at += 32)
    pages.push({ id: `p${at}`, revision: 1, chain, page: at / 32 + 1, lines: lines.slice(at, at + 32) });
  return pages;
}

describe("the log", () => {
  test("holds together from its first line to its last, in pages that stay small", async () => {
    expect(whole.map(({ lines }) => lines.length)).toEqual([32, 32, 16]);
    const [read] = await readPages(whole, verifiers);
    expect(read?.broken).toBeUndefined();
    expect(read?.entries.map(({ n }) => n)).toEqual(Array.from({ length: 80 }, (_, at) => at + 1));
    expect(read?.head).toEqual((await lastOf(whole, chain)).head);
  });

  test("can be held together with nothing but sha256sum: each line names the hash of the line before", async () => {
    const { createHash } = await import("node:crypto");
    const lines = whole.flatMap((page) => page.lines);
    const hashes = lines.map((line) => createHash("sha256").update(line).digest("hex"));
    const said = lines.map((line): string => (JSON.parse(line) as LogEntry).prev);
    expect(said.slice(1)).toEqual(hashes.slice(0, -1));
  });
});

describe("in the log it is found out", () => {
  const anyLine = fc.integer({ min: 0, max: 78 });

  test("when a line is left out", ({ task }) => {
    tried(task, 20);
    return fc.assert(
      fc.asyncProperty(anyLine, async (at) => {
        expect(await broken(changed((lines) => lines.splice(at, 1)))).toMatchObject({ n: at + 1 });
      }),
      { numRuns: 20 },
    );
  });

  test("when two lines change places", ({ task }) => {
    tried(task, 20);
    return fc.assert(
      fc.asyncProperty(anyLine, async (at) => {
        const swapped = changed((lines) => lines.splice(at, 2, lines[at + 1] ?? "", lines[at] ?? ""));
        expect(await broken(swapped)).toMatchObject({ n: at + 1 });
      }),
      { numRuns: 20 },
    );
  });

  test("when any letter of a line is another", ({ task }) => {
    tried(task, 20);
    return fc.assert(
      fc.asyncProperty(anyLine, fc.nat(), async (at, place) => {
        const altered = changed((lines) => {
          const line = lines[at] ?? "";
          const spot = place % line.length;
          lines[at] = `${line.slice(0, spot)}${line[spot] === "0" ? "1" : "0"}${line.slice(spot + 1)}`;
        });
        const found = await broken(altered);
        expect(found?.n === at + 1 || found?.n === at + 2).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  test("when somebody builds it again from a line on without the key of who wrote it", async () => {
    const forger = await signerOf(newSecret());
    const kept = changed((lines) => lines.splice(31)).slice(0, 1);
    const last = await lastOf(kept, chain);
    const { page } = await written(last, [{ did: "viewed", type: 3, id: "another" }], {
      chain,
      type: 3_000,
      at: "2026-11-28T22:00",
      who: "lead",
      signer: forger,
    });
    expect(await broken([page])).toEqual({ n: 32, why: "unsigned" });
  });

  test("when a whole page is gone", async () => {
    expect(await broken(whole.filter(({ page }) => page !== 2))).toEqual({ n: 33, why: "missing" });
    expect(await broken(whole.filter(({ page }) => page !== 1))).toMatchObject({ n: 1 });
  });

  test("a tail that was cut off leaves a whole log with another head: a head that was written down elsewhere shows it", async () => {
    const cut = changed((lines) => lines.splice(70));
    const [read] = await readPages(cut, verifiers);
    expect(read?.broken).toBeUndefined();
    expect(read?.head.n).toBe(70);
    expect(read?.head.hash).not.toBe((await lastOf(whole, chain)).head.hash);
  });
});

test("a page that cannot be parsed line by line does not stop the log from going on", async () => {
  const [first] = whole;
  if (first === undefined) throw new Error("no page");
  const spoilt = { ...first, lines: ["not a line"] };
  const last = await lastOf([spoilt], chain);
  expect(last.head.n).toBe(0);
  const next = await written(last, [{ did: "viewed" }], { chain, type: 3_000, at: "", who: "lead", signer });
  expect(await broken([next.page])).toMatchObject({ n: 1, why: "altered" });
});

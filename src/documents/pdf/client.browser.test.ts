import { describe, expect, test } from "vitest";
import { fortyPages, sixPages } from "../../../tests/bench/pdf-document.ts";
import { lostWords, wordsOf } from "../words.ts";
import { makePdf } from "./client.ts";

const toScriptUrl = (url: string) => url;

// Needs the fonts in public/fonts (tools/fonts.mjs), as a build does.
describe("making a PDF in its worker", () => {
  test("gives the whole file", async () => {
    const made = await makePdf(sixPages(), { toScriptUrl });
    if (!made.ok) throw new Error(made.error.message);
    expect(new TextDecoder().decode(made.value.bytes.slice(0, 5))).toBe("%PDF-");
    expect(made.value.words.lost).toEqual([]);
    expect(made.value.pages).toBeGreaterThan(4);
  });

  test("has the finished file read back, with what every page repeats, bookmarks and metadata", async () => {
    const [title, copyLine] = ["Plan of Larchwood", "Copy for the front door."];
    const made = await makePdf({ ...sixPages(), title, copyLine }, { toScriptUrl });
    if (!made.ok) throw new Error(made.error.message);
    const { readBack: found, text, pages } = made.value;
    expect(lostWords(wordsOf(text), wordsOf(found))).toEqual([]);
    expect(found.split(copyLine)).toHaveLength(pages + 1);
    // On the page, as a bookmark, in the info dictionary and in the XMP.
    expect(found.split(title)).toHaveLength(4 + 1);
  });

  test("can be stopped, before and while it runs, and the next one is made all the same", async () => {
    const before = await makePdf(sixPages(), { toScriptUrl, signal: AbortSignal.abort() });
    expect(before).toMatchObject({ ok: false, error: { kind: "cancelled" } });
    const stop = new AbortController();
    const stopped = makePdf(fortyPages(), { toScriptUrl, signal: stop.signal });
    const waiting = makePdf(sixPages(), { toScriptUrl });
    setTimeout(() => stop.abort(), 50);
    expect(await stopped).toMatchObject({ ok: false, error: { kind: "cancelled" } });
    expect(await waiting).toMatchObject({ ok: true });
  });

  test("gives up in the end, and says so", async () => {
    const late = await makePdf(fortyPages(), { toScriptUrl, timeout: 20 });
    expect(late).toMatchObject({ ok: false, error: { kind: "timeout" } });
  });

  test("says so when it cannot start", async () => {
    const made = await makePdf(sixPages(), { toScriptUrl: () => "/there-is-no-such-script.js", timeout: 20_000 });
    expect(made).toMatchObject({ ok: false, error: { kind: "failed" } });
  });
}, 60_000);

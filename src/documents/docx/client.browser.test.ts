import { describe, expect, test } from "vitest";
import { fortyPages, sixPages } from "../../../tests/bench/pdf-document.ts";
import { policy } from "../policy.fixture.ts";
import { makeDocx } from "./client.ts";

const toScriptUrl = (url: string) => url;

describe("making a Word file in its worker", () => {
  test("gives the whole file", async () => {
    const made = await makeDocx(fortyPages(), { toScriptUrl });
    if (!made.ok) throw new Error(made.error.message);
    expect(new TextDecoder().decode(made.value.bytes.slice(0, 2))).toBe("PK");
    expect(made.value.words.lost).toEqual([]);
  });

  test("knows the pages of a list of contents, for which more of the library is loaded", async () => {
    const made = await makeDocx(policy, { toScriptUrl });
    if (!made.ok) throw new Error(made.error.message);
    expect(made.value.words.lost).toEqual([]);
    expect(made.value.text).toMatch(/Who does what\t\d/);
  });

  test("can be stopped, before and while it runs, and the next one is made all the same", async () => {
    const before = await makeDocx(sixPages(), { toScriptUrl, signal: AbortSignal.abort() });
    expect(before).toMatchObject({ ok: false, error: { kind: "cancelled" } });
    const stop = new AbortController();
    const stopped = makeDocx(fortyPages(), { toScriptUrl, signal: stop.signal });
    stop.abort();
    expect(await stopped).toMatchObject({ ok: false, error: { kind: "cancelled" } });
    expect(await makeDocx(sixPages(), { toScriptUrl })).toMatchObject({ ok: true });
  });

  test("gives up in the end, and says so", async () => {
    const late = await makeDocx(fortyPages(), { toScriptUrl, timeout: 1 });
    expect(late).toMatchObject({ ok: false, error: { kind: "timeout" } });
  });

  test("says so when it cannot start", async () => {
    const missing = await makeDocx(sixPages(), { toScriptUrl: () => "/there-is-no-such-script.js" });
    expect(missing).toMatchObject({ ok: false, error: { kind: "failed" } });
    const refused = await makeDocx(sixPages(), {
      toScriptUrl: () => {
        throw new TypeError("Only the app’s own scripts may run");
      },
    });
    expect(refused).toMatchObject({ ok: false, error: { kind: "failed" } });
  });
}, 60_000);

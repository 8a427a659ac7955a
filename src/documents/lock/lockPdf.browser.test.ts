import { beforeAll, describe, expect, test } from "vitest";
import { sixPages } from "../../../tests/bench/pdf-document.ts";
import { makePdf } from "../pdf/client.ts";
import { readBack } from "../pdf/readBack.ts";
import { lockPdf } from "./lockPdf.ts";

const toScriptUrl = (url: string) => url;
const passphrase = "lantern walnut orbit teapot";
let bytes: Uint8Array;

// Needs the fonts in public/fonts (tools/fonts.mjs), as a build does.
beforeAll(async () => {
  const made = await makePdf(sixPages(), { toScriptUrl });
  if (!made.ok) throw new Error(made.error.message);
  bytes = made.value.bytes;
});

describe("locking a PDF in its worker", () => {
  test("gives a file that opens with the passphrase alone, and leaves the other as it was", async () => {
    const before = bytes.slice();
    const locked = await lockPdf(bytes, passphrase, { toScriptUrl });
    if (!locked.ok) throw new Error(locked.error.message);
    expect(await readBack(locked.value, { toScriptUrl })).toEqual({ ok: false, error: "locked" });
    const opened = await readBack(locked.value, { toScriptUrl, passphrase });
    expect(opened).toEqual(await readBack(bytes, { toScriptUrl }));
    expect(opened).toMatchObject({ ok: true, value: { isTagged: true } });
    expect(bytes).toEqual(before);
  });

  test("refuses a passphrase that some readers would not understand, before anything is loaded", async () => {
    const toNowhere = () => "/there-is-no-such-script.js";
    expect(await lockPdf(bytes, "lántern walnut", { toScriptUrl: toNowhere })).toMatchObject({
      ok: false,
      error: { kind: "passphrase" },
    });
  });

  test("can be stopped, fails on what is no PDF, and works again after", async () => {
    const stopped = await lockPdf(bytes, passphrase, { toScriptUrl, signal: AbortSignal.abort() });
    expect(stopped).toMatchObject({ ok: false, error: { kind: "cancelled" } });
    const broken = await lockPdf(new TextEncoder().encode("no PDF"), passphrase, { toScriptUrl });
    expect(broken).toMatchObject({ ok: false, error: { kind: "failed" } });
    const both = await Promise.all([1, 2].map(() => lockPdf(bytes, passphrase, { toScriptUrl })));
    expect(both).toMatchObject([{ ok: true }, { ok: true }]);
  });
});

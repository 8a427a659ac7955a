import { createRequire } from "node:module";
import { beforeAll, describe, expect, test } from "vitest";
import { kitchenSink } from "../pdf/kitchen.fixture.ts";
import { bundledFonts } from "../pdf/reading.fixture.ts";
import { readPdf } from "../pdf/reading.ts";
import { renderPdf } from "../pdf/render.tsx";
import { encrypt } from "./encrypt.ts";
import { isAes256R6 } from "./lockedWith.ts";
import { canLock } from "./passphrase.ts";

const wasm = createRequire(import.meta.url).resolve("@neslinesli93/qpdf-wasm/dist/qpdf.wasm");
const passphrase = "lantern walnut orbit teapot";
let plain: Uint8Array;
let locked: Uint8Array;

beforeAll(async () => {
  plain = (await renderPdf(kitchenSink, await bundledFonts(), new Date("2026-11-22T10:42:31Z"))).bytes;
  locked = await encrypt(plain, passphrase, wasm);
});

describe("a locked PDF", () => {
  test("opens with its passphrase and with no other", async () => {
    expect(await readPdf(locked)).toBe("locked");
    expect(await readPdf(locked, "")).toBe("locked");
    expect(await readPdf(locked, "lantern walnut orbit teapots")).toBe("locked");
    expect(await readPdf(locked, passphrase)).not.toBe("locked");
  });

  test("says what it said before: text, bookmarks, metadata, tags", async () => {
    const reading = await readPdf(locked, passphrase);
    expect(reading).toEqual(await readPdf(plain));
    expect(reading).toMatchObject({ isTagged: true, metadata: expect.stringContaining("Waymark") });
  });

  test("is AES-256 in revision 6, and no word of it stands in the open", () => {
    expect(isAes256R6(locked)).toBe(true);
    const bytes = Buffer.from(locked).toString("latin1");
    for (const word of ["Risk assessment", "Waymark", "Larchwood", "xmpmeta", passphrase])
      expect(bytes).not.toContain(word);
    expect(Buffer.from(plain).toString("latin1")).toContain("xmpmeta");
  });

  test("has keys of its own each time", async () => {
    expect(await encrypt(plain, passphrase, wasm)).not.toEqual(locked);
  });

  test("is not made of what is no PDF, or locked already", async () => {
    await expect(encrypt(new TextEncoder().encode("no PDF"), passphrase, wasm)).rejects.toThrow(/qpdf ended/);
    await expect(encrypt(locked, passphrase, wasm)).rejects.toThrow(/qpdf ended/);
  });
});

describe("telling how a file is locked", () => {
  const file = (revision: string) =>
    new TextEncoder().encode(`%PDF-1.7\n9 0 obj\n<< ${revision} >>\nendobj\ntrailer << /Encrypt 9 0 R >>`);
  const good = "/CF << /StdCF << /CFM /AESV3 >> >> /Filter /Standard /R 6 /StmF /StdCF /StrF /StdCF /V 5";
  test("takes AES-256 in revision 6 and nothing older or partial", () => {
    expect(isAes256R6(file(good))).toBe(true);
    for (const [part, weaker] of [
      ["/R 6", "/R 5"],
      ["AESV3", "AESV2"],
      ["/StmF /StdCF", "/StmF /Identity"],
      ["/StrF /StdCF", "/StrF /Identity"],
      ["/V 5", "/V 5 /EncryptMetadata false"],
    ] as const)
      expect(isAes256R6(file(good.replace(part, weaker)))).toBe(false);
    expect(isAes256R6(plain)).toBe(false);
  });
});

test("a passphrase is taken only when every reader takes it for the same", () => {
  expect(canLock(passphrase)).toBe(true);
  for (const refused of ["", "short", "lántern walnut orbit teapot", "line\nbreak in the words", "x".repeat(128)])
    expect(canLock(refused)).toBe(false);
});

import { beforeEach, describe, expect, test, vi } from "vitest";
import { newChild } from "../casefile/entities.ts";
import { school } from "../casefile/records.fixture.ts";
import type { Block, Document } from "../documents/blocks.ts";
import type { DocxFile } from "../documents/docx/api.ts";
import type { PdfFile } from "../documents/pdf/api.ts";
import { textsOfDocument } from "../documents/words.ts";
import { failed, ok } from "../lib/result.ts";
import { finishedReferral, now } from "./copies.fixture.ts";
import { makeFile, outgoingCopy, outgoingToPrint } from "./export.ts";
import { logExport, subjectOf } from "./exportLog.ts";
import { outgoingToPaste } from "./paste.ts";

// The makers are workers, which only a browser has: here stands what they give, and what was asked of them.
const makers = vi.hoisted(() => ({ pdf: vi.fn(), word: vi.fn(), lock: vi.fn() }));
vi.mock("../documents/pdf/client.ts", () => ({ makePdf: makers.pdf }));
vi.mock("../documents/docx/client.ts", () => ({ makeDocx: makers.word }));
vi.mock("../documents/lock/lockPdf.ts", () => ({ lockPdf: makers.lock }));

const said = (document: Document) => [...textsOfDocument(document), document.copyLine ?? ""].join("\n");
const words = { expected: 100, printed: 100, lost: [] as readonly string[] };
const pdfOf = (document: Document, more: Partial<PdfFile> = {}): PdfFile => ({
  bytes: new Uint8Array([1, 2, 3]),
  pages: 2,
  words,
  marked: [],
  text: said(document),
  readBack: said(document),
  ...more,
});
const wordOf = (document: Document, more: Partial<DocxFile> = {}): DocxFile => ({
  bytes: new Uint8Array([4, 5, 6]),
  words,
  marked: [],
  text: said(document),
  ...more,
});
const signal = new AbortController().signal;

beforeEach(() => {
  vi.resetAllMocks();
  makers.pdf.mockImplementation(async (document: Document) => ok(pdfOf(document)));
  makers.word.mockImplementation(async (document: Document) => ok(wordOf(document)));
  makers.lock.mockImplementation(async (bytes: Uint8Array) => ok(new Uint8Array([...bytes, 9])));
});

describe("a copy that leaves the school", () => {
  test("says the same in every form, and under the same fingerprint", async () => {
    const { workspace, wanted } = await finishedReferral();
    const pdf = await makeFile(outgoingCopy(workspace, wanted), "pdf", workspace.now(), signal);
    const word = await makeFile(outgoingCopy(workspace, wanted), "word", workspace.now(), signal);
    const pasted = await outgoingToPaste(outgoingCopy(workspace, wanted), workspace.now());
    const printed = await outgoingToPrint(outgoingCopy(workspace, wanted), workspace.now());
    if (!pdf.ok || !word.ok || !pasted.ok || !printed.ok) throw new Error("Refused");
    expect(makers.word.mock.calls[0]?.[0]).toEqual(makers.pdf.mock.calls[0]?.[0]);
    expect(new Set([pdf, word, pasted, printed].map(({ value }) => value.contents)).size).toBe(1);
    expect(pdf.value).toMatchObject({ format: "pdf", fileName: "referral-0003-v1-referral.pdf", pages: 2, words: 100 });
    expect(word.value).toMatchObject({ format: "word", fileName: "referral-0003-v1-referral.docx" });
    expect(pdf.value.fingerprint).toBe("039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81");
    expect(word.value.fingerprint).not.toBe(pdf.value.fingerprint);
    expect(printed.value.document.copyLine).toContain(pdf.value.contents.slice(0, 12));
    expect(pasted.value.all).toContain("Child B’s bag was taken.");
    expect(pasted.value.sections.map(({ title }) => title)).toContain(
      "Annex: Plan 0019 · version 2 · Child B and Amal Idris",
    );
  });

  test("is for whom it says, without a name that is hidden there either", async () => {
    const { workspace, wanted } = await finishedReferral();
    const handing = { recipient: "Sam Okafor’s social worker", purpose: "About Lena" };
    const made = await makeFile(outgoingCopy(workspace, { ...wanted, handing }), "pdf", workspace.now(), signal);
    expect(makers.pdf.mock.calls[0]?.[0].copyLine).toMatch(/^For Child B’s social worker · About Child C · made /);
    expect(made).toMatchObject({ ok: true, value: { handing } });
  });

  test.each([
    ["in its text", { text: "Lena" }],
    ["in what a reader of the file finds, such as its metadata", { readBack: "Title: lena fox" }],
  ])("is refused when a hidden name is found %s", async (_where, more) => {
    const { workspace, wanted } = await finishedReferral();
    makers.pdf.mockImplementation(async (document: Document) => ok(pdfOf(document, more)));
    makers.word.mockImplementation(async (document: Document) =>
      ok(wordOf(document, { text: Object.values(more).join() })),
    );
    for (const format of ["pdf", "lockedPdf", "word"] as const) {
      const made = await makeFile(outgoingCopy(workspace, wanted), format, workspace.now(), signal);
      expect(made).toMatchObject({ ok: false, error: { reason: "leak", names: [expect.stringMatching(/Lena/)] } });
    }
    expect(makers.lock).not.toHaveBeenCalled();
  });

  test("is refused in every form when it was finished before a child named in it was known", async () => {
    const { workspace, wanted, record } = await finishedReferral();
    const blocks = [{ kind: "paragraph", text: "Lena Fox saw it" }];
    const early = { ...wanted, record: { ...record, documents: [{ documentId: "referral", blocks }] } };
    const refused = { ok: false, error: { reason: "leak", names: ["Lena Fox"] } };
    expect(await outgoingToPrint(outgoingCopy(workspace, early), workspace.now())).toEqual(refused);
    expect(await outgoingToPaste(outgoingCopy(workspace, early), workspace.now())).toEqual(refused);
    expect(await makeFile(outgoingCopy(workspace, early), "word", workspace.now(), signal)).toEqual(refused);
  });

  test("is not refused for letters that a fingerprint has by chance", async () => {
    for (let attempt = 0; ; attempt += 1) {
      const { workspace, wanted } = await finishedReferral({ what: `Attempt ${attempt}` });
      const first = await outgoingToPrint(outgoingCopy(workspace, wanted), workspace.now());
      if (!first.ok) throw new Error("Refused");
      const { contents } = first.value;
      const byChance = /(?<![a-f])[a-f]{3,}(?![a-f])/.exec(contents.slice(0, 12))?.[0];
      if (byChance === undefined) continue;
      const details = { givenNames: byChance, familyName: "", knownAs: "", dateOfBirth: "", yearGroup: "" };
      await workspace.commit([{ put: newChild("2026-11-22T10:00", "new", details) }]);
      expect(await outgoingToPrint(outgoingCopy(workspace, wanted), workspace.now())).toMatchObject({
        ok: true,
        value: { contents },
      });
      break;
    }
  });

  test("is not refused for the numbers of its pages when a child is called Page, and is for the child", async () => {
    const { workspace, wanted, record } = await finishedReferral();
    const details = { givenNames: "Ivo", familyName: "Page", knownAs: "", dateOfBirth: "", yearGroup: "" };
    await workspace.commit([{ put: newChild("2026-11-22T10:00", "page", details) }]);
    makers.pdf.mockImplementation(async (document: Document) => ok(pdfOf(document, { readBack: "Page 1 of 2" })));
    expect(await makeFile(outgoingCopy(workspace, wanted), "pdf", workspace.now(), signal)).toMatchObject({ ok: true });
    const blocks = [{ kind: "paragraph", text: "Mrs Page rang" }];
    const early = { ...wanted, record: { ...record, documents: [{ documentId: "referral", blocks }] } };
    const refused = { ok: false, error: { reason: "leak", names: ["Page"] } };
    expect(await makeFile(outgoingCopy(workspace, early), "pdf", workspace.now(), signal)).toEqual(refused);
  });

  test("is refused when a word is missing, and when it could not be made", async () => {
    const { workspace, wanted } = await finishedReferral();
    makers.pdf.mockImplementation(async (document: Document) =>
      ok(pdfOf(document, { words: { ...words, lost: ["bag"] } })),
    );
    expect(await makeFile(outgoingCopy(workspace, wanted), "pdf", workspace.now(), signal)).toEqual(
      failed({ reason: "lost", words: ["bag"] }),
    );
    makers.word.mockImplementation(async () => failed({ kind: "timeout", message: "Too long." }));
    expect(await makeFile(outgoingCopy(workspace, wanted), "word", workspace.now(), signal)).toEqual(
      failed({ reason: "notMade", message: "Too long." }),
    );
  });
});

describe("a public document", () => {
  /** The referral as if anybody might read it. What makes a web page needs no worker, so here it is the real one. */
  const made = async (blocks: readonly Block[] = []) => {
    const { workspace, wanted, record, copy } = await finishedReferral();
    const document = { ...copy.document, audience: "public" as const, alsoAs: ["html" as const] };
    const documents = [{ documentId: "referral", blocks }];
    const open = { ...wanted, record: { ...record, ...(blocks.length > 0 && { documents }) }, copy: { document } };
    return {
      file: await makeFile(outgoingCopy(workspace, open), "html", workspace.now(), signal),
      printed: await outgoingToPrint(outgoingCopy(workspace, open), workspace.now()),
    };
  };

  test("can be a web page, checked like any other file and under the same fingerprint", async () => {
    const { file, printed } = await made();
    if (!file.ok || !printed.ok) throw new Error("Refused");
    const { format, fileName, mediaType, contents, bytes } = file.value;
    expect({ format, fileName, mediaType }).toEqual({
      format: "html",
      fileName: "referral-0003-v1-referral.html",
      mediaType: "text/html",
    });
    expect(contents).toBe(printed.value.contents);
    const page = new TextDecoder().decode(bytes);
    expect(page).toContain(printed.value.document.copyLine);
    expect(page).not.toContain("CONFIDENTIAL");
    // Not even the child whom an agency is told of.
    expect(page).toMatch(/Child B/);
    expect(page).not.toMatch(/Amal|Okafor|Lena/);
  });

  test.each([
    ["a paragraph", { kind: "paragraph", text: "Amal was there" }],
    ["a heading, and so in the list of contents", { kind: "heading", level: 2, text: "About Amal" }],
    ["what a table is called", { kind: "table", caption: "Amal", columns: [], rows: [] }],
  ] as const)("is refused as a web page when a child is named in %s", async (_where, block) => {
    const { file } = await made([{ kind: "contents", title: "Contents" }, block]);
    expect(file).toEqual(failed({ reason: "leak", names: ["Amal"] }));
  });
});

describe("a locked PDF", () => {
  test("gets a passphrase of its own each time, and is fingerprinted as it is handed over", async () => {
    const { workspace, wanted } = await finishedReferral();
    const first = await makeFile(outgoingCopy(workspace, wanted), "lockedPdf", workspace.now(), signal);
    const second = await makeFile(outgoingCopy(workspace, wanted), "lockedPdf", workspace.now(), signal);
    if (!first.ok || !second.ok) throw new Error("Refused");
    expect(first.value.passphrase).toMatch(/^[a-z]+( [a-z]+){3,}$/);
    expect(second.value.passphrase).not.toBe(first.value.passphrase);
    expect(makers.lock.mock.calls.map(([, passphrase]) => passphrase)).toEqual([
      first.value.passphrase,
      second.value.passphrase,
    ]);
    expect([...first.value.bytes]).toEqual([1, 2, 3, 9]);
    const open = await makeFile(outgoingCopy(workspace, wanted), "pdf", workspace.now(), signal);
    expect(open).toMatchObject({ ok: true, value: { contents: first.value.contents } });
    expect(open).not.toMatchObject({ value: { fingerprint: first.value.fingerprint } });
    expect(open.ok && open.value.passphrase).toBeUndefined();
  });

  test("is refused when what locks it finds it unsafe", async () => {
    const { workspace, wanted } = await finishedReferral();
    makers.lock.mockImplementation(async () => failed({ kind: "unsafe", message: "Thrown away." }));
    const made = await makeFile(outgoingCopy(workspace, wanted), "lockedPdf", workspace.now(), signal);
    expect(made).toEqual(failed({ reason: "notMade", message: "Thrown away." }));
  });
});

test("what is remembered says in what form, for whom, what for and what, and never the passphrase", async () => {
  const { workspace, wanted, record, copy, vault } = await finishedReferral();
  const made = await makeFile(outgoingCopy(workspace, wanted), "lockedPdf", workspace.now(), signal);
  if (!made.ok) throw new Error("Refused");
  await workspace.commit([{ put: school }]);
  expect(await logExport(workspace, subjectOf(record, copy), made.value)).toEqual(ok(null));
  const { fingerprint, contents, passphrase = "" } = made.value;
  expect([...workspace.caseFile.get().exported.values()]).toMatchObject([
    {
      v: 5,
      fileId: "referral",
      version: 1,
      documentId: "referral",
      format: "lockedPdf",
      ...wanted.handing,
      fileName: "referral-0003-v1-referral.pdf",
      fingerprint,
      contents,
      at: `2026-11-22T${now.getHours()}:${now.getMinutes()}`,
    },
  ]);
  expect(passphrase).not.toBe("");
  expect(JSON.stringify(vault.unlocked())).not.toContain(passphrase);
});

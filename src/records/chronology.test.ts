import { describe, expect, test } from "vitest";
import { memoryVault } from "../../tests/fixtures/memory-vault.ts";
import { child, entry, finished, person, school } from "../casefile/records.fixture.ts";
import { renderDocx } from "../documents/docx/render.ts";
import { bundledFonts, readBack } from "../documents/pdf/reading.fixture.ts";
import { renderPdf } from "../documents/pdf/render.tsx";
import { textsOfDocument } from "../documents/words.ts";
import { outgoingChronology, type WantedChronology } from "./chronology.ts";
import { makeFile } from "./export.ts";
import { createWorkspace } from "./workspace.ts";

const handing = { recipient: "Northvale front door", purpose: "Chronology" };

async function opened() {
  const vault = memoryVault();
  const workspace = createWorkspace(vault, vault.unlocked(), () => new Date(2026, 10, 28, 10, 0));
  const both = [
    { itemId: "1", child: "may", role: "affected" },
    { itemId: "2", child: "drew", role: "displayed" },
  ];
  const records = [
    school,
    person("me", "Folake Adeyemi", "designated safeguarding lead"),
    child("may", "May", "Hollis", { dateOfBirth: "2015-03-09" }),
    child("drew", "Drew", "Penhaligon"),
    finished("incident", "i", {
      tier: "concern",
      whenHappened: { precision: "exact", date: "2026-05-04", time: "12:50" },
      children: both,
      summary: "Drew followed May into the cloakroom.",
      response: "Drew Penhaligon was asked to wait outside.",
      statements: [
        { itemId: "s", words: { speaker: "May Hollis", words: "I told Drew to go." }, saidWhen: undefined },
        { itemId: "t", words: { speaker: "Drew Penhaligon", words: "I wanted my coat." } },
      ],
    }),
    entry("decision", "d", "i", {
      decision: "Drew hangs his coat elsewhere.",
      decisionReason: "=1+1 was in Drew’s book, and so was May’s name.",
      decidedBy: "me",
      decidedAt: "2026-05-06T09:00",
    }),
  ];
  await workspace.commit(records.map((put) => ({ put })));
  const out = (wanted: Partial<WantedChronology>, childId = "may") =>
    outgoingChronology(workspace, childId, { view: "full", audience: "file", ...wanted }, handing);
  return { workspace, out };
}
const said = (outgoing: ReturnType<typeof outgoingChronology>) => textsOfDocument(outgoing.document).join("\n");

describe("a chronology on its way out", () => {
  test("is one child’s, on pages on their side, newest last, and names nobody in its title, reference or file name", async () => {
    const { document, fileName } = (await opened()).out({});
    expect(document).toMatchObject({ title: "Chronology", reference: "Chronology · full", orientation: "landscape" });
    expect(fileName("pdf")).toBe("chronology-full-2026-11-28.pdf");
    const [table] = document.blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
    expect(table?.rows.map(({ cells }) => cells.slice(0, 2))).toEqual([
      ["4 May 2026\n12:50", "Drew followed May into the cloakroom.\n“I told Drew to go.”"],
      ["6 May 2026\n09:00", "Decided: Drew hangs his coat elsewhere."],
    ]);
  });

  test("names everybody in the school’s own file, and nobody but the child in a copy for others", async () => {
    const { out } = await opened();
    expect(said(out({}))).toContain("Drew Penhaligon was asked to wait outside.");
    const copy = out({ audience: "agency" });
    expect(said(copy)).toContain("Child B was asked to wait outside.");
    expect(said(copy)).toContain("May Hollis");
    expect(said(copy)).not.toMatch(/Drew|Penhaligon/);
    expect(copy.rows?.flat().join("\n")).not.toMatch(/Drew|Penhaligon/);
    expect(copy.leaksIn(said(copy))).toEqual([]);
    expect(copy.leaksIn("Drew was there.")).toEqual(["Drew"]);
  });

  test("tells whoever may not know the child neither name nor day of birth, and leaves the month of May alone", async () => {
    const copy = (await opened()).out({ audience: "agency", shown: [] });
    expect(said(copy)).toContain("Child B");
    expect(said(copy)).toContain("4 May 2026");
    expect(said(copy)).not.toMatch(/Hollis|9 March 2015|into the cloakroom.*May/);
    expect(copy.leaksIn(said(copy))).toEqual([]);
  });

  test("has the words of the child whose it is and of nobody else", async () => {
    const { out } = await opened();
    expect(said(out({}, "drew"))).toContain("“I wanted my coat.”");
    expect(said(out({}, "drew"))).not.toContain("I told Drew to go");
  });

  test("says so where there is nothing in a view or a period", async () => {
    const { out } = await opened();
    expect(said(out({ to: "2026-05-01" }))).toContain("Nothing is on record for this child in this view and period.");
    expect(said(out({ to: "2026-05-04" }))).not.toContain("Decided");
  });

  test("is whole in the PDF and in Word, where its pages are wider than high", async () => {
    const { document } = (await opened()).out({ audience: "agency" });
    const pdf = await renderPdf(document, await bundledFonts(), new Date(2026, 10, 28));
    expect(pdf.words.lost).toEqual([]);
    const read = await readBack(pdf.bytes);
    expect(read.sizes.every(({ width, height }) => width > height)).toBe(true);
    expect(read.texts.join("")).toContain("Chronology · full");
    expect((await renderDocx(document)).words.lost).toEqual([]);
  });

  test("is a row a line for a spreadsheet, which takes nothing for a formula", async () => {
    const { out, workspace } = await opened();
    const made = await makeFile(out({}), "csv", workspace.now(), new AbortController().signal);
    if (!made.ok) throw new Error("Refused");
    const text = new TextDecoder().decode(made.value.bytes);
    expect(made.value).toMatchObject({ format: "csv", fileName: "chronology-full-2026-11-28.csv" });
    expect(text).toContain("\r\n2026-05-06,2026-05-06,09:00,Exactly,Decision,");
    expect(text).toContain("'=1+1");
    expect(text).toContain("For Northvale front door");
    const leaky = { ...out({ audience: "agency" }), rows: [["Drew"]] };
    expect(await makeFile(leaky, "csv", workspace.now(), new AbortController().signal)).toMatchObject({
      ok: false,
      error: { reason: "leak", names: ["Drew"] },
    });
  });
});

import { type Arbitrary, array, assert, boolean, constantFrom, oneof, property, record, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { type Block, bullets, type Document, facts, heading, notice, numbered, paragraph, table } from "../blocks.ts";
import { kitchenSink } from "../pdf/kitchen.fixture.ts";
import { lostWords, textsOfDocument, wordsOf } from "../words.ts";
import { pasteSections } from "./paste.ts";

const referral = (...blocks: readonly Block[]): Document => ({
  title: "Referral",
  marking: "CONFIDENTIAL",
  school: "Larchwood Primary School",
  reference: "Referral 0007",
  isDraft: false,
  dated: "22 November 2026",
  blocks,
});
/** The text of a section made of these blocks. */
const pasted = (...blocks: readonly Block[]) => pasteSections(referral(heading(2, "Section"), ...blocks))[1]?.text;

describe("sections to paste", () => {
  test("are one for each heading of the second level, and what stands before goes under the title", () => {
    const document = referral(
      paragraph("We ask for an assessment."),
      heading(2, "What has happened"),
      paragraph("On the bus."),
      heading(3, "When"),
      paragraph("On Friday."),
      heading(2, "What we ask"),
      heading(1, "Annex"),
      paragraph("The plan."),
    );
    expect(pasteSections(document)).toEqual([
      {
        title: "Referral",
        text: "CONFIDENTIAL\n\nLarchwood Primary School · Referral 0007 · 22 November 2026\n\nWe ask for an assessment.",
      },
      { title: "What has happened", text: "On the bus.\n\nWhen\n\nOn Friday." },
      { title: "What we ask", text: "" },
      { title: "Annex", text: "The plan." },
    ]);
  });
  test("say at their beginning how a document stands, and have no empty line for a marking that there is not", () => {
    expect(pasteSections({ ...referral(), marking: "", standing: "Approved." })[0]?.text).toBe(
      "Larchwood Primary School · Referral 0007 · 22 November 2026\n\nApproved.",
    );
  });
  test("say first that a draft is a draft", () => {
    expect(pasteSections({ ...referral(), isDraft: true })[0]?.text).toContain("DRAFT");
  });
});

describe("a section to paste", () => {
  test("has facts as labels with values", () => {
    const rows = [
      { label: "Address", value: "12 Field Lane\nNorthshire" },
      { label: "Is there an interpreter?", value: "Yes" },
    ];
    expect(pasted(facts(rows))).toBe("Address: 12 Field Lane\n  Northshire\nIs there an interpreter? Yes");
  });
  test("has each row of a table as lines under its titles", () => {
    const columns = [
      { title: "Date", width: 1 },
      { title: "What happened", width: 3 },
    ];
    const rows = [{ cells: ["12 November 2026", "He followed her."] }, { cells: ["14 November 2026", ""] }];
    expect(pasted(table("Chronology", columns, rows))).toBe(
      "Chronology\n\nDate: 12 November 2026\nWhat happened: He followed her.\n\nDate: 14 November 2026\nWhat happened:",
    );
  });
  test("has lists with numbers or dashes", () => {
    expect(
      pasted(numbered([{ text: "Moved seats" }, { text: "Walked with\nan adult" }]), bullets([{ text: "Bus" }])),
    ).toBe("1. Moved seats\n2. Walked with\n  an adult\n\n- Bus");
  });
  test("has exact words in quotation marks, and who said them to whom", () => {
    const quote: Block = {
      kind: "quote",
      words: "I stay by the wall.",
      speaker: "Child affected",
      detail: "To L. Adeyemi",
    };
    expect(pasted(quote)).toBe("“I stay by the wall.”\nChild affected\nTo L. Adeyemi");
  });
  test("has notices, signatures and page breaks in words, or not at all", () => {
    const signature: Block = { kind: "signature", role: "Head teacher", name: "S. Llŷr", detail: "", strokes: [] };
    expect(pasted(notice("warning", "Danger now."), { kind: "pageBreak" }, signature)).toBe(
      "Important: Danger now.\n\nHead teacher: S. Llŷr",
    );
  });
  test("has no spaces at the ends of lines and no wide gaps", () => {
    expect(pasted(paragraph("One.  \r\n\r\n\r\n \nTwo. "), paragraph(" \n "), paragraph("Three."))).toBe(
      "One.\n\nTwo.\n\nThree.",
    );
  });
});

describe("every word of a document", () => {
  const wordsWithoutMarks = (text: string) => wordsOf(text.replaceAll(/[“”:]/gu, " "));
  const withoutList = ({ blocks, ...document }: Document): Document => ({
    ...document,
    blocks: blocks.filter(({ kind }) => kind !== "contents"),
  });
  const lostFrom = (document: Document) =>
    lostWords(
      textsOfDocument(withoutList(document)).flatMap(wordsWithoutMarks),
      pasteSections(document).flatMap(({ title, text }) => wordsWithoutMarks(`${title}\n${text}`)),
    );
  const wild = oneof(
    string({ unit: "grapheme", maxLength: 40 }),
    string({ maxLength: 40 }),
    constantFrom("", "a\n\n\nb", "x?", " \r\n"),
  );
  const anyBlock = oneof<Arbitrary<Block>[]>(
    record({ text: wild, level: constantFrom(1 as const, 2 as const, 3 as const) }).map(({ text, level }) =>
      heading(level, text),
    ),
    wild.map((text) => paragraph(text)),
    wild.map((text) => notice("note", text)),
    array(record({ text: wild }), { maxLength: 3 }).map(bullets),
    array(record({ label: wild, value: wild }), { maxLength: 3 }).map(facts),
    record({ caption: wild, title: wild, cells: array(wild, { maxLength: 3 }) }).map(({ caption, title, cells }) =>
      table(
        caption,
        [{ title, width: 1 }],
        cells.map((cell) => ({ cells: [cell] })),
      ),
    ),
    record({ words: wild, speaker: wild, detail: wild }).map((said): Block => ({ kind: "quote", ...said })),
    record({ role: wild, name: wild, detail: wild }).map(
      (said): Block => ({ kind: "signature", strokes: [], ...said }),
    ),
  );
  const anyDocument: Arbitrary<Document> = record({
    title: wild,
    marking: wild,
    school: wild,
    reference: wild,
    dated: wild,
    isDraft: boolean(),
    blocks: array(anyBlock, { maxLength: 8 }),
  });

  test("is in some section, but for a list of contents", () => {
    expect(lostFrom(kitchenSink)).toEqual([]);
    assert(
      property(anyDocument, (document) => {
        expect(lostFrom(document)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
  test("stands in lines without spaces at their ends, and no gap is wider than one line", () => {
    assert(
      property(anyDocument, (document) => {
        for (const { text } of pasteSections(document)) expect(text).not.toMatch(/[^\S\n]$|\n{3}/mu);
      }),
      { numRuns: 300 },
    );
  });
});

import { describe, expect, test } from "vitest";
import { namesIn } from "../../src/casefile/casefile.ts";
import type { FileReader } from "../../src/casefile/leaving/readers.ts";
import { partsFor, waysOf } from "../../src/casefile/leaving/readers.ts";
import { nameWords } from "../../src/casefile/redaction/nameSearch.ts";
import { renderCsv } from "../../src/documents/csv/render.ts";
import { renderDocx } from "../../src/documents/docx/render.ts";
import { wholeText } from "../../src/documents/pdf/readBack.ts";
import { bundledFonts } from "../../src/documents/pdf/reading.fixture.ts";
import { readPdf } from "../../src/documents/pdf/reading.ts";
import { renderPdf } from "../../src/documents/pdf/render.tsx";
import { pasteSections } from "../../src/documents/text/paste.ts";
import { renderWeb } from "../../src/documents/web/render.tsx";
import { textsOfDocument } from "../../src/documents/words.ts";
import { templates } from "../../src/records/childFile.fixture.ts";
import { childFile, usualWish } from "../../src/records/childFile.ts";
import { outgoingChildFile } from "../../src/records/childFileOut.ts";
import { outgoingChronology } from "../../src/records/chronology.ts";
import { markedOutgoing, type Outgoing } from "../../src/records/export.ts";
import { type InventedCase, inventedCase } from "./corpus.ts";
import { carriers, forms } from "./names.ts";

// Two hundred invented cases with hostile names, each as a copy for a spread of readers. WAYMARK_CORPUS=all makes every one of them
// a PDF and a Word file too; otherwise every fortieth, which is what there is time for at each change.

const count = 200;
const isWhole = process.env["WAYMARK_CORPUS"] === "all";
const at = new Date(2026, 10, 28, 10, 0);
const readers: readonly FileReader[] = [
  "socialCare",
  "police",
  "parent",
  "nextSchool",
  "subject",
  "inspector",
  "staff",
];
const cases = Array.from({ length: count }, (_, number) => number);

const isByRole = ({ number }: Pick<InventedCase, "number">, reader: FileReader): boolean =>
  waysOf(reader).mayHideStaff && number % 2 === 0;

function copyOf(invented: InventedCase, reader: FileReader): Outgoing {
  const { file, childId, recipient, number } = invented;
  const wish = {
    ...usualWish(childId, reader),
    parts: partsFor(reader),
    view: "full" as const,
    staff: isByRole({ number }, reader) ? ("byRole" as const) : ("named" as const),
  };
  const made = childFile(file, templates, wish, at);
  if (made === undefined) throw new Error("the child has gone");
  return outgoingChildFile(file, made, new Map(), { recipient, purpose: recipient }, at);
}

/** Words that may stand where a name stood. */
const inPlace = new Set("child another or of family s t b c d e f g".split(" "));

/** What is left of hidden names in something that was made of the case: where it stands, and what. */
function leftIn({ mentions, nowhere, file, childId }: InventedCase, text: string): readonly string[] {
  const words = new Set(nameWords(text));
  const shown = new Set(nameWords(namesIn(file).child(childId)));
  const whole = nowhere.filter((word) => words.has(word));
  // Laid out in columns the words of a cell may stand apart: then only what is nowhere to be found is looked for.
  const beside = [...text.matchAll(/(m\d+x\d+) saw ([\s\S]{0,90}?) then \1/g)].flatMap(([, mark, stood = ""]) => {
    const mention = mentions.find((each) => each.mark === mark);
    const left = nameWords(stood).filter(
      (word) => !inPlace.has(word) && !mention?.own.includes(word) && !shown.has(word.replace(/^justicefor/, "")),
    );
    return left.length === 0 ? [] : [`${mention?.form}: ${stood}`];
  });
  return [...whole, ...beside];
}

async function simpleForms(outgoing: Outgoing): Promise<Readonly<Record<string, string>>> {
  const { document } = await markedOutgoing(outgoing, at);
  const web = renderWeb(document);
  return {
    blocks: [...textsOfDocument(document), document.copyLine].join("\n"),
    web: web.text,
    text: pasteSections(document)
      .map((section) => `${section.title}\n${section.text}`)
      .join("\n"),
    "file name": outgoing.fileName("pdf"),
  };
}

describe("two hundred invented cases", () => {
  test("have every way of writing a name, many times over", () => {
    const used = new Map<string, number>();
    for (const { form } of cases.flatMap((number) => inventedCase(number).mentions))
      used.set(form, (used.get(form) ?? 0) + 1);
    expect([...used.keys()].sort()).toEqual([...forms, ...carriers].map(({ id }) => id).sort());
    expect(Math.min(...used.values())).toBeGreaterThan(50);
  });

  test.each(cases)("case %i says no hidden name in text, HTML and CSV, and says what should stay", async (number) => {
    const invented = inventedCase(number);
    const reader = readers[number % readers.length] ?? "police";
    const outgoing = copyOf(invented, reader);
    const made = await simpleForms(outgoing);
    for (const [form, says] of Object.entries(made)) expect(leftIn(invented, says), `${reader}, ${form}`).toEqual([]);
    expect(outgoing.leaksIn(Object.values(made).join("\n")), reader).toEqual([]);
    if (waysOf(reader).usually.includes("incident")) {
      const marks = invented.mentions.filter(({ mark }) => made["blocks"]?.includes(`then ${mark}`) === true);
      expect(marks.length).toBeGreaterThan(50);
      const gone = invented.stays.filter((kept) => made["blocks"]?.includes(kept) !== true);
      // Where staff are written by their role, theirs go too.
      expect(
        gone.filter((kept) => !isByRole(invented, reader) || !kept.includes("Reyes")),
        reader,
      ).toEqual([]);
    }
    const csv = chronologyRows(invented);
    expect(leftIn(invented, csv), "csv").toEqual([]);
    expect(csv).toContain("Child B");
  });

  test.each(cases.filter((number) => isWhole || number % 40 === 0))(
    "case %i holds no hidden name in its PDF and its Word file: text, bookmarks, metadata",
    async (number) => {
      const invented = inventedCase(number);
      const reader = readers[number % 5] ?? "police";
      const outgoing = copyOf(invented, reader);
      const { document } = await markedOutgoing(outgoing, at);
      const reading = await readPdf((await renderPdf(document, await bundledFonts(), at)).bytes);
      if (reading === "locked") throw new Error("The file has no passphrase.");
      const pdf = wholeText(reading);
      expect(leftIn(invented, pdf), "pdf").toEqual([]);
      const word = await renderDocx(document);
      expect(word.words.lost).toEqual([]);
      expect(leftIn(invented, word.text), "word").toEqual([]);
      // A script that the fonts do not have is printed as marks.
      if (number % 8 !== 7) {
        const said = new Set(nameWords(pdf));
        expect(nameWords(namesIn(invented.file).child("shown")).filter((each) => !said.has(each))).toEqual([]);
      }
    },
  );
});

/** The chronology as a file for a spreadsheet, read back. */
function chronologyRows({ file, childId, recipient }: InventedCase): string {
  const workspace = { caseFile: { get: () => file }, now: () => at } as never;
  const { rows = [] } = outgoingChronology(
    workspace,
    childId,
    { view: "full", audience: "agency" },
    { recipient, purpose: "" },
  );
  return renderCsv(rows).text;
}

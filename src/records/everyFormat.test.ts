import { describe, expect, test } from "vitest";
import { emptyCaseFile, withEntities } from "../casefile/casefile.ts";
import { newAuthority } from "../casefile/directory/directory.ts";
import type { FinishedRecord } from "../casefile/entities.ts";
import { child, entry, finished, person, school } from "../casefile/records.fixture.ts";
import { nameWords } from "../casefile/redaction/nameSearch.ts";
import { redactAnswers, redactBlocks } from "../casefile/redaction/redaction.ts";
import type { Block } from "../documents/blocks.ts";
import { renderDocx } from "../documents/docx/render.ts";
import { wholeText } from "../documents/pdf/readBack.ts";
import { bundledFonts } from "../documents/pdf/reading.fixture.ts";
import { readPdf } from "../documents/pdf/reading.ts";
import { renderPdf } from "../documents/pdf/render.tsx";
import { pasteSections } from "../documents/text/paste.ts";
import { renderWeb } from "../documents/web/render.tsx";
import { textsOfDocument } from "../documents/words.ts";
import type { AnyTemplate, RawAnswers } from "../engine/template.ts";
import { firstStage } from "../pack/escalation/example.ts";
import { escalation } from "../pack/escalation/template.ts";
import { examples } from "../pack/referral/examples.ts";
import { referral } from "../pack/referral/template.ts";
import { examples as plans } from "../pack/risk-assessment/examples.ts";
import { riskAssessment } from "../pack/risk-assessment/template.ts";
import { blocksFor, documentFor, fileNameOf, redactorOf } from "./copies.ts";
import { markedDocument } from "./exportMark.ts";
import { leaksFrom } from "./leaks.ts";

// Every free text of a referral, of its annexes and of the letter after it, with the names of other children in it.

const others = [
  child("hidden-1", "Sámuel", "O’Corrigan-Vance", { knownAs: "Sammo" }),
  child("hidden-2", "Thị Quyên", "Nguyễn"),
  child("hidden-3", "Xavier", "McTavish", {
    formerly: [{ givenNames: "Xavi", familyName: "Quillfeather", knownAs: "" }],
  }),
];
const written = "SAMMO’s, ocorrigan@x.example, <b>Sámuel</b>\nVance; quyên NGUYỄN; Mc Tavish, Xavi\u00a0Quillfeather";
const hiddenWords = nameWords(
  "Samuel Sámuel OCorrigan Corrigan Vance Sammo Quyên Nguyễn Xavier McTavish Tavish Xavi Quillfeather",
);
const filling = { text: (text: string) => `${text} ${written}` };
const today = "2026-11-23";
const at = new Date(2026, 10, 23, 10, 0);

const [example] = examples;
const [plan] = plans;
if (example === undefined || plan === undefined) throw new Error("the examples have gone");
const [firstName = "", ...family] = Object.values(example.children)[0]?.split(" ") ?? [];
const shown = Object.keys(example.children)[0] ?? "";

const underneath: FinishedRecord = {
  ...finished("risk-assessment", "plan", {}),
  documents: [
    {
      documentId: "full",
      blocks: redactBlocks(
        riskAssessment.documents[0].build(plan.answers as never, {
          names: {
            child: () => "A child",
            person: () => "Somebody",
            personName: () => "Somebody",
            authority: () => "Somewhere",
          },
          today,
          version: 1,
        }),
        filling,
      ),
    },
  ],
};
const everyAnnex = {
  annexes: ["chronology", "plan", "meetings"],
  chronology: [
    {
      itemId: "1",
      chronoWhen: { precision: "exact", date: "2026-11-20" },
      chronoWhat: "It happened.",
      chronoBasis: ["seen"],
      chronoSource: "Incident 0001",
      chronoWords: "No.",
      chronoAction: "Told.",
    },
  ],
  meetings: [{ itemId: "1", meetingOn: "2026-11-20", meetingWho: "Tom Reyes", meetingDecided: "To refer." }],
  household: [{ itemId: "1", memberName: "Ann", memberRelation: "Sister", memberBorn: "2019", memberSchool: "Larch" }],
};
const file = withEntities(emptyCaseFile, [
  school,
  child(shown, firstName, family.join(" ")),
  ...others,
  ...Object.entries(example.people).map(([id]) => person(id, `Xavier McTavish`, "Sammo’s uncle")),
  ...Object.entries(example.authorities).map(([id]) => newAuthority(id, "Xavier McTavish’s authority")),
  person("me", "Sammo", "Teacher"),
  underneath,
]);

/** Everything a reader could find in any form of a copy. */
async function everyForm(template: AnyTemplate, answers: RawAnswers): Promise<Readonly<Record<string, string>>> {
  const full = redactAnswers(template, answers, filling);
  const record =
    template.id === "referral"
      ? { ...finished("referral", "r", full, { links: [{ kind: "from", fileId: "plan" }] }), documents: [] }
      : entry(template.id, "e", "r", full);
  const copy = { document: template.documents[0] };
  const plain = documentFor(file, template, record, copy, today);
  const handing = { recipient: `Front door, about ${written}`, purpose: written };
  const { document } = await markedDocument(plain, handing, redactorOf(file, template, record, copy), at);
  const { bytes } = await renderPdf(document, await bundledFonts(), at);
  const reading = await readPdf(bytes);
  if (reading === "locked") throw new Error("The file has no passphrase.");
  const says = [...textsOfDocument(document), document.copyLine].join("\n");
  expect(leaksFrom(file, template, record, copy, says, today)).toEqual([]);
  expect(blocksFor(file, template, record, copy, today)).toEqual(document.blocks as readonly Block[]);
  return {
    document: says,
    word: (await renderDocx(document)).text,
    pdf: wholeText(reading),
    web: renderWeb(document).text,
    paste: pasteSections(document)
      .map((section) => `${section.title}\n${section.text}`)
      .join("\n"),
    fileName: fileNameOf(template, record, copy),
  };
}

describe("no form of a copy for an agency says a name that it must not hold", () => {
  test.each([
    ["a referral with every annex", referral, { ...example.answers, child: shown, ...everyAnnex }],
    ["a letter", escalation, { ...firstStage, child: shown }],
  ])("%s", async (_, template: AnyTemplate, answers: RawAnswers) => {
    const forms = await everyForm(template, answers);
    for (const [form, says] of Object.entries(forms)) {
      const words = new Set(nameWords(says));
      expect(
        hiddenWords.filter((word) => word.length > 1 && words.has(word)),
        form,
      ).toEqual([]);
      if (form !== "fileName") expect(says, form).toMatch(/another child|Child [B-Z]/);
    }
    expect(forms["document"]).toContain(firstName);
  });
});

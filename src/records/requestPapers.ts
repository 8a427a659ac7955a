import type { CaseFile } from "../casefile/casefile.ts";
import { namesIn } from "../casefile/casefile.ts";
import { keepingsOfChild, rules } from "../casefile/keeping/keeping.ts";
import { askedBy, dueInWords, type RequestDetails } from "../casefile/leaving/request.ts";
import { type Decisions, withheldIn } from "../casefile/leaving/review.ts";
import { leaksIn, redactorFor } from "../casefile/redaction/redaction.ts";
import { type Block, bullets, type Document, facts, heading, notice, paragraph, table } from "../documents/blocks.ts";
import { textsOfDocument } from "../documents/words.ts";
import { localDate, longDate } from "../lib/dates.ts";
import type { ChildFile } from "./childFile.ts";
import { closedDaysIn } from "./closedDays.ts";
import type { Outgoing } from "./export.ts";
import type { LeftSubject } from "./exportLog.ts";
import type { Handing } from "./exportMark.ts";

/** An answer to a request for personal data, as far as its papers go. */
interface Answer {
  readonly file: CaseFile;
  readonly made: ChildFile;
  readonly decisions: Decisions;
  readonly request: RequestDetails;
}

const around = ({ file }: Answer, at: Date, title: string, marking: string, blocks: readonly Block[]): Document => ({
  title,
  marking,
  school: file.school?.name ?? "",
  reference: "Request for personal data",
  isDraft: false,
  dated: longDate(localDate(at)),
  blocks,
});

/** For how long, by the rules of this child’s own records. */
function keptInWords({ file, made }: Answer): string {
  const years = [...new Set(keepingsOfChild(file, made.child.id).map(({ rule }) => rules[rule]))].sort((a, b) => a - b);
  const [fewest = rules.birth25, ...more] = years;
  const longer = more.map((each) => `, and some for ${each} years`).join("");
  return `We keep each record for ${fewest} years from the date of birth of the youngest child in it${longer}. Then somebody looks at it and decides whether it is still needed. The law may make us keep one longer, such as for an inquiry.`;
}

/** The letter that goes with the copy, in plain words: what is sent, what is not, and what the person may do. */
export function outgoingLetter(answer: Answer, handing: Handing, at: Date): Outgoing {
  const { made, decisions, request } = answer;
  const { redactor, child, lines } = made;
  const hasWithheld = withheldIn(lines, decisions).length > 0;
  const about = request.who === "child" ? "you" : redactor.names.child(child.id);
  const document = around(answer, at, "Your request for personal data", "CONFIDENTIAL", [
    paragraph(`You asked us on ${longDate(request.receivedOn)} for what we hold about ${about}. Here is our answer.`),
    heading(1, "What we send you"),
    paragraph(
      "A copy of the child protection file that the school keeps in Waymark. Its first page says what is in it. The school may hold other things, such as attendance or exam results: they are kept elsewhere and are answered separately.",
    ),
    heading(1, "What we have left out"),
    bullets([
      {
        text: "Names of other children, and how their families are reached. They are letters, such as Child B, and the same letter is the same child throughout.",
      },
      ...(hasWithheld
        ? [
            {
              text: "Some passages, because the law lets or makes us keep them back, such as what is about somebody else. Most are marked where they stood. We may not always say more.",
            },
          ]
        : []),
      { text: "Records that are still being written." },
    ]),
    heading(1, "Why we keep it and for how long"),
    paragraph(
      `Schools must keep records to protect children. ${keptInWords(answer)} We share them only with people who need them to keep a child safe. Ask us for our privacy notice and our retention policy.`,
    ),
    heading(1, "What you can do"),
    bullets([
      { text: "Ask us to explain anything in it, or to go through it with you." },
      { text: "Tell us if something is wrong. We can correct it, or keep your own account beside it." },
      { text: "Ask us to look again at what we left out." },
      { text: "Complain to the Information Commissioner’s Office (ico.org.uk), or go to court." },
    ]),
    paragraph("If reading it upsets you, tell an adult whom you trust, or the safeguarding lead of the school."),
    { kind: "signature", role: "For the school", name: "", detail: "", strokes: [] },
  ]);
  return {
    document,
    handing,
    redactor,
    leaksIn: (text) => (redactor.hidesNobody ? [] : leaksIn(text, redactor, textsOfDocument(document).join("\n"))),
    fileName: (ending) => `request-letter-${localDate(at)}.${ending}`,
  };
}

/** What was withheld and why, for the school’s own file and nobody else: where it stood, never the words. */
export function outgoingWithholding(answer: Answer, handing: Handing, at: Date): Outgoing {
  const { file, made, decisions, request } = answer;
  const { child, lines, wish } = made;
  const redactor = redactorFor(file, "file", [], []);
  const names = namesIn(file);
  const withheld = withheldIn(lines, decisions);
  return {
    document: around(answer, at, "What was withheld and why", "CONFIDENTIAL · CHILD PROTECTION", [
      notice("warning", "For the school’s own file. It does not go to the person who asked."),
      facts([
        { label: "Child", value: names.child(child.id) },
        { label: "Asked by", value: askedBy[request.who] },
        { label: "How that was checked", value: request.checked },
        { label: "Received", value: longDate(request.receivedOn) },
        {
          label: "Due",
          value: `${dueInWords(request, closedDaysIn(file))}${request.isComplex ? " (complex: two months more, and the person told why within the first)" : ""}`,
        },
        { label: "Lines looked at", value: String(lines.length) },
        { label: "People who work at the school", value: wish.staff === "byRole" ? "By their role" : "By name" },
        { label: "Records left out as a whole", value: String(wish.without.length) },
      ]),
      withheld.length === 0
        ? paragraph("Nothing was withheld but names of other children and how families are reached.")
        : table(
            "Withheld, or put into other words",
            [
              { title: "Where it stood", width: 4 },
              { title: "Why", width: 5 },
            ],
            withheld.map(({ where, why }) => ({ cells: [where, why] })),
          ),
      notice(
        "note",
        "The grounds are given in plain words and have not been read at the source for this app (Data Protection Act 2018, section 45 and schedules 2 to 4). Whoever advises the school on data protection has to check each.",
      ),
    ]),
    handing,
    redactor,
    leaksIn: () => [],
    fileName: (ending) => `withheld-log-${localDate(at)}.${ending}`,
  };
}

/** What is remembered of the papers that go with a copy. */
export const paperSubject = (documentId: "request-letter" | "withheld-log", { wish }: ChildFile): LeftSubject => ({
  fileId: "",
  version: 0,
  documentId,
  forChild: wish.childId,
  ...(documentId === "request-letter" && { reader: "subject" }),
});

import { type CaseFile, grouped } from "../casefile/casefile.ts";
import { inSentence } from "../casefile/inSentence.ts";
import { type FilePart, fileParts, partsFor, waysOf } from "../casefile/leaving/readers.ts";
import { asDecided, type Decisions, withheldIn } from "../casefile/leaving/review.ts";
import { after, leaksIn, redactBlocks } from "../casefile/redaction/redaction.ts";
import {
  type Block,
  bullets,
  contents,
  type Document,
  facts,
  heading,
  notice,
  paragraph,
  textsOf,
} from "../documents/blocks.ts";
import { localDate, longDate } from "../lib/dates.ts";
import type { ChildFile } from "./childFile.ts";
import type { Outgoing } from "./export.ts";
import type { LeftSubject } from "./exportLog.ts";
import type { Handing } from "./exportMark.ts";

/** Sections of one part are set under one heading; each begins on a page of its own. Of what there is none, the cover says so. */
function partBlocks({ sections, wish }: ChildFile, part: FilePart, print: (text: string) => string): readonly Block[] {
  const own = sections.filter((section) => section.part === part);
  if (!wish.parts.includes(part) || own.length === 0) return [];
  return [
    { kind: "pageBreak" },
    heading(1, fileParts[part].label),
    ...own.flatMap(({ title, blocks }) => [
      ...(isCounted(part) ? [heading(2, print(title))] : []),
      ...redactBlocks(blocks, { text: print }).map(lowered),
    ]),
  ];
}

/** Under the heading of its part and of its record. */
const lowered = (block: Block): Block =>
  block.kind === "heading" ? { ...block, level: block.level === 1 ? 2 : 3 } : block;

/** What the copy says of itself before anything else: what is in it, what is not, and why. */
function coverBlocks(
  file: CaseFile,
  made: ChildFile,
  decisions: Decisions,
  handing: Handing,
  at: Date,
): readonly Block[] {
  const { wish, sections, redactor, hidden, lines, child } = made;
  const ways = waysOf(wish.reader);
  const parts = partsFor(wish.reader).filter((part) => wish.parts.includes(part));
  const by = file.school === undefined ? "" : redactor.names.person(file.school.me);
  const withheld = withheldIn(lines, decisions);
  const mayGet = partsFor(wish.reader);
  const left = (Object.keys(fileParts) as readonly FilePart[]).filter(
    (part) => !wish.parts.includes(part) && (mayGet.includes(part) || ways.never[part] !== undefined),
  );
  const named = wish.named.flatMap((id) => (file.children.has(id) ? [redactor.names.child(id)] : []));
  return [
    heading(1, "What this is"),
    facts([
      {
        label: "About",
        value: ways.namesChild ? redactor.names.child(child.id) : "One child, who is not named in this copy",
      },
      ...[
        { label: "For", value: handing.recipient },
        { label: "What for", value: handing.purpose },
      ]
        .map(({ label, value }) => ({ label, value: after("", redactor.text(value.trim())) }))
        .filter(({ value }) => value !== ""),
      {
        label: "Made",
        value: [longDate(localDate(at)), by === "" ? "" : `by ${by}`].filter((part) => part !== "").join(" "),
      },
    ]),
    heading(2, "What is in it"),
    bullets(
      parts.map((part) => {
        const count = sections.filter((section) => section.part === part).length;
        return {
          text: isCounted(part) ? `${fileParts[part].label} (${count === 0 ? "none" : count})` : partInWords(part),
        };
      }),
    ),
    heading(2, "What is not in it, and why"),
    bullets([
      ...[...grouped(left, (part) => [ways.never[part] ?? "Left out of this copy by the school."])].map(
        ([why, of]) => ({ text: `${of.map((part) => fileParts[part].label).join("; ")}. ${why}` }),
      ),
      ...(wish.without.length > 0
        ? [{ text: `Records left out of this copy by the school: ${wish.without.length}.` }]
        : []),
      ...(ways.givesContacts || !ways.namesChild
        ? []
        : [{ text: "How the family is reached. One of them may have to stay hidden from another." }]),
      { text: "Records that are still being written." },
    ]),
    heading(2, "How others are written"),
    paragraph(othersInWords(made)),
    ...(named.length > 0
      ? [paragraph(`Named because this reader has to know who they are: ${named.join("; ")}.`)]
      : []),
    ...(wish.staff === "byRole" ? [paragraph("People who work at the school are written by their role.")] : []),
    ...(withheld.length === 0
      ? []
      : [
          notice(
            "note",
            `${withheld.length} ${withheld.length === 1 ? "piece of text was" : "pieces of text were"} withheld or put into other words. Each is marked where it stood, or kept in the school’s log.`,
          ),
        ]),
    ...(parts.length > 1 ? [contents("Contents")] : []),
  ];

  function othersInWords({ redactor: { hidesNobody } }: ChildFile): string {
    if (!ways.namesChild) return "Nobody is named in this copy, and no letter stands for a child.";
    if (hidesNobody) return "No other child is in the school’s records, so nothing had to be hidden.";
    if (hidden.length === 0)
      return "No other child has a part in what this copy is made of. Names of other children in free text are “another child”.";
    const letters = hidden.map(({ id }) => redactor.names.child(id));
    return `Other children are letters: ${[...new Set(letters)].join(", ")}. A letter is the same child on every page of this copy and of no other. A child who comes up only in passing is “another child”.`;
  }
}
/** "Details: who the child is, family, needs" */
function partInWords(part: FilePart): string {
  const { label, hint }: { readonly label: string; readonly hint?: string } = fileParts[part];
  return hint === undefined ? label : `${label}: ${inSentence(hint)}`;
}

const isCounted = (part: FilePart): boolean =>
  part === "incident" || part === "plan" || part === "referral" || part === "entry" || part === "received";

/** The last page, to be signed and given back. */
const receiptBlocks = (title: string, at: Date): readonly Block[] => [
  { kind: "pageBreak" },
  heading(1, "Receipt"),
  paragraph("Please sign this page and give it back to the school."),
  facts([
    { label: "Received", value: title },
    { label: "Made", value: longDate(localDate(at)) },
    {
      label: "Which copy",
      value: "The twelve letters and figures at the foot of every page. They are the same on this page.",
    },
    { label: "Pages", value: "As many as it says at the foot of this page." },
  ]),
  { kind: "signature", role: "Received by", name: "", detail: "Name, role and organisation", strokes: [] },
];

/** For whom a copy usually is; the next school by its name, where that is written down. */
export function usualHandingOf({ wish, child }: Pick<ChildFile, "wish" | "child">): Handing {
  const { handing } = waysOf(wish.reader);
  const to = wish.reader === "nextSchool" ? (child.leaving?.to ?? "") : "";
  return to === "" ? handing : { ...handing, recipient: `Safeguarding lead, ${to}` };
}

/** "Copy of a child’s file for children’s social care". Names nobody, so it may be a title and a file name. */
export const childFileTitle = ({ wish: { reader } }: Pick<ChildFile, "wish">): string =>
  reader === "inspector" ? "A child’s file in counts" : "Copy of a child’s file";

/** The copy as a document on its way out. Whoever calls this has looked at every line. */
export function outgoingChildFile(
  file: CaseFile,
  made: ChildFile,
  decisions: Decisions,
  handing: Handing,
  at: Date,
): Outgoing {
  const { wish, redactor, own } = made;
  const print = asDecided(decisions, { isOwn: (text) => own.has(text), redact: redactor.text });
  const title = childFileTitle(made);
  const cover = coverBlocks(file, made, decisions, handing, at);
  const ways = waysOf(wish.reader);
  const receipt = ways.signsReceipt ? receiptBlocks(title, at) : [];
  const document: Document = {
    title,
    marking: "CONFIDENTIAL · CHILD PROTECTION",
    school: file.school?.name ?? "",
    reference: `For ${ways.handing.recipient}`,
    isDraft: false,
    dated: longDate(localDate(at)),
    blocks: [...cover, ...partsFor(wish.reader).flatMap((part) => partBlocks(made, part, print)), ...receipt],
  };
  const said = [...own, ...cover.flatMap(textsOf), ...receipt.flatMap(textsOf), ...ownWords, document.reference, title];
  const fixed = said.join("\n");
  return {
    document,
    handing,
    redactor,
    leaksIn: (text) => (redactor.hidesNobody ? [] : leaksIn(text, redactor, fixed)),
    fileName: (ending) => `child-file-${wish.reader.toLowerCase()}-${localDate(at)}.${ending}`,
  };
}

/** What the redactor puts in place of names, and the headings of parts: a child may be called Page, or Child. */
const ownWords: readonly string[] = [
  "Child B, another child, family of another child",
  "Withheld",
  ...(Object.keys(fileParts) as readonly FilePart[]).map(partInWords),
];

/** What is remembered of a copy that has left. */
export const childFileSubject = ({ wish, lines }: ChildFile, decisions: Decisions): LeftSubject => ({
  fileId: "",
  version: 0,
  documentId: "child-file",
  forChild: wish.childId,
  reader: wish.reader,
  withheld: [...withheldIn(lines, decisions)],
});

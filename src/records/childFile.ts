import { type CaseFile, fileAbout, fileById, latestOf } from "../casefile/casefile.ts";
import { chronologyOf } from "../casefile/chronology/chronology.ts";
import { chronologyBlocks } from "../casefile/chronology/document.ts";
import type { View } from "../casefile/chronology/views.ts";
import { type Child, childName, type ExportedRecord, type FinishedRecord } from "../casefile/entities.ts";
import { childrenNamed, recordsAbout } from "../casefile/leaving/aboutChild.ts";
import { checksBlocks } from "../casefile/leaving/checks.ts";
import { type Notice, noticing } from "../casefile/leaving/noticed.ts";
import { type FilePart, type FileReader, fileParts, waysOf } from "../casefile/leaving/readers.ts";
import { type ReviewLine, reviewLines, type Section } from "../casefile/leaving/review.ts";
import { detailsBlocks, leftBlocks, receivedSections } from "../casefile/leaving/sections.ts";
import { staffByRole } from "../casefile/leaving/staffByRole.ts";
import { after, letterOf, type Redactor, redactAnswers, redactorFor } from "../casefile/redaction/redaction.ts";
import { isClosed } from "../casefile/today.ts";
import { type Block, paragraph, textsOf } from "../documents/blocks.ts";
import { mapBlocks } from "../documents/words.ts";
import { itemsOf, relevant } from "../engine/relevant.ts";
import type { AnyDocument, AnyTemplate } from "../engine/template.ts";
import { localDate } from "../lib/dates.ts";
import type { Id } from "../lib/ids.ts";
import { castOf, childrenInGroup } from "./cast.ts";
import { fileReference, peopleOf, referenceOf } from "./copies.ts";
import { glanceBlocks } from "./glance.ts";
import { isTemplateId, loadTemplate, type TemplateId } from "./templates.ts";

/** What is to go out about one child, and for whom. */
export interface ChildFileWish {
  readonly childId: Id;
  readonly reader: FileReader;
  readonly parts: readonly FilePart[];
  /** How much of the chronology. */
  readonly view: View;
  /** Records that are left out although their part goes in. */
  readonly without: readonly Id[];
  readonly staff: "named" | "byRole";
  /** Other children who are named all the same. */
  readonly named: readonly Id[];
  /** What cannot wait, in the school’s words: stands first where the copy begins with a glance. */
  readonly urgent: string;
  /** The child asks themselves: where the child lives is no secret from them. */
  readonly isChildAsking: boolean;
}
export const usualWish = (childId: Id, reader: FileReader): ChildFileWish => ({
  childId,
  reader,
  parts: waysOf(reader).usually,
  view: waysOf(reader).view,
  without: [],
  staff: "named",
  named: [],
  urgent: "",
  isChildAsking: false,
});

/** A part of the file with what it is on the cover. */
interface FilledSection extends Section {
  readonly part: FilePart;
}

/** What is known of one child as it goes out: still in the school’s own words, with all that makes a copy of it. */
export interface ChildFile {
  readonly child: Child;
  readonly wish: ChildFileWish;
  readonly sections: readonly FilledSection[];
  readonly redactor: Redactor;
  /** Children who have a part in it and are letters, in the order of the letters. */
  readonly hidden: readonly Child[];
  /** Pieces that the pack wrote, and names as this copy writes them. */
  readonly own: ReadonlySet<string>;
  readonly lines: readonly ReviewLine[];
  readonly notice: Notice;
}

export type Templates = ReadonlyMap<string, AnyTemplate>;

/** The templates of every record about a child. */
export async function templatesFor(file: CaseFile, childId: Id): Promise<Templates> {
  const ids = new Set(
    recordsAbout(file, childId).flatMap(({ templateId }) => (isTemplateId(templateId) ? [templateId] : [])),
  );
  return new Map(await Promise.all([...ids].map(async (id: TemplateId) => [id, await loadTemplate(id)] as const)));
}

/** In which part of a child’s file a record stands. */
export const partOf = ({ templateId }: Pick<FinishedRecord, "templateId">): FilePart =>
  templateId === "incident" || templateId === "referral"
    ? templateId
    : templateId === "risk-assessment"
      ? "plan"
      : "entry";

/** "Incident 0007 · version 1", "Contact 0002, about Incident 0007". Names nobody. */
export function recordTitle(file: CaseFile, record: FinishedRecord): string {
  const about = fileAbout(file, record);
  return about === undefined ? referenceOf(record) : `${fileReference(record)}, about ${fileReference(about)}`;
}

/** The records that may go in, each of which can be left out. Staff act on plans that are in force, and on no other. */
export const recordsFor = (file: CaseFile, { childId, parts, reader }: ChildFileWish): readonly FinishedRecord[] =>
  recordsAbout(file, childId)
    .filter((record) => parts.includes(partOf(record)))
    .filter(({ fileId }) => {
      const now = fileById(file, fileId);
      return reader !== "staff" || (now !== undefined && !isClosed(file, now));
    });

/** The records of the file that go in. */
export const recordsIn = (file: CaseFile, wish: ChildFileWish): readonly FinishedRecord[] =>
  recordsFor(file, wish).filter(({ fileId }) => !wish.without.includes(fileId));

/**
 * What is known of one child as one document on its way out. One cast for all of it, in the order in which the children come up:
 * “Child B” is the same child from the cover to the last page.
 */
export function childFile(file: CaseFile, templates: Templates, wish: ChildFileWish, at: Date): ChildFile | undefined {
  const child = file.children.get(wish.childId);
  if (child === undefined) return undefined;
  const today = localDate(at);
  const ways = waysOf(wish.reader);
  const shown = ways.namesChild ? [wish.childId, ...wish.named] : [];
  const records = recordsIn(file, wish);
  const chronology = chronologyOf(file, wish.childId, fileReference);
  const cast = castOfFile(file, templates, wish, [
    ...(wish.parts.includes("chronology") ? chronology.map(({ fileId }) => fileId) : []),
    ...records.map(({ fileId }) => fileId),
  ]);
  const children = redactorFor(file, "agency", shown, cast);
  const redactor = wish.staff === "byRole" ? staffByRole(file, children) : children;

  const own = new Set<string>();
  const made: Readonly<
    Record<Exclude<FilePart, "incident" | "plan" | "referral" | "entry">, () => readonly Section[]>
  > = {
    glance: () => [
      {
        title: "At a glance",
        blocks: glanceBlocks(file, child, recordsAbout(file, wish.childId), { urgent: wish.urgent, today }),
      },
    ],
    details: () => [
      {
        title: "Details",
        blocks: detailsBlocks(file, child, {
          home: ways.givesContacts || wish.isChildAsking,
          family: ways.givesContacts,
        }),
      },
    ],
    checks: () => [{ title: "What is recorded", blocks: checksBlocks(file, wish.childId, today) }],
    chronology: () => {
      const blocksOf = (lines: typeof chronology) =>
        chronologyBlocks(lines, { view: wish.view }, { child: childName(child), detail: "" }, "upright");
      for (const text of blocksOf([]).flatMap(textsOf)) own.add(text);
      return [{ title: "Chronology", blocks: blocksOf(chronology) }];
    },
    received: () => receivedSections(file, wish.childId),
    left: () => [
      { title: "What has left the school", blocks: leftBlocks(file, wish.childId, (each) => leftTitle(file, each)) },
    ],
  };
  const sections = (Object.keys(fileParts) as readonly FilePart[])
    .filter((part) => wish.parts.includes(part))
    .flatMap((part): readonly FilledSection[] => {
      const filled =
        part === "incident" || part === "plan" || part === "referral" || part === "entry"
          ? records
              .filter((record) => partOf(record) === part)
              .flatMap((record) => {
                const template = templates.get(record.templateId);
                return template === undefined ? [] : [recordSection(file, template, record, wish, redactor, own)];
              })
          : made[part]();
      return filled.map((section) => ({ ...section, part }));
    });
  const hidden = cast.filter((id) => !shown.includes(id)).flatMap((id) => file.children.get(id) ?? []);
  const notice = noticing({
    file,
    shown: shown.flatMap((id) => file.children.get(id) ?? []),
    hidden,
    texts: sections.flatMap(({ blocks }) => blocks.flatMap(textsOf)),
    own,
  });
  const lines = reviewLines(sections, { isOwn: (text) => own.has(text), redact: redactor.text, notice });
  return { child, wish, sections, redactor, hidden, own, lines, notice };
}

/** The child, then every other in the order in which the records of this copy bring them up. */
function castOfFile(
  file: CaseFile,
  templates: Templates,
  { childId }: ChildFileWish,
  fileIds: readonly Id[],
): readonly Id[] {
  const byFile = new Map(recordsAbout(file, childId).map((record) => [record.fileId, record] as const));
  const others = [...new Set(fileIds)].flatMap((fileId) => {
    const record = byFile.get(fileId);
    if (record === undefined) return [];
    const template = templates.get(record.templateId);
    return template === undefined ? childrenNamed(file, record.answers) : castOf(template, record.answers);
  });
  return [...new Set([childId, ...(file.children.get(childId)?.siblings ?? []), ...others])];
}

/** Which document of a record a reader gets: families and staff their own copy of a plan, everybody else the whole record. */
function documentOf({ documents }: AnyTemplate, record: FinishedRecord, { reader }: ChildFileWish): AnyDocument {
  const wanted = { parent: "parent", staff: "staff" } as const;
  const audience = reader === "parent" || reader === "staff" ? wanted[reader] : undefined;
  const own = documents.find((each) => each.audience === audience && each.perChild !== undefined);
  return (record.templateId === "risk-assessment" ? own : undefined) ?? documents[0];
}

/** A record as it was finished, in full. What the pack wrote in it, and names as this copy writes them, are added to `own`. */
function recordSection(
  file: CaseFile,
  template: AnyTemplate,
  record: FinishedRecord,
  wish: ChildFileWish,
  redactor: Redactor,
  own: Set<string>,
): Section {
  const { childId } = wish;
  const document = documentOf(template, record, wish);
  const forChild =
    document.perChild !== undefined && childrenInGroup(template, record.answers, document.perChild).includes(childId)
      ? childId
      : undefined;
  const copy = { document, ...(forChild !== undefined && { forChild }) };
  const kept = record.documents.find((each) => each.documentId === document.id && each.forChild === forChild);
  const blocks =
    kept === undefined
      ? [paragraph("This record was finished without a copy for this reader.")]
      : // Kept as it was finished; the shape was checked then.
        (kept.blocks as readonly Block[]);
  const { answers } = relevant(template, record.answers);
  // A stand-in, so that a question with an answer in free text is there with its label.
  const withoutWords = redactAnswers(template, answers, { text: () => "…" });
  const context = { names: redactor.names, today: record.finishedAt.slice(0, 10), version: record.version };
  for (const text of document
    .build(withoutWords as never, { ...context, ...(forChild !== undefined && { forChild }) })
    .flatMap(textsOf))
    own.add(text);
  const letters =
    document.audience === "file" ? undefined : newLetters(peopleOf(file, template, record, copy), redactor, record);
  return { title: recordTitle(file, record), blocks: letters === undefined ? blocks : mapBlocks(blocks, letters) };
}

/**
 * A copy that was redacted when it was finished has letters of its own: they become those of this copy. Where two of its children
 * are read as one by now, nobody can tell from what is left whose letter is whose, so it says that of no child in particular.
 */
function newLetters(
  { shown, cast }: { readonly shown: readonly Id[]; readonly cast: readonly Id[] },
  { names }: Pick<Redactor, "names">,
  { answers }: Pick<FinishedRecord, "answers">,
): (text: string) => string {
  const listed = itemsOf(answers["children"]).map(({ child }) => child);
  if (new Set(listed).size < listed.length)
    return (text) => text.replaceAll(lettersOfOthers, (_, at: number) => after(text.slice(0, at), "another child"));
  const before = cast.filter((id) => !shown.includes(id));
  const now = new Map(before.map((id, index) => [letterOf(index), names.child(id)] as const));
  return (text) => text.replaceAll(lettersOfOthers, (letter) => now.get(letter) ?? letter);
}
const lettersOfOthers = /\bChild [B-Z]\d*(?![\p{L}\d])/gu;

/** What an export was made of. Names nobody. */
export const leftTitle = (file: CaseFile, { fileId, documentId }: ExportedRecord): string => {
  const record = latestOf(file, fileId);
  return record === undefined ? (leftDocuments[documentId] ?? "Child’s file") : recordTitle(file, record);
};
/** How documents that are made of a child’s whole file are called in the log. */
const leftDocuments: Readonly<Record<string, string>> = {
  "child-file": "Copy of the child’s file",
  "request-letter": "Letter to the person who asked",
  "withheld-log": "Log of what was withheld, for the school’s own file",
  receipt: "Receipt for the file from the school before",
  received: "Document from the school before",
};

import { type CaseFile, fileAbout, latestOf, versionsOf } from "../casefile/casefile.ts";
import type { DraftRecord, FinishedRecord } from "../casefile/entities.ts";
import { childrenNamed } from "../casefile/leaving/aboutChild.ts";
import { approvalFor, standingOf } from "../casefile/policy/state.ts";
import { type Redactor, redactAnswers, redactBlocks, redactorFor } from "../casefile/redaction/redaction.ts";
import { type Block, type Document, textsOf } from "../documents/blocks.ts";
import { mapBlocks } from "../documents/words.ts";
import { relevant } from "../engine/relevant.ts";
import type { Annex, AnyDocument, AnyTemplate, Audience, EarlierEdition, RawAnswers } from "../engine/template.ts";
import { type IsoDate, longDate } from "../lib/dates.ts";
import type { Id } from "../lib/ids.ts";
import { castOf, childrenInGroup } from "./cast.ts";
import { countingFor, nounOf, versionName } from "./templates.ts";

/** One copy that a record can be printed as: a document of its template, for one child where each child has their own. */
export interface Copy {
  readonly document: AnyDocument;
  readonly forChild?: Id;
}

/**
 * The copies of a record, in the template's order, without documents that its answers do not call for; a per-child document once
 * for each child in its group.
 */
export function copiesOf(
  template: AnyTemplate,
  { answers, version }: Pick<DraftRecord, "answers" | "version">,
): readonly Copy[] {
  const seen = relevant(template, answers);
  return template.documents
    .filter(({ isFor }) => isFor === undefined || isFor(seen.answers as never, version))
    .flatMap((document): readonly Copy[] =>
      document.perChild === undefined
        ? [{ document }]
        : childrenInGroup(template, answers, document.perChild).map((forChild) => ({ document, forChild })),
    );
}

/** What a copy is made of. `links` lead to the records it may carry as an annex, `fileId` to the editions before it. */
type Written = Pick<DraftRecord, "answers" | "version" | "links" | "fileId">;

/** Who is named in a redacted copy: the child whose own it is, and those whom the writer decided to name; nobody in a public one. */
const shownIn = ({ document, forChild }: Copy, answers: RawAnswers): readonly Id[] =>
  document.audience === "public"
    ? []
    : [...(forChild === undefined ? [] : [forChild]), ...(document.shows?.(answers as never) ?? [])];

/**
 * How a copy of this record speaks of children, in its text as in whatever is written on it afterwards, such as whom it is
 * for. Children of its annexes come after its own, so that a letter means one child from the first page to the last.
 */
export function redactorOf(file: CaseFile, template: AnyTemplate, record: Written, copy: Copy): Redactor {
  const { shown, cast } = peopleOf(file, template, record, copy);
  return redactorFor(file, copy.document.audience, shown, cast);
}

/** Whom a copy names, and every child who has a part in it, in the order of its letters. */
export function peopleOf(
  file: CaseFile,
  template: AnyTemplate,
  record: Written,
  copy: Copy,
): { readonly shown: readonly Id[]; readonly cast: readonly Id[] } {
  const { answers } = relevant(template, record.answers);
  const cast = [
    ...castOf(template, record.answers),
    ...recordsUnder(file, record, copy).flatMap((under) => childrenNamed(file, under.answers)),
  ];
  return { shown: shownIn(copy, answers), cast: [...new Set(cast)] };
}

/** Finished records that this one comes from, as far as they are still there. Only agencies are sent annexes. */
const recordsUnder = (file: CaseFile, { links }: Written, { document }: Copy): readonly FinishedRecord[] =>
  document.audience === "agency"
    ? links.flatMap(({ kind, fileId }) => (kind === "from" ? (latestOf(file, fileId) ?? []) : []))
    : [];

const annexesOf = (file: CaseFile, record: Written, copy: Copy, redactor: Redactor): readonly Annex[] =>
  recordsUnder(file, record, copy).map((under) => ({
    templateId: under.templateId,
    reference: referenceOf(under),
    // Made when it is asked for: a document may rest on hundreds of records and carry one of them.
    get blocks() {
      // Kept as it was finished; the shape was checked then.
      return redactBlocks((under.documents[0]?.blocks ?? []) as readonly Block[], redactor);
    },
  }));

/** The edition that a reader of this one knows: the newest adopted before it, else the newest that was finished. */
export function earlierEdition(
  file: CaseFile,
  template: AnyTemplate,
  record: Pick<DraftRecord, "fileId" | "version">,
  redactor: Redactor,
): EarlierEdition | undefined {
  // No other document compares itself with what was.
  if (template.changesSince === undefined) return undefined;
  const before = versionsOf(file, record.fileId).filter(({ version }) => version < record.version);
  const known = before.findLast((each) => approvalFor(file, each) !== undefined) ?? before.at(-1);
  return known && asEdition(template, known, redactor);
}

/**
 * A finished version as an edition that a later one is compared with. It was redacted when it was finished; a child who came
 * into the case file afterwards is taken out here. What it would still say today is left alone: a child may be called May.
 */
export const asEdition = (template: AnyTemplate, edition: FinishedRecord, redactor: Redactor): EarlierEdition => ({
  version: edition.version,
  answers: edition.answers,
  // Made when it is asked for: most documents say nothing of an edition before.
  get blocks() {
    const [document] = template.documents;
    const kept = keptBlocks(edition, { document }) ?? [];
    if (redactor.hidesNobody) return kept;
    const today = edition.finishedAt.slice(0, 10);
    const written = builtWith(redactor, template, edition, { document }, today, { earlier: undefined });
    const saysToday = new Set(written.flatMap(textsOf));
    return mapBlocks(kept, (text) => (saysToday.has(text) ? text : redactor.text(text)));
  },
  ...(edition.wording !== undefined && { wording: edition.wording }),
});

/** The blocks of a copy, built from answers that have been redacted for its audience. */
export function blocksFor(
  file: CaseFile,
  template: AnyTemplate,
  record: Written,
  copy: Copy,
  today: IsoDate,
): readonly Block[] {
  const redactor = redactorOf(file, template, record, copy);
  return builtWith(redactor, template, record, copy, today, {
    restsOn: annexesOf(file, record, copy, redactor),
    earlier: earlierEdition(file, template, record, redactor),
    counted: countingFor(template.id)?.figures(file, record.answers, today),
  });
}

/** The blocks of a copy as this redactor has them. */
export function builtWith(
  redactor: Redactor,
  template: AnyTemplate,
  record: Written,
  copy: Copy,
  today: IsoDate,
  {
    restsOn = [],
    earlier,
    counted,
  }: {
    readonly restsOn?: readonly Annex[];
    readonly earlier: EarlierEdition | undefined;
    readonly counted?: readonly Block[] | undefined;
  },
): readonly Block[] {
  const { answers } = relevant(template, record.answers);
  const context = {
    names: redactor.names,
    today,
    version: record.version,
    ...(copy.forChild !== undefined && { forChild: copy.forChild }),
    ...(restsOn.length > 0 && { restsOn }),
    ...(earlier && { earlier }),
    ...(counted && { counted }),
  };
  return copy.document.build(redactAnswers(template, answers, redactor) as never, context);
}

/** What a finished copy says. Undefined for a draft, and for a document that there was not when it was finished. */
export const keptBlocks = (
  record: DraftRecord | FinishedRecord,
  { document, forChild }: Copy,
): readonly Block[] | undefined =>
  record.type === "finished"
    ? // Kept as it was finished; the shape was checked then.
      (record.documents.find((each) => each.documentId === document.id && each.forChild === forChild)?.blocks as
        | readonly Block[]
        | undefined)
    : undefined;

/** A copy ready to be shown or printed. A finished record shows the blocks it was finished with. */
export function documentFor(
  file: CaseFile,
  template: AnyTemplate,
  record: DraftRecord | FinishedRecord,
  copy: Copy,
  today: IsoDate,
): Document {
  return {
    ...documentAround(file, record, copy, today, () => redactorOf(file, template, record, copy)),
    blocks: keptBlocks(record, copy) ?? blocksFor(file, template, record, copy, today),
  };
}

/** Where a document is not marked as confidential. */
const markings: Readonly<Partial<Record<Audience, string>>> = {
  child: "PRIVATE · FOR YOU AND THE ADULTS WHO HELP YOU",
  public: "",
};

/** What every page carries, around whatever the document says. */
export const documentAround = (
  file: CaseFile,
  record: DraftRecord | FinishedRecord,
  copy: Copy,
  today: IsoDate,
  // Asked for where something typed is said around the blocks: making one reads every name in the case file.
  redactor: () => Redactor,
): Omit<Document, "blocks"> => ({
  title: copy.document.title,
  marking: copy.document.marking ?? markings[copy.document.audience] ?? "CONFIDENTIAL · CHILD PROTECTION",
  school: (record.type === "finished" ? record.school : undefined) ?? file.school?.name ?? "",
  reference: placeOf(file, record, copy),
  isDraft: record.type === "draft",
  dated: longDate(record.type === "finished" ? record.finishedAt.slice(0, 10) : today),
  isCard: copy.document.audience === "staff",
  ...(record.type === "finished" &&
    record.templateId === "policy" && { standing: standingOf(file, record, redactor()) }),
});

/** "Plan 0019 · version 2". Holds no name, so it may stand in a header or a list. */
export const referenceOf = (record: Pick<DraftRecord, "templateId" | "number" | "version">): string =>
  `${fileReference(record)} · ${versionName(record).toLowerCase()}`;

/**
 * An entry is kept with the record that it is about, so its pages say which: "Decision 0002 · about Incident 0014". Whoever reads
 * what anybody may read knows of no numbers of records.
 */
function placeOf(file: CaseFile, record: DraftRecord | FinishedRecord, { document }: Copy): string {
  if (document.audience === "public") return versionName(record);
  const about = fileAbout(file, record);
  return about === undefined ? referenceOf(record) : `${fileReference(record)} · about ${fileReference(about)}`;
}

export const fileReference = ({ templateId, number }: Pick<DraftRecord, "templateId" | "number">): string =>
  `${nounOf(templateId)} ${String(number).padStart(4, "0")}`;

/** "plan-0019-v2-parent-copy-1.pdf": says what it is without saying who. */
export function fileNameOf(
  template: AnyTemplate,
  record: DraftRecord | FinishedRecord,
  copy: Copy,
  ending: "pdf" | "docx" | "html" | "csv" = "pdf",
): string {
  const position =
    copy.forChild === undefined ? [] : [String(castOf(template, record.answers).indexOf(copy.forChild) + 1)];
  const parts = [
    fileReference(record).replaceAll(" ", "-"),
    `v${record.version}`,
    ...(record.type === "draft" ? ["draft"] : []),
    copy.document.title.replaceAll(/['’]/g, "").replaceAll(/[^A-Za-z]+/g, "-"),
    ...position,
  ];
  return `${parts.join("-").toLowerCase()}.${ending}`;
}

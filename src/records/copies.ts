import { type CaseFile, fileAbout } from "../casefile/casefile.ts";
import type { DraftRecord, FinishedRecord } from "../casefile/entities.ts";
import { leaksIn, type Redactor, redactAnswers, redactorFor, withoutFreeText } from "../casefile/redaction.ts";
import { type Block, type Document, textsOf } from "../documents/blocks.ts";
import type { Leaf } from "../engine/question.ts";
import { groupIn, itemsOf, relevant } from "../engine/relevant.ts";
import type { AnyDocument, AnyTemplate, RawAnswers } from "../engine/template.ts";
import { type IsoDate, longDate } from "../lib/dates.ts";
import type { Id } from "../lib/ids.ts";
import { nounOf } from "./templates.ts";

/** One copy that a record can be printed as: a document of its template, for one child where each child has their own. */
export interface Copy {
  readonly document: AnyDocument;
  readonly forChild?: Id;
}

/** The copies of a record, in the template's order; a per-child document once for each child in its group. */
export function copiesOf(template: AnyTemplate, answers: RawAnswers): readonly Copy[] {
  return template.documents.flatMap((document): readonly Copy[] =>
    document.perChild === undefined
      ? [{ document }]
      : childrenInGroup(template, answers, document.perChild).map((forChild) => ({ document, forChild })),
  );
}

/** Every child named by an answer that counts, in the order they are first named. */
export function castOf(template: AnyTemplate, answers: RawAnswers): readonly Id[] {
  const seen = relevant(template, answers);
  const found = seen.sections.flatMap(({ questions }) =>
    questions.flatMap((question) =>
      question.kind === "group"
        ? itemsOf(seen.answers[question.key]).flatMap((item) => question.item.flatMap((leaf) => childIn(leaf, item)))
        : childIn(question, seen.answers),
    ),
  );
  return [...new Set(found)];
}
const childIn = (leaf: Leaf, answers: RawAnswers): readonly Id[] => {
  const answer = answers[leaf.key];
  return leaf.kind === "child" && typeof answer === "string" && answer !== "" ? [answer] : [];
};

function childrenInGroup(template: AnyTemplate, answers: RawAnswers, groupKey: string): readonly Id[] {
  const leaves = groupIn(template, groupKey)?.item ?? [];
  const items = itemsOf(relevant(template, answers).answers[groupKey]);
  return [...new Set(items.flatMap((item) => leaves.flatMap((leaf) => childIn(leaf, item))))];
}

/** A copy of one child's own names that child; any other copy that is redacted at all names nobody. */
const shownIn = ({ forChild }: Copy): readonly Id[] => (forChild === undefined ? [] : [forChild]);

const redactorOf = (file: CaseFile, template: AnyTemplate, answers: RawAnswers, copy: Copy): Redactor =>
  redactorFor(file, copy.document.audience, shownIn(copy), castOf(template, answers));

/** The blocks of a copy, built from answers that have been redacted for its audience. */
export function blocksFor(
  file: CaseFile,
  template: AnyTemplate,
  record: Pick<DraftRecord, "answers" | "version">,
  copy: Copy,
  today: IsoDate,
): readonly Block[] {
  const redactor = redactorOf(file, template, record.answers, copy);
  const { answers } = relevant(template, record.answers);
  const context = {
    names: redactor.names,
    today,
    version: record.version,
    ...(copy.forChild !== undefined && { forChild: copy.forChild }),
  };
  return copy.document.build(redactAnswers(template, answers, redactor) as never, context);
}

/** Names that a finished copy must not hold and does, in its text, its title or its file name. None in the school's own file. */
export function leaksFrom(
  file: CaseFile,
  template: AnyTemplate,
  record: Pick<DraftRecord, "answers" | "version">,
  copy: Copy,
  text: string,
  today: IsoDate,
): readonly string[] {
  const redactor = redactorOf(file, template, record.answers, copy);
  if (redactor.hidden.length === 0) return [];
  const empty = { ...record, answers: withoutFreeText(template, record.answers) };
  const fixed = blocksFor(file, template, empty, copy, today).flatMap(textsOf).join("\n");
  return leaksIn(text, redactor, fixed);
}

/** A copy ready to be shown or printed. A finished record shows the blocks it was finished with. */
export function documentFor(
  file: CaseFile,
  template: AnyTemplate,
  record: DraftRecord | FinishedRecord,
  copy: Copy,
  today: IsoDate,
): Document {
  const kept =
    record.type === "finished"
      ? record.documents.find((each) => each.documentId === copy.document.id && each.forChild === copy.forChild)
      : undefined;
  return {
    title: copy.document.title,
    marking:
      copy.document.audience === "child"
        ? "PRIVATE · FOR YOU AND THE ADULTS WHO HELP YOU"
        : "CONFIDENTIAL · CHILD PROTECTION",
    school: (record.type === "finished" ? record.school : undefined) ?? file.school?.name ?? "",
    reference: placeOf(file, record),
    isDraft: record.type === "draft",
    madeOn: longDate(today),
    isCard: copy.document.audience === "staff",
    blocks: kept ? (kept.blocks as readonly Block[]) : blocksFor(file, template, record, copy, today),
  };
}

/** "Plan 0019 · version 2". Holds no name, so it may stand in a header or a list. */
export const referenceOf = (record: Pick<DraftRecord, "templateId" | "number" | "version">): string =>
  `${fileReference(record)} · version ${record.version}`;

/** An entry is kept with the record that it is about, so its pages say which: "Decision 0002 · about Incident 0014". */
function placeOf(file: CaseFile, record: DraftRecord | FinishedRecord): string {
  const about = fileAbout(file, record);
  return about === undefined ? referenceOf(record) : `${fileReference(record)} · about ${fileReference(about)}`;
}

export const fileReference = ({ templateId, number }: Pick<DraftRecord, "templateId" | "number">): string =>
  `${nounOf(templateId)} ${String(number).padStart(4, "0")}`;

/** "plan-0019-v2-parent-copy-1.pdf": says what it is without saying who. */
export function fileNameOf(template: AnyTemplate, record: DraftRecord | FinishedRecord, copy: Copy): string {
  const position =
    copy.forChild === undefined ? [] : [String(castOf(template, record.answers).indexOf(copy.forChild) + 1)];
  const parts = [
    fileReference(record).replace(" ", "-"),
    `v${record.version}`,
    ...(record.type === "draft" ? ["draft"] : []),
    copy.document.title.replaceAll(/[^A-Za-z]+/g, "-"),
    ...position,
  ];
  return `${parts.join("-").toLowerCase()}.pdf`;
}

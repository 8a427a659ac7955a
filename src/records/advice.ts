import { sameAnswer } from "../casefile/carried.ts";
import { type CaseFile, draftOf, latestOf, namesIn } from "../casefile/casefile.ts";
import type { DraftRecord } from "../casefile/entities.ts";
import { involvementsOf } from "../casefile/involvements.ts";
import { isAnswered } from "../engine/answer.ts";
import { pathOf } from "../engine/path.ts";
import { isAnswerable, type Question } from "../engine/question.ts";
import { itemIdOf, itemsOf, type Relevant, relevant, visibleInItem } from "../engine/relevant.ts";
import { itemTitle } from "../engine/summary.ts";
import type { AnyAdvice, AnyTemplate, Finding, RawAnswers } from "../engine/template.ts";
import type { IsoDate } from "../lib/dates.ts";
import type { Id } from "../lib/ids.ts";
import { castOf } from "./cast.ts";

/** A finding with the place it leads to, and that place in words: "Fact 2: When?". */
export interface PlacedFinding extends Finding {
  readonly sectionId: string;
  readonly where: string;
}
/** A piece of advice that has something to say. */
export interface AdviceFound {
  readonly advice: AnyAdvice;
  readonly findings: readonly PlacedFinding[];
}
type Advised = Pick<DraftRecord, "fileId" | "answers">;

/**
 * What could make a record stronger, in the template's order; pieces that have nothing to say are left out, and so are findings
 * about questions that are not on show. Empty for a template without advice.
 */
export function adviceFor(
  file: CaseFile,
  template: AnyTemplate,
  record: Advised,
  today: IsoDate,
): readonly AdviceFound[] {
  if (template.advice === undefined) return [];
  const seen = relevant(template, record.answers);
  const context = { today, names: namesIn(file), otherRecords: otherRecordsOf(file, template, record) };
  const places = placesOn(seen);
  return template.advice.flatMap((advice): readonly AdviceFound[] => {
    const findings = advice.find(seen.answers as never, context).flatMap((found): readonly PlacedFinding[] => {
      const place = places.get(nameOf(found.key, found.itemId));
      return place === undefined ? [] : [{ ...found, ...place }];
    });
    return findings.length === 0 ? [] : [{ advice, findings }];
  });
}

export const findingsCount = (found: readonly AdviceFound[]): number =>
  found.reduce((sum, { findings }) => sum + findings.length, 0);

/**
 * The part of it that concerns what somebody has come to: in sections they have begun, about answers that are there and
 * questions they have gone past. What was only carried over begins nothing, so that a new draft is met with silence.
 */
export function adviceReached(
  template: AnyTemplate,
  { answers: draft, carried }: Pick<DraftRecord, "answers" | "carried">,
  found: readonly AdviceFound[],
): readonly AdviceFound[] {
  const { sections, answers } = relevant(template, draft);
  const isOwn = (path: string, answer: unknown) =>
    isAnswered(answer) && (carried[path] === undefined || !sameAnswer(answer, carried[path].value));
  const isReached = new Set(
    sections.flatMap(({ questions }) => {
      const last = questions.findLastIndex((question) => isOwnAnswer(question, answers[question.key], isOwn));
      const reached = questions.filter(({ key }, index) => last >= 0 && (index <= last || isAnswered(answers[key])));
      return reached.flatMap((question) =>
        question.kind === "group" ? [question.key, ...question.item.map(({ key }) => key)] : [question.key],
      );
    }),
  );
  return found.flatMap(({ advice, findings }): readonly AdviceFound[] => {
    const reached = findings.filter(({ key }) => isReached.has(key));
    return reached.length === 0 ? [] : [{ advice, findings: reached }];
  });
}

const isOwnAnswer = (
  question: Question,
  answer: unknown,
  isOwn: (path: string, answer: unknown) => boolean,
): boolean =>
  question.kind === "group"
    ? itemsOf(answer).some((item) =>
        question.item.some(({ key }) =>
          isOwn(pathOf(key, { groupKey: question.key, itemId: itemIdOf(item) }), item[key]),
        ),
      )
    : isOwn(question.key, answer);

type Place = Pick<PlacedFinding, "sectionId" | "where">;
const nameOf = (key: string, itemId = ""): string => `${key}/${itemId}`;

/** Everywhere advice may point, with each place in words. */
function placesOn({ sections, answers }: Relevant): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const { section, questions } of sections)
    for (const question of questions) {
      const sectionId = section.id;
      places.set(nameOf(question.key), { sectionId, where: question.label });
      if (question.kind !== "group") continue;
      itemsOf(answers[question.key]).forEach((item, index) => {
        const title = itemTitle(question.itemName, index, "");
        for (const leaf of visibleInItem(question.item, item, (key) => answers[key]).filter(isAnswerable))
          places.set(nameOf(leaf.key, itemIdOf(item)), { sectionId, where: `${title}: ${leaf.label}` });
      });
    }
  return places;
}

/** The children a record is about: those it asks for by themselves, else every child it names. */
function subjectsOf(template: AnyTemplate, answers: RawAnswers): readonly Id[] {
  const asked = template.sections
    .flatMap(({ questions }) => questions)
    .flatMap(({ kind, key }) => (kind === "child" && typeof answers[key] === "string" ? [answers[key]] : []));
  return asked.length > 0 ? asked : castOf(template, answers);
}

const fromLinks = (file: CaseFile, fileId: Id): readonly Id[] =>
  ((draftOf(file, fileId) ?? latestOf(file, fileId))?.links ?? []).flatMap((link) =>
    link.kind === "from" ? [link.fileId] : [],
  );

/**
 * Incidents in which the children of a record have a part, without the ones it is about: those it rests on, itself or by way
 * of a plan. Where it rests on none, one of them is taken to be what it is about.
 */
function otherRecordsOf(file: CaseFile, template: AnyTemplate, { fileId, answers }: Advised): number {
  const linked = fromLinks(file, fileId);
  const restsOn = new Set([...linked, ...linked.flatMap((each) => fromLinks(file, each))]);
  const incidents = new Set(
    subjectsOf(template, answers)
      .flatMap((childId) => involvementsOf(file, childId))
      .filter((involvement) => involvement.file.templateId === "incident")
      .map((involvement) => involvement.file.fileId),
  );
  const others = [...incidents].filter((each) => !restsOn.has(each)).length;
  return others === incidents.size ? Math.max(0, others - 1) : others;
}

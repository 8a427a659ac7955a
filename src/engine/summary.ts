import { type Anchor, type Block, type Fact, facts, heading, notAnswered } from "../documents/blocks.ts";
import { longDate, longDateTime } from "../lib/dates.ts";
import { capitalised } from "../lib/words.ts";
import {
  isAnswered,
  type Reworded,
  type Signature,
  type Statement,
  statementModes,
  termWords,
  type When,
  type YesNo,
  yesNoWords,
} from "./answer.ts";
import { type AnswerableLeaf, type Choices, choiceLabel, isAnswerable, type Leaf } from "./question.ts";
import { isKeyOf, readAnswer } from "./read.ts";
import { groupIn, itemIdOf, itemsOf, relevant, visibleInItem } from "./relevant.ts";
import type { Asks, Names, RawAnswers } from "./template.ts";

export interface Row {
  readonly from: Anchor;
  readonly label: string;
  readonly value: string;
  readonly answered: boolean;
}
/** The rows of one item of a group, under a title such as "Child 1: Amal Idris". */
export interface ItemSummary {
  readonly from: Anchor;
  readonly title: string;
  readonly rows: readonly Row[];
}
export interface SectionSummary {
  readonly sectionId: string;
  readonly title: string;
  /** Questions and groups in the order they are asked. */
  readonly parts: readonly (
    | Row
    | { readonly groupKey: string; readonly label: string; readonly items: readonly ItemSummary[] }
  )[];
}

/** What was asked and answered, in words. The review page shows it, plain documents are made of it, comparison and search look in it. */
export function summarise(template: Asks, draft: RawAnswers, names: Names): readonly SectionSummary[] {
  const { sections, answers } = relevant(template, draft);
  const words = wordsFor(template, answers, names);
  const row = (leaf: AnswerableLeaf, answer: unknown, from: Anchor): Row => ({
    from,
    label: leaf.label,
    value: words(leaf, answer),
    answered: isAnswered(answer),
  });
  return sections.map(({ section, questions }) => ({
    sectionId: section.id,
    title: section.title,
    parts: questions.flatMap((question): SectionSummary["parts"] => {
      if (question.kind === "notice") return [];
      const from = { sectionId: section.id, key: question.key };
      if (question.kind !== "group") return [row(question, answers[question.key], from)];
      const items = itemsOf(answers[question.key]).map((item, index): ItemSummary => {
        const itemId = itemIdOf(item);
        return {
          from: { ...from, itemId },
          title: itemTitle(question.itemName, index, nameOfItem(question.item, item, words)),
          rows: visibleInItem(question.item, item, (key) => answers[key])
            .filter(isAnswerable)
            .map((leaf) => row(leaf, item[leaf.key], { sectionId: section.id, key: leaf.key, itemId })),
        };
      });
      return [{ groupKey: question.key, label: question.label, items }];
    }),
  }));
}

/** Every row of a summary, items' rows included. */
export const rowsOf = (summary: readonly SectionSummary[]): readonly Row[] =>
  summary.flatMap(({ parts }) =>
    parts.flatMap((part) => ("items" in part ? part.items.flatMap(({ rows }) => rows) : [part])),
  );

/** The document of a template, or of some of its sections, that has nothing cleverer to say: every row, in order. */
export const plainBlocks = (summary: readonly SectionSummary[]): readonly Block[] =>
  summary.flatMap((each): readonly Block[] => [
    heading(2, each.title, anchorOfSection(each)),
    ...each.parts.flatMap(partBlocks),
  ]);

const anchorOfSection = ({ sectionId, parts }: SectionSummary): Anchor | undefined => {
  const first = parts[0];
  return first === undefined ? undefined : { sectionId, key: "items" in first ? first.groupKey : first.from.key };
};

/** Rows become facts; a group becomes a heading with the facts of each item under it. */
export const partBlocks = (part: SectionSummary["parts"][number]): readonly Block[] =>
  "items" in part
    ? [
        heading(3, part.label),
        ...(part.items.length === 0
          ? [facts([{ label: part.label, value: "None" }])]
          : part.items.flatMap(({ title, from, rows }) => [heading(3, title, from), facts(rows.map(factOf))])),
      ]
    : [facts([factOf(part)])];

const factOf = ({ label, value, from }: Row): Fact => ({ label, value, from });

export const itemTitle = (itemName: string, index: number, name: string): string => {
  const place = `${capitalised(itemName)} ${index + 1}`;
  return name === "" ? place : `${place}: ${name}`;
};

/** What an item is called: the answer to its first question, if that has been answered. */
export const nameOfItem = (questions: readonly Leaf[], item: RawAnswers, words: Words): string => {
  const first = questions.find(isAnswerable);
  const answer = first && item[first.key];
  return first && isAnswered(answer) ? firstLine(words(first, answer)) : "";
};
const firstLine = (text: string) => {
  const line = text.split("\n", 1)[0] ?? "";
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
};

export type Words = (question: AnswerableLeaf, answer: unknown) => string;

/** How answers to a template read in words, given the answers that count and names for ids. */
export function wordsFor(template: Asks, answers: RawAnswers, names: Names): Words {
  const words: Words = (question, given) => {
    const answer = readAnswer(question, given);
    if (answer === undefined) return notAnswered;
    switch (question.kind) {
      case "text":
        return String(answer).trim();
      case "yesNo":
        return yesNoWords[answer as YesNo];
      case "date":
        return longDate(String(answer));
      case "dateTime":
        return longDateTime(String(answer));
      case "when":
        return whenInWords(answer as When);
      case "number":
        return `${String(answer)}${question.unit === "" ? "" : ` ${question.unit}`}`;
      case "choice":
        return labelOf(question.choices, String(answer));
      case "choices":
        return (answer as readonly string[]).map((value) => labelOf(question.choices, value)).join("; ");
      case "person":
        return names.person(String(answer));
      case "child":
        return names.child(String(answer));
      case "authority":
        return names.authority(String(answer));
      case "statement":
        return statementInWords(answer as Statement);
      case "signature":
        return signatureInWords(answer as Signature);
      case "wording":
        return rewordedInWords(answer as readonly Reworded[]);
      case "which": {
        const group = groupIn(template, question.group);
        const item = itemsOf(answers[question.group]).find((each) => itemIdOf(each) === answer);
        return group && item ? nameOfItem(group.item, item, words) : "Removed";
      }
    }
  };
  return words;
}

/** The label of a choice; a value that is not one of them comes back as it is. */
export const labelOf = (choices: Choices, value: string): string =>
  choiceLabel(isKeyOf(choices, value) ? (choices[value] ?? value) : value);

/** "2 paragraphs in your own words; 1 left out". */
function rewordedInWords(reworded: readonly Reworded[]): string {
  const gone = reworded.filter(({ text }) => text.trim() === "").length;
  const changed = reworded.length - gone;
  return [
    ...(changed > 0 ? [`${changed} ${changed === 1 ? "paragraph" : "paragraphs"} in your own words`] : []),
    ...(gone > 0 ? [`${gone} left out`] : []),
  ].join("; ");
}

/** "About 12 November 2026 at 12:40", "Autumn term 2026". A half-written date reads as it was typed. */
export function whenInWords(when: When): string {
  switch (when.precision) {
    case "exact":
    case "about": {
      const day = [longDate(when.date), when.time ?? ""].filter((part) => part !== "").join(" at ");
      return when.precision === "about" ? `About ${day}` : day;
    }
    case "between":
      return `Between ${longDate(when.from) || "…"} and ${longDate(when.to) || "…"}`;
    case "term":
      return `${termWords[when.term]} ${when.year}`;
  }
}

/** Speaker and words, then how they were heard: "Amal: “Stop it.” Heard by Mrs Hale. Asked: “What happened?”". */
export function statementInWords({ speaker, words, ...how }: Statement): string {
  const detail = statementDetail(how);
  return `${speaker || "Speaker not recorded"}: “${words}”${detail === "" ? "" : `\n${detail}`}`;
}
export const statementDetail = ({ heardBy, asked, how }: Pick<Statement, "heardBy" | "asked" | "how">): string =>
  [
    how ? `${statementModes[how]}.` : "",
    heardBy ? `Heard by ${heardBy}.` : "",
    asked ? `Asked just before: “${asked}”` : "",
  ]
    .filter((part) => part !== "")
    .join(" ");

export const signatureInWords = (signature: Signature): string => `${signature.name}, ${signatureDetail(signature)}`;
export const signatureDetail = ({ strokes, signedAt }: Pick<Signature, "strokes" | "signedAt">): string =>
  `${strokes.length > 0 ? "signed" : "agreed by typing the name"} on ${longDateTime(signedAt)}`;

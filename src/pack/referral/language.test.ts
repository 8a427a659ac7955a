import { describe, expect, test } from "vitest";
import { textsOf } from "../../documents/blocks.ts";
import { type Choice, choiceLabel, type Question } from "../../engine/question.ts";
import type { AnyTemplate, RawAnswers, Section } from "../../engine/template.ts";
import { sections as letterSections } from "../escalation/questions.ts";
import { escalation } from "../escalation/template.ts";
import { languageIn } from "../words/language.ts";
import { readingOrder } from "./documents/reading-order.ts";
import { namesIn } from "./examples/example.ts";
import { examples } from "./examples.ts";
import { rules } from "./rules.ts";
import { sections } from "./sections.ts";
import { referral } from "./template.ts";

/** facts.md §9: label actions, not children; no blame; nothing stated as proven. */
const avoided =
  /\b(abusers?|perpetrators?|victims?|offenders?|predators?|paedophiles?|guilty|complainants?|accusers?|claims?|claimed|promiscuous|sexually active|naughty|banter|boys will be boys|attention[- ]seeking|mental age|resistant|failing|definitely|innocent|MASH|DSL|MARF)\b/iu;
const overseas = /\b(program|color|behavior|organiz\w*|recogniz\w*|gotten|math)\b/iu;

const wordsOf = (question: Question): readonly string[] => [
  question.label,
  question.hint ?? "",
  ...(question.kind === "choice" || question.kind === "choices"
    ? Object.values(question.choices).flatMap((choice: string | Choice) => [
        choiceLabel(choice),
        typeof choice === "string" ? "" : (choice.hint ?? ""),
      ])
    : []),
  ...(question.kind === "notice" ? [question.text] : []),
  ...(question.kind === "group" ? [question.itemName, ...question.item.flatMap(wordsOf)] : []),
];
const asked = (of: readonly Section[]): readonly string[] =>
  of.flatMap(({ title, lead, questions }) => [title, lead ?? "", ...questions.flatMap(wordsOf)]);
const stringsIn = (value: unknown): readonly string[] =>
  typeof value === "string"
    ? [value]
    : value !== null && typeof value === "object"
      ? Object.values(value as RawAnswers).flatMap(stringsIn)
      : [];
const printed = (template: AnyTemplate, answers: RawAnswers, names: ReturnType<typeof namesIn>): readonly string[] =>
  template.documents.flatMap(({ build }) =>
    build(answers as never, { names, today: "2026-11-22", version: 1 }).flatMap(textsOf),
  );
const said = (answers: RawAnswers) =>
  rules.flatMap((rule) =>
    rule.find(answers, { today: "2026-11-22", names: namesIn(examples[0] ?? fail()) }).map(({ message }) => message),
  );
const fail = (): never => {
  throw new Error("There is no example");
};

describe("the language of the referral and the letter", () => {
  test.each([
    ["questions of the referral", asked(sections)],
    ["questions of the letter", asked(letterSections)],
    ["words on paper", asked(readingOrder)],
    ["example referrals", examples.flatMap(({ answers }) => stringsIn(answers))],
    ["documents", examples.flatMap((example) => printed(referral, example.answers, namesIn(example)))],
    ["an empty letter", printed(escalation, {}, namesIn(examples[0] ?? fail()))],
    [
      "document names",
      [...referral.documents, ...escalation.documents].flatMap(({ title, purpose }) => [title, purpose]),
    ],
    [
      "what rules say",
      said({
        urgency: "danger",
        policeTold: "notTold",
        basis: "earlyHelp",
        parents: [{ itemId: "p", parentAgrees: "against" }],
        sharingBasis: "agreement",
        asks: ["strategy"],
        statuses: ["none", "adopted"],
        address: "Not known",
        dateOfBirth: "2000-01-01",
        answerBy: "2020-01-01",
      }),
    ],
  ])("%s label nobody, blame nobody and are in British English", (_, texts) => {
    expect(texts.length).toBeGreaterThan(3);
    expect(texts.filter((text) => avoided.test(text) || overseas.test(text))).toEqual([]);
  });

  test.each(examples.map((example) => [example.title, example] as const))(
    "our own check of wording finds nothing to look at again in: %s",
    (_, { answers }) => {
      const found = stringsIn(answers).flatMap((text) =>
        languageIn(text).map(({ kind, words }) => `${kind}: ${words} (${text.slice(0, 60)})`),
      );
      expect(found).toEqual([]);
    },
  );

  test.each(examples.map((example) => [example.title, example] as const))(
    "our own advice on referrals has nothing to say to: %s",
    (_, example) => {
      const context = { today: "2026-11-22", names: namesIn(example), otherRecords: 0 };
      expect(
        (referral.advice ?? []).flatMap(({ id, find }) =>
          find(example.answers, context).map(({ key }) => `${id}: ${key}`),
        ),
      ).toEqual([]);
    },
  );
});

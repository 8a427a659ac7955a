import { describe, expect, test } from "vitest";
import { type Block, textsOf } from "../../documents/blocks.ts";
import { type Choice, choiceLabel, type Question } from "../../engine/question.ts";
import type { RawAnswers } from "../../engine/template.ts";
import { stepExamples } from "./controls/steps.ts";
import { controls } from "./controls.ts";
import { namesIn } from "./examples/example.ts";
import { examples } from "./examples.ts";
import { sections } from "./sections.ts";
import { riskAssessment } from "./template.ts";

/** facts.md §9: label actions, not children; no blame; nothing stated as proven. */
const avoided =
  /\b(abusers?|perpetrators?|victims?|offenders?|predators?|paedophiles?|guilty|complainants?|accusers?|claims?|claimed|promiscuous|sexually active|naughty|banter|boys will be boys|attention[- ]seeking|mental age|resistant|failing|definitely|innocent)\b/iu;
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
const stringsIn = (value: unknown): readonly string[] =>
  typeof value === "string"
    ? [value]
    : value !== null && typeof value === "object"
      ? Object.values(value as RawAnswers).flatMap(stringsIn)
      : [];

const asked = sections.flatMap(({ title, lead, questions }) => [
  title,
  lead ?? "",
  ...questions.flatMap((question): readonly string[] => wordsOf(question)),
]);
const offered = [...Object.values(controls), ...Object.values(stepExamples)].flat().map(({ text }) => text);
const printed = examples.flatMap((example) =>
  riskAssessment.documents.flatMap((document) =>
    [undefined, ...Object.keys(example.children)].flatMap((forChild): readonly string[] =>
      document
        .build(example.answers, {
          names: namesIn(example),
          today: "2026-11-22",
          version: 1,
          ...(forChild !== undefined && { forChild }),
        })
        .flatMap((block: Block) => textsOf(block)),
    ),
  ),
);

describe("the language of the plan", () => {
  test.each([
    ["questions", asked],
    ["example controls", offered],
    ["example plans", examples.flatMap(({ answers }) => stringsIn(answers))],
    ["documents", printed],
    ["document names", riskAssessment.documents.flatMap(({ title, purpose }) => [title, purpose])],
  ])("%s label nobody, blame nobody and are in British English", (_, texts) => {
    expect(texts.length).toBeGreaterThan(4);
    expect(texts.filter((text) => avoided.test(text) || overseas.test(text))).toEqual([]);
  });
});

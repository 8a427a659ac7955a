import { describe, expect, test } from "vitest";
import { aChild, aDraft } from "../../tests/fixtures/open-draft.tsx";
import { templateOf, today } from "../../tests/fixtures/small-template.ts";
import { emptyCaseFile, withEntities } from "../casefile/casefile.ts";
import type { DraftRecord } from "../casefile/entities.ts";
import { child, group, longText, text, yesNo } from "../engine/ask.ts";
import { is } from "../engine/condition.ts";
import { type Advice, type DraftAnswers, type RawAnswers, section } from "../engine/template.ts";
import { adviceFor, adviceReached, findingsCount } from "./advice.ts";

const known = yesNo("known", { label: "Is it known?" });
const sections = [
  section("who", "Who", [child("child", { label: "Which child?" })]),
  section("what", "What", [
    known,
    longText("detail", { label: "What is known?", visibleWhen: is(known, "yes") }),
    group("facts", [text("fact", { label: "What was seen?" }), text("source", { label: "Who saw it?" })], {
      label: "Facts",
      itemName: "fact",
      layout: "cards",
    }),
    longText("ask", { label: "What do you ask for?" }),
  ]),
] as const;
type Small = DraftAnswers<typeof sections>;

const says = (id: string, find: Advice<Small>["find"]): Advice<Small> => ({
  id,
  title: id,
  why: "It helps the reader.",
  examples: { weaker: "Less.", stronger: "More." },
  source: "facts.md §4.3",
  find,
});
const template = templateOf(sections, {
  advice: [
    says("ask", ({ ask = "" }) => (ask === "" ? [{ key: "ask", message: "Nothing is asked for." }] : [])),
    says("detail", () => [{ key: "detail", message: "Say more." }]),
    says("facts", ({ facts = [] }) => facts.map(({ itemId }) => ({ key: "source", itemId, message: "Who?" }))),
    says("pattern", (_, { otherRecords }) => [{ key: "child", message: `${otherRecords} more` }]),
  ],
});
const file = withEntities(emptyCaseFile, [aChild("amal", "Amal", "Idris")]);
const found = (answers: RawAnswers) => adviceFor(file, template, { fileId: "f", answers }, today);
const inWords = (all: ReturnType<typeof found>) =>
  all.flatMap(({ advice, findings }) => findings.map(({ where, sectionId }) => `${advice.id}: ${sectionId}, ${where}`));

describe("advice on a record", () => {
  test("comes in the template’s order, each with its place in words; what has nothing to say is left out", () => {
    const all = found({ known: "yes", facts: [{ itemId: "a" }, { itemId: "b" }], ask: "" });
    expect(inWords(all)).toEqual([
      "ask: what, What do you ask for?",
      "detail: what, What is known?",
      "facts: what, Fact 1: Who saw it?",
      "facts: what, Fact 2: Who saw it?",
      "pattern: who, Which child?",
    ]);
    expect(findingsCount(all)).toBe(5);
    expect(inWords(found({ ask: "Help." }))).toEqual(["pattern: who, Which child?"]);
  });
  test("says nothing of a question that is not on show", () => {
    expect(inWords(found({ known: "no", detail: "left over", ask: "Help." }))).toEqual(["pattern: who, Which child?"]);
  });
  test("is empty for a template without advice, and for answers that cannot be read it still has its say", () => {
    expect(adviceFor(file, templateOf(sections), { fileId: "f", answers: {} }, today)).toEqual([]);
    expect(found({ facts: "damaged", ask: 7 }).length).toBeGreaterThan(0);
  });
});

describe("other records of the child", () => {
  const incident = (fileId: string, ...children: readonly string[]) =>
    aDraft(
      template,
      { children: children.map((each) => ({ child: each })) },
      { id: fileId, fileId, templateId: "incident" },
    );
  const count = (links: DraftRecord["links"], records: readonly DraftRecord[]) => {
    const answers = { child: "amal", ask: "Help." };
    const all = withEntities(file, [...records, aDraft(template, answers, { links })]);
    return adviceFor(all, template, { fileId: "f", answers }, today)[0]?.findings[0]?.message;
  };
  const three = [incident("a", "amal"), incident("b", "amal", "zoe"), incident("c", "amal"), incident("d", "zoe")];

  test("are the incidents it does not rest on", () => {
    expect(count([{ kind: "from", fileId: "a" }], three)).toBe("2 more");
  });
  test("an incident it rests on by way of a plan is none of them", () => {
    const plan = aDraft(
      template,
      {},
      { id: "p", fileId: "p", templateId: "risk-assessment", links: [{ kind: "from", fileId: "a" }] },
    );
    expect(count([{ kind: "from", fileId: "p" }], [...three, plan])).toBe("2 more");
  });
  test("of a record that rests on nothing, one incident is taken to be what it is about", () => {
    expect(count([], three)).toBe("2 more");
    expect(count([], [incident("a", "amal")])).toBe("0 more");
    expect(count([], [])).toBe("0 more");
  });
});

describe("advice beside the questions", () => {
  const reached = (answers: RawAnswers, carried: DraftRecord["carried"] = {}) =>
    inWords(adviceReached(template, { answers, carried }, found(answers)));
  const from = (value: unknown) => ({ fileId: "x", label: "Incident 0001", path: "p", value });

  test("waits until something is written", () => {
    expect(reached({})).toEqual([]);
  });
  test("begins with a section, and with what has been gone past or answered", () => {
    expect(reached({ known: "yes" })).toEqual([]);
    expect(reached({ known: "yes", facts: [{ itemId: "a", fact: "He stood there" }] })).toEqual([
      "detail: what, What is known?",
      "facts: what, Fact 1: Who saw it?",
    ]);
  });
  test("is silent about what was carried over, until it is changed or the section is written in", () => {
    const answers = { child: "amal", facts: [{ itemId: "a", fact: "He stood there" }] };
    const carried = { child: from("amal"), "facts/a/fact": from("He stood there") };
    expect(reached(answers, carried)).toEqual([]);
    expect(reached({ ...answers, facts: [{ itemId: "a", fact: "He sat there" }] }, carried)).toEqual([
      "facts: what, Fact 1: Who saw it?",
    ]);
    expect(reached({ ...answers, known: "no" }, carried)).toEqual(["facts: what, Fact 1: Who saw it?"]);
  });
});

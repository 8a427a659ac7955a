import { describe, expect, expectTypeOf, test } from "vitest";
import { kitchenSink, kitchenSinkExample, kitchenSinkNames } from "../../tests/fixtures/kitchen-sink.ts";
import { noNames, templateOf, today } from "../../tests/fixtures/small-template.ts";
import { choice, choices, date, group, longText, number, statement, text, which, yesNo } from "./ask.ts";
import { type CheckContext, check, complete, type Problem } from "./check.ts";
import { is } from "./condition.ts";
import { type Answers, type AnyTemplate, type RawAnswers, type Rule, section } from "./template.ts";

const context: CheckContext = { today, names: noNames };
const told = yesNo("told", { label: "Told?" });
const level = choice("level", { low: "Low", high: "High" }, { label: "Level" });
const why = longText("why", { label: "Why?", visibleWhen: is(level, "high") });
const risks = group("risks", [level, why], { label: "Risks", itemName: "risk", max: 2 });

const found = (template: AnyTemplate, draft: RawAnswers, as: "draft" | "final") =>
  check(template, draft, as, context).map(({ key, itemId, message }) => [key, ...(itemId ? [itemId] : []), message]);

describe("a draft may be incomplete, a final record may not", () => {
  const template = templateOf([
    section("s", "S", [
      told,
      text("note", { label: "Note", optional: true }),
      choices("kinds", { a: "A" }, { label: "Kinds" }),
    ]),
    section("r", "R", [risks]),
  ]);

  test("nothing is missing from a draft", () => {
    expect(check(template, {}, "draft", context)).toEqual([]);
    expect(check(template, { note: "", kinds: [], risks: [{ itemId: "1" }] }, "draft", context)).toEqual([]);
  });

  test("everything missing from a final record is named, with its section and item", () => {
    expect(check(template, { risks: [{ itemId: "1" }, { itemId: "2", level: "high" }] }, "final", context)).toEqual([
      { sectionId: "s", key: "told", level: "stop", message: "Answer “Told?”" },
      { sectionId: "s", key: "kinds", level: "stop", message: "Answer “Kinds”" },
      { sectionId: "r", key: "level", itemId: "1", level: "stop", message: "Answer “Level”" },
      { sectionId: "r", key: "why", itemId: "2", level: "stop", message: "Answer “Why?”" },
    ]);
  });

  test("an optional answer that was opened and left again is no problem", () => {
    const draft = { told: "yes", kinds: ["a"], note: "  ", risks: [{ itemId: "1", level: "low", why: "left over" }] };
    expect(check(template, draft, "final", context)).toEqual([]);
    expect(complete(template, draft, context)).toEqual({
      ok: true,
      answers: { told: "yes", kinds: ["a"], risks: [{ itemId: "1", level: "low" }] },
      warnings: [],
    });
  });
});

describe("what cannot stand is told of at once", () => {
  const one = (question: Parameters<typeof section>[2][number], answer: unknown) =>
    found(templateOf([section("s", "S", [question])]), { [question.key]: answer }, "draft");

  test("a date that does not exist", () => {
    expect(one(date("on", { label: "On" }), "2026-02-31")).toEqual([
      ["on", "Enter a real date, with a day, a month and a year"],
    ]);
  });

  test("a number that was not typed as one, although it cannot count", () => {
    expect(one(number("n", { label: "N", min: 0, max: 9 }), "about 4")).toEqual([["n", "Enter a number"]]);
  });

  test("half a statement", () => {
    expect(one(statement("said", { label: "Said" }), { speaker: "", words: "Stop" })).toEqual([
      ["said", "Say whose words these are"],
    ]);
  });

  test("a choice that is no longer offered", () => {
    expect(one(level, "medium")).toEqual([["level", "Choose one of the answers"]]);
  });

  test("too many items", () => {
    const items = ["1", "2", "3"].map((itemId) => ({ itemId, level: "low" }));
    expect(one(risks, items)).toEqual([["risks", "Risks: at most 2"]]);
  });
});

describe("groups", () => {
  test.each([
    [1, "Risks: add at least one risk"],
    [2, "Risks: add at least 2 (risk)"],
  ])("a group that needs %i says so when it is finished", (min, message) => {
    const template = templateOf([
      section("s", "S", [group("risks", [level], { label: "Risks", itemName: "risk", min })]),
    ]);
    expect(found(template, {}, "draft")).toEqual([]);
    expect(found(template, {}, "final")).toEqual([["risks", message]]);
  });

  test("a group that may be empty is an empty list, not a missing answer", () => {
    const template = templateOf([section("s", "S", [group("risks", [level], { label: "R", itemName: "r", min: 0 })])]);
    expect(complete(template, {}, context)).toEqual({ ok: true, answers: { risks: [] }, warnings: [] });
  });

  test("pointing at an item that was removed asks to choose again", () => {
    const children = group("children", [text("name", { label: "Name" })], { label: "Children", itemName: "child" });
    const support = group("support", [which("who", children, { label: "For whom?" })], { label: "S", itemName: "s" });
    const template = templateOf([section("s", "S", [children, support])]);
    const pointing = (itemId: string) => ({
      children: [{ itemId, name: "Amal Idris" }],
      support: [{ itemId: "s1", who: "c1" }],
    });
    expect(found(template, pointing("c1"), "final")).toEqual([]);
    expect(found(template, pointing("c2"), "draft")).toEqual([["who", "s1", "Choose again: “For whom?”"]]);
  });
});

describe("a section that waits", () => {
  const template = templateOf([
    section("s", "S", [told]),
    section("sign", "Sign", [text("name", { label: "Name" })], {
      startsWhen: { condition: is(told, "yes"), otherwise: "Tell somebody first." },
    }),
  ]);

  test("stops the record with its own sentence, and leads to what opens it", () => {
    expect(check(template, { told: "no" }, "final", context)).toEqual([
      { sectionId: "s", key: "told", level: "stop", message: "Tell somebody first." },
    ]);
    expect(check(template, { told: "no" }, "draft", context)).toEqual([]);
  });

  test("asks its own questions once it is open", () => {
    expect(found(template, { told: "yes" }, "final")).toEqual([["name", "Answer “Name”"]]);
  });

  test("does not stand in the way when nothing in it is needed", () => {
    const extra = templateOf([
      section("s", "S", [told]),
      section("more", "More", [text("name", { label: "Name", optional: true })], {
        startsWhen: { condition: is(told, "yes"), otherwise: "Tell somebody first." },
      }),
    ]);
    expect(check(extra, { told: "no" }, "final", context)).toEqual([]);
  });
});

describe("rules", () => {
  const sections = [section("s", "S", [told, risks])] as const;
  type Found = ReturnType<Rule<never>["find"]>;
  const ruled = (level_: "stop" | "warn", find: (answers: RawAnswers) => Found) =>
    templateOf<readonly [(typeof sections)[0]]>(sections, {
      rules: [{ id: "rule", level: level_, source: "here", find }],
    });
  const draft = { told: "yes", risks: [{ itemId: "1", level: "low", why: "hidden" }] };

  test("a warning explains and lets the record be finished", () => {
    const result = complete(
      ruled("warn", () => [{ key: "told", message: "Are you sure?" }]),
      draft,
      context,
    );
    expect(result).toMatchObject({
      ok: true,
      warnings: [{ sectionId: "s", key: "told", level: "warn", message: "Are you sure?" }],
    });
  });

  test("a stop does not", () => {
    expect(
      complete(
        ruled("stop", () => [{ key: "told", message: "Not safe." }]),
        draft,
        context,
      ),
    ).toEqual({
      ok: false,
      problems: [{ sectionId: "s", key: "told", level: "stop", message: "Not safe." }],
    });
  });

  test("are not asked of a draft", () => {
    const template = ruled("stop", () => {
      throw new Error("asked");
    });
    expect(check(template, draft, "draft", context)).toEqual([]);
  });

  test("see relevant answers, the day and names", () => {
    const seen: unknown[] = [];
    const template = templateOf<readonly [(typeof sections)[0]]>(sections, {
      rules: [
        {
          id: "r",
          level: "warn",
          source: "here",
          find: (answers, given) => {
            seen.push(answers, given);
            return [];
          },
        },
      ],
    });
    check(template, draft, "final", context);
    expect(seen).toEqual([{ told: "yes", risks: [{ itemId: "1", level: "low" }] }, context]);
  });

  test("may point at an item, or at a question on show in it", () => {
    const problems = check(
      ruled("warn", () => [
        { key: "risks", itemId: "1", message: "This one." },
        { key: "level", itemId: "1", message: "Its level." },
      ]),
      draft,
      "final",
      context,
    );
    expect(problems.map(({ sectionId, itemId }) => [sectionId, itemId])).toEqual([
      ["s", "1"],
      ["s", "1"],
    ]);
  });

  test.each([
    { key: "nowhere", message: "" },
    { key: "why", itemId: "1", message: "" },
    { key: "level", itemId: "gone", message: "" },
  ])("that point at what is not on show are the author’s mistake: %j", (finding) => {
    expect(() =>
      check(
        ruled("warn", () => [finding]),
        draft,
        "final",
        context,
      ),
    ).toThrow(`small: rule "rule" points at "${finding.key}", which is not on show`);
  });
});

describe("the kitchen sink", () => {
  const inNames = { today, names: kitchenSinkNames };

  test("is finished without a problem", () => {
    const result = complete(kitchenSink, kitchenSinkExample, inNames);
    expect(result).toEqual({ ok: true, answers: kitchenSinkExample, warnings: [] });
    if (result.ok) expectTypeOf(result.answers).toEqualTypeOf<Answers<typeof kitchenSink>>();
  });

  test("warns with a name, at the item it is about", () => {
    const [first, second] = kitchenSinkExample.children;
    if (first === undefined || second === undefined) throw new Error("the example has two children");
    const draft = { ...kitchenSinkExample, children: [first, { ...second, wasTold: "notKnown" }] };
    expect(check(kitchenSink, draft, "final", inNames)).toEqual<readonly Problem[]>([
      {
        sectionId: "people",
        key: "wasTold",
        itemId: "item-child-2",
        level: "warn",
        message: "Find out whether the parents of Zoë Ó Briain-Łukasiewicz have been told.",
      },
    ]);
  });
});

import { describe, expect, expectTypeOf, test } from "vitest";
import type { kitchenSink } from "../../tests/fixtures/kitchen-sink.ts";
import { templateOf } from "../../tests/fixtures/small-template.ts";
import { child, choice, choices, group, longText, notice, number, text, which, yesNo } from "./ask.ts";
import { all, answered, anyItem, type Condition, is, not } from "./condition.ts";
import type { Question } from "./question.ts";
import { type Answers, type Draft, type Section, section, type Template } from "./template.ts";

const colours = { red: "Red", green: "Green" };
const told = yesNo("told", { label: "Told?" });
const colour = choice("colour", colours, { label: "Colour" });
const colourSet = choices("colourSet", colours, { label: "Colours" });
const name = text("name", { label: "Name" });
const people = group("people", [name, colour], { label: "People", itemName: "person" });
const asks = (visibleWhen: Condition) => text("asks", { label: "Asks", visibleWhen });
const of = (...questions: readonly Question[]) => [section("s", "S", questions)];

test("a template without mistakes comes back as it is", () => {
  expect(templateOf(of(told, colour)).sections[0]?.questions).toEqual([told, colour]);
});

describe("a template does not load when", () => {
  const mistakes: readonly (readonly [string, readonly Section[], string])[] = [
    [
      "a question looks forward",
      of(asks(is(told, "yes")), told),
      'question "asks" depends on "told", which is not asked before it',
    ],
    [
      "a question looks forward from inside a combination",
      of(asks(not(all(answered(told)))), told),
      'question "asks" depends on "told", which is not asked before it',
    ],
    ["a question looks at itself", of(asks({ op: "answered", key: "asks" })), 'depends on "asks", which is not asked'],
    [
      "a section looks at its own questions",
      [section("s", "S", [told], { visibleWhen: is(told, "yes") })],
      'section "s" depends on "told", which is not asked before it',
    ],
    [
      "a section waits for its own questions",
      [section("s", "S", [told], { startsWhen: { condition: is(told, "yes"), otherwise: "First." } })],
      'the start of section "s" depends on "told", which is not asked before it',
    ],
    [
      "a question looks into an item from outside",
      of(people, asks(is(colour, "red"))),
      'question "asks" depends on "colour", which is only in sight inside "people"',
    ],
    [
      "a question in an item looks at the group it is being asked in",
      of(group("people", [name, asks({ op: "answered", key: "people" })], { label: "People", itemName: "person" })),
      'question "asks" depends on "people", which is not asked before it',
    ],
    [
      "a condition waits for a choice that is not offered",
      of(colour, asks({ op: "is", key: "colour", value: "blue" })),
      'question "asks" depends on "colour" being "blue", which can never be so',
    ],
    [
      "a condition waits for one of several choices that is not offered",
      of(colourSet, asks({ op: "includes", key: "colourSet", value: "blue" })),
      'depends on "colourSet" being "blue", which can never be so',
    ],
    [
      "a condition compares several choices with one",
      of(colourSet, asks({ op: "is", key: "colourSet", value: "red" })),
      'depends on "colourSet" being "red", which can never be so',
    ],
    [
      "a condition asks what a single answer includes",
      of(told, asks({ op: "includes", key: "told", value: "yes" })),
      'depends on "told" being "yes", which can never be so',
    ],
    [
      "a condition looks for items where there are none",
      of(told, asks({ op: "anyItem", key: "told", of: all() })),
      'depends on "told" (anyItem), which can never be so',
    ],
    [
      "a condition waits for an answer to a notice",
      of(notice("note", { title: "N", text: "Said." }), asks({ op: "answered", key: "note" })),
      'depends on "note" (answered), which can never be so',
    ],
    [
      "two questions share a key",
      of(told, people, yesNo("name", { label: "Name?" })),
      'two questions have the key "name"',
    ],
    [
      "a group shares a key with its own question",
      of(group("a", [text("a", { label: "A" })], { label: "A", itemName: "a" })),
      'two questions have the key "a"',
    ],
    ["two sections share an id", [...of(told), ...of(colour)], 'two sections have the id "s"'],
    ["a section is empty", of(), 'section "s" asks nothing'],
    [
      "a key stands for something else in items",
      of(text("itemId", { label: "Id" })),
      'no question may have the key "itemId"',
    ],
    [
      "a key stands for something else in objects",
      of(text("constructor", { label: "C" })),
      'no question may have the key "constructor"',
    ],
    [
      "“which” points at nothing asked before",
      of(which("who", people, { label: "Who?" }), people),
      'question "who" points at "people", which is not a group asked before it',
    ],
    [
      "“which” points at what is not a group",
      of(told, which("who", told, { label: "Who?" })),
      'question "who" points at "told", which is not a group asked before it',
    ],
    [
      "“which” points at the group it stands in",
      of(group("people", [which("who", people, { label: "Who?" })], { label: "People", itemName: "person" })),
      'question "who" points at "people", which is not a group asked before it',
    ],
    [
      "examples are chosen by what is not a choice",
      of(told, longText("asks", { label: "A", examples: { by: "told", of: {} } })),
      'question "asks" has examples by "told", which is not a choice asked before it',
    ],
    [
      "examples are chosen by a choice out of sight",
      of(people, longText("asks", { label: "A", examples: { by: "colour", of: {} } })),
      'question "asks" has examples by "colour", which is not a choice asked before it',
    ],
    [
      "examples are for a choice that is not offered",
      of(colour, longText("asks", { label: "A", examples: { by: "colour", of: { red: [], blue: [] } } })),
      'question "asks" has examples for "blue", which is not one of the choices of "colour"',
    ],
    [
      "a group picks by what is not a choice in it",
      of(colour, group("people", [name], { label: "P", itemName: "p", pickBy: "colour" })),
      'group "people" picks by "colour", which is not a choice in it',
    ],
    [
      "a group only tells",
      of(group("people", [notice("n", { title: "N", text: "T" })], { label: "P", itemName: "p" })),
      'group "people" asks nothing',
    ],
    [
      "a group wants more than it takes",
      of(group("people", [name], { label: "P", itemName: "p", min: 2, max: 1 })),
      'group "people" wants at least 2 and at most 1',
    ],
    [
      "a number wants more than it takes",
      of(number("n", { label: "N", min: 2, max: 1 })),
      'question "n" wants at least 2 and at most 1',
    ],
    ["there is nothing to choose from", of(choice("c", {}, { label: "C" })), 'question "c" has nothing to choose from'],
  ];

  test.each(mistakes)("%s", (_what, sections, message) => {
    expect(() => templateOf(sections)).toThrow(message);
  });

  const rest: readonly (readonly [string, Partial<Omit<Template<readonly Section[]>, "sections">>, string])[] = [
    [
      "a migration is missing",
      { version: 3, migrations: [{ to: 3, why: "", up: (a) => a }] },
      "version 3 needs migrations to 2, 3, and has them to 3",
    ],
    [
      "there is a migration too many",
      { migrations: [{ to: 2, why: "", up: (a) => a }] },
      "version 1 needs migrations to nothing, and has them to 2",
    ],
    ["versions do not count from 1", { version: 0 }, "version 0 is not a number that counts from 1"],
    [
      "two rules share an id",
      { rules: [1, 2].map(() => ({ id: "r", level: "warn" as const, source: "here", find: () => [] })) },
      'two rules have the id "r"',
    ],
    [
      "a document is made per child of a group without children",
      { documents: [{ id: "d", title: "D", purpose: "P", audience: "child", perChild: "people", build: () => [] }] },
      'document "d" is made per child of "people", which is not a group of children',
    ],
  ];
  test.each(rest)("%s", (_what, wrong, message) => {
    expect(() => templateOf<readonly Section[]>(of(people), wrong)).toThrow(message);
  });

  test("it names every mistake at once", () => {
    expect(() => templateOf(of(told, told, asks(is(colour, "red"))))).toThrow(
      /^small: question "asks" depends on "colour".*; two questions have the key "told"$/,
    );
  });
});

describe("what a template may do", () => {
  test("a question in an item depends on the item and on what was asked before the group", () => {
    const why = longText("why", { label: "Why?", visibleWhen: all(is(colour, "red"), is(told, "no")) });
    expect(() => templateOf(of(told, group("people", [colour, why], { label: "P", itemName: "p" })))).not.toThrow();
  });

  test("a question depends on any item of a group", () => {
    expect(() => templateOf(of(people, asks(anyItem(people, is(colour, "red")))))).not.toThrow();
  });

  test("one group points at another instead of nesting in it", () => {
    const support = group("support", [which("who", people, { label: "Who?" })], { label: "S", itemName: "s" });
    expect(() => templateOf(of(people, support))).not.toThrow();
  });

  test("a document is made per child of a group of children", () => {
    const cast = group("cast", [child("who", { label: "Who?" })], { label: "Cast", itemName: "child" });
    expect(() =>
      templateOf<readonly Section[]>(of(cast), {
        documents: [{ id: "d", title: "D", purpose: "P", audience: "child", perChild: "cast", build: () => [] }],
      }),
    ).not.toThrow();
  });
});

describe("types of a template", () => {
  test("answers are the answers of all its sections", () => {
    const template = templateOf([
      section("one", "One", [told, people]),
      section("two", "Two", [colourSet], { visibleWhen: is(told, "yes") }),
      section("three", "Three", [text("end", { label: "End" })], { lead: "Last." }),
    ]);
    type A = Answers<typeof template>;
    expectTypeOf<A["told"]>().toEqualTypeOf<"yes" | "no" | "notKnown">();
    expectTypeOf<A["people"][number]["colour"]>().toEqualTypeOf<"red" | "green">();
    expectTypeOf<A["colourSet"]>().toEqualTypeOf<readonly ("red" | "green")[] | undefined>();
    expectTypeOf<A["end"]>().toEqualTypeOf<string>();
    expectTypeOf<Draft<typeof template>["end"]>().toEqualTypeOf<string | undefined>();
  });

  test("rules and documents are given draft answers", () => {
    type A = Parameters<(typeof kitchenSink)["documents"][0]["build"]>[0];
    expectTypeOf<A["place"]>().toEqualTypeOf<"playground" | "corridor" | "online" | undefined>();
    expectTypeOf<A>().toEqualTypeOf<Parameters<(typeof kitchenSink)["rules"][number]["find"]>[0]>();
    expectTypeOf<"told" extends keyof A ? true : false>().toEqualTypeOf<false>();
  });
});

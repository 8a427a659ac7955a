import { describe, expect, expectTypeOf, test } from "vitest";
import type { Signature, Statement, When, YesNo } from "./answer.ts";
import {
  child,
  choice,
  choices,
  date,
  dateTime,
  group,
  longText,
  notice,
  number,
  person,
  signature,
  statement,
  text,
  when,
  which,
  yesNo,
} from "./ask.ts";
import { answered } from "./condition.ts";
import type { AnswerableLeaf, AnswersTo, DraftOf } from "./question.ts";

const says = (question: AnswerableLeaf, answer: unknown) => question.schema.safeParse(answer).error?.issues[0]?.message;

describe("a question", () => {
  test("is required unless it is optional", () => {
    expect(text("a", { label: "A" }).required).toBe(true);
    expect(text("a", { label: "A", optional: true }).required).toBe(false);
    expect(notice("n", { title: "N", text: "Said, not asked." }).required).toBe(false);
  });

  test("carries its hint and condition only when it has them", () => {
    const before = text("before", { label: "Before" });
    expect(Object.keys(yesNo("a", { label: "A" }))).toEqual(["kind", "key", "schema", "label", "required"]);
    expect(yesNo("a", { label: "A", hint: "H", visibleWhen: answered(before) })).toMatchObject({
      hint: "H",
      visibleWhen: { op: "answered", key: "before" },
    });
  });

  test("has defaults that need not be said", () => {
    expect(text("a", { label: "A" })).toMatchObject({ lines: "one", maxLength: 200, canBeNotKnown: false });
    expect(longText("a", { label: "A", canBeNotKnown: true })).toMatchObject({ lines: "many", canBeNotKnown: true });
    expect(choice("a", { x: "X" }, { label: "A" }).layout).toBe("list");
    expect(choices("a", { x: "X" }, { label: "A", layout: "pills" }).layout).toBe("pills");
    expect(number("a", { label: "A", min: 0, max: 1 }).unit).toBe("");
    expect(notice("a", { title: "A", text: "T" }).tone).toBe("note");
    expect(group("a", [text("b", { label: "B" })], { label: "A", itemName: "b" })).toMatchObject({
      min: 1,
      max: 50,
      layout: "rows",
    });
  });
});

describe("what a schema says of an answer", () => {
  const people = group("people", [person("who", { label: "Who?" })], { label: "People", itemName: "person" });
  const colours = { red: "Red", green: { label: "Green", hint: "Like grass" } };

  test.each<readonly [AnswerableLeaf, unknown]>([
    [text("a", { label: "A" }), "Zoë Ó Briain-Łukasiewicz"],
    [longText("a", { label: "A" }), "x".repeat(200_000)],
    [yesNo("a", { label: "A" }), "notKnown"],
    [number("a", { label: "A", min: 0, max: 10 }), 0],
    [choice("a", colours, { label: "A" }), "green"],
    [choices("a", colours, { label: "A" }), ["red", "green"]],
    [date("a", { label: "A" }), "2026-11-22"],
    [dateTime("a", { label: "A" }), "2026-11-22T10:42"],
    [when("a", { label: "A" }), { precision: "term", term: "summer", year: 2026 }],
    [statement("a", { label: "A" }), { speaker: "Amal", words: "Stop" }],
    [signature("a", { label: "A" }), { name: "R. Hale", strokes: [], signedAt: "2026-11-22T10:42" }],
    [which("a", people, { label: "A" }), "item-1"],
  ])("$0.kind accepts a good answer", (question, answer) => {
    expect(says(question, answer)).toBeUndefined();
  });

  test.each<readonly [AnswerableLeaf, unknown, string]>([
    [text("a", { label: "A" }), "  ", "Write something here"],
    [text("a", { label: "A" }), 7, "Write something here"],
    [
      text("a", { label: "A" }),
      "x".repeat(201),
      "This is longer than 200 characters. It is kept, but shorten it before finishing",
    ],
    [yesNo("a", { label: "A" }), true, "Choose yes, no or not known"],
    [number("a", { label: "A", min: 0, max: 10 }), "7", "Enter a number"],
    [number("a", { label: "A", min: 0, max: 10 }), 11, "Enter a number from 0 to 10"],
    [choice("a", colours, { label: "A" }), "constructor", "Choose one of the answers"],
    [choices("a", colours, { label: "A" }), "red", "Choose at least one"],
    [choices("a", colours, { label: "A" }), ["red", "blue"], "Choose one of the answers"],
    [person("a", { label: "A" }), {}, "Choose a person"],
    [child("a", { label: "A" }), "", "Choose a child"],
    [which("a", people, { label: "A" }), 4, "Choose one of the list"],
  ])("$0.kind refuses %j: %s", (question, answer, message) => {
    expect(says(question, answer)).toBe(message);
  });
});

describe("types of answers", () => {
  const first = text("first", { label: "First" });
  const children = group(
    "children",
    [child("who", { label: "Who?" }), longText("why", { label: "Why?", visibleWhen: answered(first) })],
    { label: "Children", itemName: "child" },
  );
  const questions = [
    first,
    notice("note", { title: "N", text: "Said." }),
    yesNo("told", { label: "Told?" }),
    number("count", { label: "Count", min: 0, max: 9, optional: true }),
    choice("place", { yard: "Yard", bus: { label: "Bus" } }, { label: "Place" }),
    choices("kinds", { words: "Words", touch: "Touch" }, { label: "Kinds", visibleWhen: answered(first) }),
    when("at", { label: "When?" }),
    statement("said", { label: "Said" }),
    signature("signed", { label: "Signed" }),
    children,
    which("about", children, { label: "About whom?" }),
  ] as const;
  type Final = AnswersTo<typeof questions>;
  type Draft = DraftOf<typeof questions>;

  test("a finished record has what is always asked, and may have the rest", () => {
    expectTypeOf<Final>().toEqualTypeOf<{
      readonly first: string;
      readonly told: YesNo;
      readonly count?: number;
      readonly place: "yard" | "bus";
      readonly kinds?: readonly ("words" | "touch")[];
      readonly at: When;
      readonly said: Statement;
      readonly signed: Signature;
      readonly children: readonly { readonly itemId: string; readonly who: string; readonly why?: string }[];
      readonly about: string;
    }>();
  });

  test("a draft may have any of it, in items too", () => {
    expectTypeOf<Draft["place"]>().toEqualTypeOf<"yard" | "bus" | undefined>();
    expectTypeOf<NonNullable<Draft["children"]>[number]>().toEqualTypeOf<{
      readonly itemId: string;
      readonly who?: string;
      readonly why?: string;
    }>();
    expectTypeOf<"note" extends keyof Draft ? true : false>().toEqualTypeOf<false>();
  });

  test("a condition that may be left out makes no promise", () => {
    const maybe = (options: { readonly optional?: true }) => text("maybe", { label: "Maybe", ...options });
    expectTypeOf<AnswersTo<readonly [ReturnType<typeof maybe>]>>().toEqualTypeOf<{ readonly maybe?: string }>();
  });
});

import { describe, expect, expectTypeOf, test } from "vitest";
import { choice, choices, group, number, text, yesNo } from "./ask.ts";
import { all, answered, any, anyItem, type Condition, holds, includes, is, looksAt, not } from "./condition.ts";

const told = yesNo("told", { label: "Told?" });
const place = choice("place", { yard: "Yard", bus: "Bus" }, { label: "Where?" });
const kinds = choices("kinds", { words: "Words", touch: "Touch" }, { label: "What kind?" });
const count = number("count", { label: "How many?", min: 0, max: 9 });
const name = text("name", { label: "Name" });
const people = group("people", [name, told], { label: "People", itemName: "person" });

const given =
  (answers: Readonly<Record<string, unknown>>) =>
  (condition: Condition): boolean =>
    holds(condition, (key) => answers[key]);

describe("holds", () => {
  test("“is” compares with one value", () => {
    expect(given({ told: "yes" })(is(told, "yes"))).toBe(true);
    expect(given({ told: "no" })(is(told, "yes"))).toBe(false);
    expect(given({})(is(told, "yes"))).toBe(false);
    expect(given({ count: 0 })(is(count, 0))).toBe(true);
  });

  test("“includes” looks in several choices, and finds nothing in what is not a list", () => {
    expect(given({ kinds: ["touch"] })(includes(kinds, "touch"))).toBe(true);
    expect(given({ kinds: ["words"] })(includes(kinds, "touch"))).toBe(false);
    expect(given({ kinds: "touch" })(includes(kinds, "touch"))).toBe(false);
  });

  test.each([undefined, null, "", "  ", [], "--", { precision: "exact", date: "--" }])(
    "%j is not answered",
    (answer) => {
      expect(given({ name: answer })(answered(name))).toBe(false);
    },
  );

  test.each(["x", 0, ["a"], { precision: "exact", date: "2026-" }])("%j is answered", (answer) => {
    expect(given({ name: answer })(answered(name))).toBe(true);
  });

  test("“all”, “any” and “not” combine", () => {
    const check = given({ told: "yes", place: "bus" });
    expect(check(all(is(told, "yes"), is(place, "bus")))).toBe(true);
    expect(check(all(is(told, "yes"), is(place, "yard")))).toBe(false);
    expect(check(any(is(told, "no"), is(place, "bus")))).toBe(true);
    expect(check(any(is(told, "no"), is(place, "yard")))).toBe(false);
    expect(check(not(is(told, "no")))).toBe(true);
    expect(check(all())).toBe(true);
    expect(check(any())).toBe(false);
  });

  test("“anyItem” looks at one item at a time, and past it at what was asked before", () => {
    const condition = anyItem(people, all(is(told, "no"), answered(name), is(place, "bus")));
    const items = [
      { itemId: "1", name: "Amal", told: "yes" },
      { itemId: "2", name: "", told: "no" },
    ];
    expect(given({ people: items, place: "bus" })(condition)).toBe(false);
    expect(given({ people: [...items, { itemId: "3", name: "Zoë", told: "no" }], place: "bus" })(condition)).toBe(true);
  });

  test.each([null, "people", [null, "x", 4, ["y"]], { length: 1 }])("“anyItem” finds nothing in %j", (people_) => {
    expect(given({ people: people_ })(anyItem(people, is(told, "no")))).toBe(false);
  });
});

describe("looksAt", () => {
  test("names every question, and the group whose item it is looked for in", () => {
    const found = looksAt(all(is(told, "yes"), not(any(answered(name), anyItem(people, includes(kinds, "touch"))))));
    expect(found.map(({ key, group: within }) => [key, within])).toEqual([
      ["told", undefined],
      ["name", undefined],
      ["people", undefined],
      ["kinds", "people"],
    ]);
  });
});

test("a condition is plain JSON", () => {
  const condition = all(is(told, "yes"), not(anyItem(people, includes(kinds, "touch"))));
  expect(JSON.parse(JSON.stringify(condition))).toEqual(condition);
});

test("the compiler knows what an answer can be compared with", () => {
  expectTypeOf(is(place, "bus")).toEqualTypeOf<Condition>();
  // @ts-expect-error "park" is not one of the choices
  is(place, "park");
  // @ts-expect-error yes and no are words here
  is(told, true);
  // @ts-expect-error a list is asked what it includes
  is(kinds, "words");
  // @ts-expect-error "images" is not one of the choices
  includes(kinds, "images");
});

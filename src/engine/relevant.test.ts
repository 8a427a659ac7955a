import { describe, expect, test } from "vitest";
import { templateOf } from "../../tests/fixtures/small-template.ts";
import { choice, group, longText, notice, text, yesNo } from "./ask.ts";
import { all, answered, anyItem, is } from "./condition.ts";
import { groupIn, itemsOf, relevant } from "./relevant.ts";
import { section } from "./template.ts";

const told = yesNo("told", { label: "Told?" });
const level = choice("level", { low: "Low", high: "High" }, { label: "Level" });
const why = longText("why", { label: "Why?", visibleWhen: is(level, "high") });
const risks = group("risks", [level, why], { label: "Risks", itemName: "risk" });

describe("hidden answers", () => {
  const b = yesNo("b", { label: "B", visibleWhen: is(told, "yes") });
  const c = text("c", { label: "C", visibleWhen: is(b, "yes") });
  const template = templateOf([
    section("s", "S", [told, b]),
    section("more", "More", [c], { visibleWhen: is(told, "yes") }),
  ]);

  test("a chain of them settles in one pass", () => {
    expect(relevant(template, { told: "no", b: "yes", c: "x" }).answers).toEqual({ told: "no" });
    expect(relevant(template, { told: "yes", b: "no", c: "x" }).answers).toEqual({ told: "yes", b: "no" });
    expect(relevant(template, { told: "yes", b: "yes", c: "x" }).answers).toEqual({ told: "yes", b: "yes", c: "x" });
  });

  test("stay in the draft, and count again when they are asked again", () => {
    const draft = { told: "no", b: "yes", c: "x" };
    relevant(template, draft);
    expect(draft).toEqual({ told: "no", b: "yes", c: "x" });
    expect(relevant(template, { ...draft, told: "yes" }).answers).toHaveProperty("c", "x");
  });

  test("do not count inside an item either", () => {
    const items = [
      { itemId: "1", level: "low", why: "left over" },
      { itemId: "2", level: "high", why: "seen twice" },
    ];
    expect(relevant(templateOf([section("s", "S", [risks])]), { risks: items }).answers).toEqual({
      risks: [
        { itemId: "1", level: "low" },
        { itemId: "2", level: "high", why: "seen twice" },
      ],
    });
  });

  test("an item cannot be seen past: its own empty answer is not filled from outside", () => {
    const outside = text("outside", { label: "Outside" });
    const own = text("own", { label: "Own", optional: true });
    const last = text("last", { label: "Last", visibleWhen: all(answered(own), answered(outside)) });
    const template_ = templateOf([
      section("s", "S", [outside, group("g", [own, last], { label: "G", itemName: "g" })]),
    ]);
    const seen = (item: object) =>
      relevant(template_, { outside: "x", own: "junk", g: [{ itemId: "1", ...item }] }).answers["g"];
    expect(seen({ last: "l" })).toEqual([{ itemId: "1" }]);
    expect(seen({ own: "o", last: "l" })).toEqual([{ itemId: "1", own: "o", last: "l" }]);
  });
});

describe("sections", () => {
  test("one with nothing to ask is not shown", () => {
    const template = templateOf([
      section("s", "S", [told]),
      section("t", "T", [text("x", { label: "X", visibleWhen: is(told, "yes") })]),
    ]);
    const ids = (draft: object) => relevant(template, { ...draft }).sections.map(({ section: { id } }) => id);
    expect(ids({})).toEqual(["s"]);
    expect(ids({ told: "yes" })).toEqual(["s", "t"]);
  });

  test("one that waits says what for, and keeps its answers", () => {
    const template = templateOf([
      section("s", "S", [told]),
      section("t", "T", [text("x", { label: "X" })], {
        startsWhen: { condition: is(told, "yes"), otherwise: "Tell somebody first." },
      }),
    ]);
    expect(relevant(template, { x: "kept" })).toMatchObject({
      sections: [{}, { blocked: "Tell somebody first." }],
      answers: { x: "kept" },
    });
    expect(relevant(template, { told: "yes" }).sections[1]).not.toHaveProperty("blocked");
  });
});

test("a question may depend on any item of a group", () => {
  const escalate = text("escalate", { label: "Whom did you tell?", visibleWhen: anyItem(risks, is(level, "high")) });
  const template = templateOf([section("s", "S", [risks, escalate])]);
  const asked = (...levels: readonly string[]) =>
    relevant(template, {
      risks: levels.map((each, index) => ({ itemId: String(index), level: each })),
    }).sections[0]?.questions.map(({ key }) => key);
  expect(asked("low", "low")).toEqual(["risks"]);
  expect(asked("low", "high")).toEqual(["risks", "escalate"]);
});

test("a group on show is a list, and a notice never has an answer", () => {
  const note = notice("note", { title: "N", text: "Said." });
  const template = templateOf([section("s", "S", [note, risks])]);
  expect(relevant(template, { note: "x" }).answers).toEqual({ risks: [] });
});

describe("damaged drafts", () => {
  test("what is no item is left out; an item without an id keeps what was written in it", () => {
    expect(itemsOf([null, "x", { itemId: "a", level: "low" }, ["y"], { level: "high" }])).toEqual([
      { itemId: "a", level: "low" },
      { itemId: "place-2", level: "high" },
    ]);
    expect(itemsOf("items")).toEqual([]);
    expect(itemsOf(undefined)).toEqual([]);
  });

  test("two items with one id are two items, each with what was written in it", () => {
    const items = [
      { itemId: "a", level: "low" },
      { itemId: "a", level: "high" },
      { level: "low" },
      { itemId: "place-3" },
    ];
    expect(itemsOf(items)).toEqual([
      { itemId: "a", level: "low" },
      { itemId: "a-again", level: "high" },
      { itemId: "place-3", level: "low" },
      { itemId: "place-3-again" },
    ]);
  });

  test("an answer that cannot be read decides nothing", () => {
    const template = templateOf([section("s", "S", [told, text("x", { label: "X", visibleWhen: answered(told) })])]);
    expect(relevant(template, { told: true, x: "kept" }).answers).toEqual({});
  });

  test("keys of objects are not answers", () => {
    const template = templateOf([section("s", "S", [told])]);
    expect(relevant(template, JSON.parse('{"__proto__":{"told":"yes"}}')).answers).toEqual({});
  });
});

test("groupIn finds a group by its key, wherever it is asked", () => {
  const template = templateOf([section("s", "S", [told]), section("t", "T", [risks])]);
  expect(groupIn(template, "risks")).toBe(risks);
  expect(groupIn(template, "told")).toBeUndefined();
});

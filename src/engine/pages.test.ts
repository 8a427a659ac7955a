import { describe, expect, test } from "vitest";
import { noNames, templateOf, today } from "../../tests/fixtures/small-template.ts";
import { group, notice, text, yesNo } from "./ask.ts";
import { check, type Problem } from "./check.ts";
import { is } from "./condition.ts";
import { afterChange, type Density, type Page, pageFor, pagesOf, sectionStatus } from "./pages.ts";
import { type RawAnswers, section } from "./template.ts";

const told = yesNo("told", { label: "Told?" });
const name = text("name", { label: "Name" });
const rows = group("rows", [text("row", { label: "Row" })], { label: "Rows", itemName: "row" });
const cards = group("cards", [text("card", { label: "Card" })], { label: "Cards", itemName: "card", layout: "cards" });
const template = templateOf([
  section("one", "One", [
    notice("before", { title: "N", text: "Said." }),
    told,
    name,
    notice("end", { title: "E", text: "Bye." }),
  ]),
  section("two", "Two", [rows, cards]),
  section("three", "Three", [text("last", { label: "Last", optional: true })], {
    startsWhen: { condition: is(told, "yes"), otherwise: "Tell somebody first." },
  }),
]);
const draft: RawAnswers = {
  told: "yes",
  rows: [{ itemId: "r1" }],
  cards: [{ itemId: "c1", card: "A" }, { itemId: "c2" }],
};

const outline = (pages: readonly Page[]) =>
  pages.map((page) =>
    page.kind === "item"
      ? `${page.sectionId}: ${page.groupKey} ${page.itemId}`
      : `${page.sectionId}: ${page.questions.map(({ key }) => key).join(" ")}`,
  );

describe("pagesOf", () => {
  test("asks one thing a page when guided; a notice stays with what it introduces", () => {
    expect(outline(pagesOf(template, draft, "guided"))).toEqual([
      "one: before told",
      "one: name",
      "one: end",
      "two: rows",
      "two: cards",
      "two: cards c1",
      "two: cards c2",
      "three: last",
    ]);
  });

  test("asks a section a page when compact; cards keep a page each", () => {
    expect(outline(pagesOf(template, draft, "compact"))).toEqual([
      "one: before told name end",
      "two: rows cards",
      "two: cards c1",
      "two: cards c2",
      "three: last",
    ]);
  });

  test("has no page for a section that cannot start", () => {
    expect(outline(pagesOf(template, {}, "compact"))).toEqual(["one: before told name end", "two: rows cards"]);
  });

  test("has no page for a section with nothing to ask", () => {
    const quiet = templateOf([
      section("one", "One", [told]),
      section("two", "Two", [text("more", { label: "More", visibleWhen: is(told, "yes") })]),
    ]);
    expect(outline(pagesOf(quiet, {}, "compact"))).toEqual(["one: told"]);
  });
});

describe("pageFor", () => {
  const at = (density: Density, place: Parameters<typeof pageFor>[1]) => {
    const pages = pagesOf(template, draft, density);
    return outline(pages)[pageFor(pages, place)];
  };

  test("finds the page of a question", () => {
    expect(at("guided", { sectionId: "one", key: "name" })).toBe("one: name");
    expect(at("compact", { sectionId: "one", key: "name" })).toBe("one: before told name end");
    expect(at("guided", { sectionId: "two", key: "cards" })).toBe("two: cards");
  });

  test("finds the page of an item: a card’s own, or the page its row stands on", () => {
    expect(at("guided", { sectionId: "two", key: "card", itemId: "c2" })).toBe("two: cards c2");
    expect(at("guided", { sectionId: "two", key: "cards", itemId: "c2" })).toBe("two: cards c2");
    expect(at("guided", { sectionId: "two", key: "row", itemId: "r1" })).toBe("two: rows");
    expect(at("guided", { sectionId: "two", key: "rows", itemId: "r1" })).toBe("two: rows");
  });

  test("falls back to the group, the section, and then the first page", () => {
    expect(at("guided", { sectionId: "two", key: "card", itemId: "gone" })).toBe("two: cards");
    expect(at("guided", { sectionId: "two" })).toBe("two: rows");
    expect(at("guided", { sectionId: "two", key: "gone" })).toBe("two: rows");
    expect(at("guided", { sectionId: "gone", key: "name" })).toBe("one: before told");
    expect(pageFor([], { sectionId: "one" })).toBe(0);
  });
});

describe("sectionStatus", () => {
  const status = (answers: RawAnswers, sectionId: string) =>
    sectionStatus(template, answers, check(template, answers, "final", { today, names: noNames }), sectionId);

  test.each<readonly [string, RawAnswers, string, string]>([
    ["nothing is answered", {}, "one", "notStarted"],
    ["only blanks were left", { name: " ", rows: [] }, "one", "notStarted"],
    ["something is answered", { name: "Amal" }, "one", "inProgress"],
    ["all that is needed is answered", { told: "no", name: "Amal" }, "one", "done"],
    ["an item has been added", { rows: [{ itemId: "r1" }] }, "two", "inProgress"],
    ["another section has to come first", {}, "three", "cannotStart"],
    ["nothing in it is needed, and nothing is there", { told: "yes" }, "three", "notStarted"],
    ["nothing in it is needed, and something is there", { told: "yes", last: "x" }, "three", "done"],
    ["it is not on show", {}, "elsewhere", "notStarted"],
  ])("when %s", (_when, answers, sectionId, expected) => {
    expect(status(answers, sectionId)).toBe(expected);
  });
});

describe("afterChange", () => {
  const problem = (key: string, rest: Partial<Problem> = {}): Problem => ({
    sectionId: "s",
    key,
    level: "stop",
    message: `Answer “${key}”`,
    ...rest,
  });

  test("leads to the first question that the change made necessary", () => {
    const before = [problem("old")];
    expect(afterChange(before, [problem("old"), problem("new"), problem("newer")])).toEqual(problem("new"));
    expect(afterChange(before, [problem("old"), problem("old", { itemId: "1" })])).toEqual(
      problem("old", { itemId: "1" }),
    );
  });

  test("leads back when nothing is newly needed", () => {
    expect(afterChange([problem("old")], [problem("old")])).toBeUndefined();
    expect(afterChange([problem("old")], [])).toBeUndefined();
    expect(afterChange([], [problem("new", { level: "warn" })])).toBeUndefined();
  });
});

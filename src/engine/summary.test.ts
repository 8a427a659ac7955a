import { describe, expect, test } from "vitest";
import { kitchenSink, kitchenSinkExample, kitchenSinkNames } from "../../tests/fixtures/kitchen-sink.ts";
import { noNames, templateOf } from "../../tests/fixtures/small-template.ts";
import { notAnswered } from "../documents/blocks.ts";
import { choice, group, text, which } from "./ask.ts";
import { labelOf, plainBlocks, rowsOf, summarise, whenInWords, wordsFor } from "./summary.ts";
import { type RawAnswers, section } from "./template.ts";

const rowsFrom = (draft: RawAnswers) =>
  new Map(rowsOf(summarise(kitchenSink, draft, kitchenSinkNames)).map((row) => [row.from.key, row]));
const wordsIn = (key: string, answer: unknown) => rowsFrom({ ...kitchenSinkExample, [key]: answer }).get(key)?.value;

describe("an answer in words", () => {
  test.each<readonly [string, unknown, string]>([
    ["title", "  A note ", "A note"],
    ["account", "One.\n\nTwo.", "One.\n\nTwo."],
    ["heard", "notKnown", "Not known"],
    ["happenedOn", "2026-11-18", "18 November 2026"],
    ["happenedOn", "2026-2-31", "2026-2-31"],
    ["reportedAt", "2026-11-18T13:05", "18 November 2026 at 13:05"],
    ["reportedAt", "2026-11-18T", "18 November 2026"],
    ["minutes", 0, "0 minutes"],
    ["place", "corridor", "Corridor"],
    ["kinds", ["words", "touch"], "Words; Touch"],
    ["teller", "person-1", "Mrs R. Hale"],
    [
      "signed",
      { name: "R. Hale", strokes: [], signedAt: "2026-11-19T09:15" },
      "R. Hale, agreed by typing the name on 19 November 2026 at 09:15",
    ],
    [
      "signed",
      { name: "R. Hale", strokes: [[1, 2]], signedAt: "2026-11-19T09:15" },
      "R. Hale, signed on 19 November 2026 at 09:15",
    ],
  ])("%s: %j reads %j", (key, answer, words) => {
    expect(wordsIn(key, answer)).toBe(words);
  });

  test("one that is missing, blank or damaged says so", () => {
    for (const answer of [undefined, null, "", " ", 7, {}, ["x"]])
      expect(rowsFrom({ ...kitchenSinkExample, title: answer }).get("title")).toMatchObject({
        value: notAnswered,
        answered: false,
      });
  });

  test.each([
    [{ precision: "exact", date: "2026-11-18" }, "18 November 2026"],
    [{ precision: "exact", date: "2026-11-18", time: "" }, "18 November 2026"],
    [{ precision: "about", date: "2026-11-18", time: "12:40" }, "About 18 November 2026 at 12:40"],
    [{ precision: "about", date: "", time: "12:40" }, "About 12:40"],
    [{ precision: "exact", date: "2026-11-", time: "" }, "2026-11-"],
    [{ precision: "between", from: "2026-11-16", to: "2026-11-18" }, "Between 16 November 2026 and 18 November 2026"],
    [{ precision: "between", from: "2026-11-16", to: "" }, "Between 16 November 2026 and …"],
    [{ precision: "term", term: "autumn", year: 2026 }, "Autumn term 2026"],
  ] as const)("a date as well as it is known: %j", (when, words) => {
    expect(whenInWords(when)).toBe(words);
    expect(wordsIn("happened", when)).toBe(words);
  });

  test.each([
    [
      { speaker: "Amal", words: "Stop", heardBy: "Mrs Hale", asked: "What happened?", how: "aac" },
      "Amal: “Stop”\nWith a communication aid. Heard by Mrs Hale. Asked just before: “What happened?”",
    ],
    [{ speaker: "Amal", words: "Stop" }, "Amal: “Stop”"],
    [{ speaker: "", words: "Stop" }, "Speaker not recorded: “Stop”"],
  ])("exact words: %j", (said, words) => {
    expect(wordsIn("statements", [{ itemId: "1", said }])).toBeUndefined();
    expect(rowsFrom({ ...kitchenSinkExample, statements: [{ itemId: "1", said }] }).get("said")?.value).toBe(words);
  });

  test("“which” reads as the item it points at, or says that it was removed", () => {
    expect(rowsFrom(kitchenSinkExample).get("saidBy")?.value).toBe("Amal Idris");
    expect(rowsFrom({ ...kitchenSinkExample, children: [] }).get("saidBy")?.value).toBe("Removed");
  });

  test("a choice that is no longer offered comes back as it is", () => {
    expect(labelOf({ red: "Red", green: { label: "Green" } }, "green")).toBe("Green");
    expect(labelOf({ red: "Red" }, "constructor")).toBe("constructor");
  });

  test("words can be made for an answer on its own", () => {
    const colour = choice("colour", { red: "Red" }, { label: "Colour" });
    const words = wordsFor(templateOf([section("s", "S", [colour])]), {}, noNames);
    expect(words(colour, "red")).toBe("Red");
    expect(words(colour, undefined)).toBe(notAnswered);
  });
});

describe("summarise", () => {
  const name = text("name", { label: "Name" });
  const people = group("people", [name, text("more", { label: "More", optional: true })], {
    label: "People",
    itemName: "person",
  });
  const support = group("support", [which("who", people, { label: "For whom?" })], {
    label: "Support",
    itemName: "kind of support",
    min: 0,
  });
  const template = templateOf([
    section("one", "One", [text("title", { label: "Title" }), people]),
    section("two", "Two", [support]),
  ]);

  test("keeps the order of asking, and says where each row came from", () => {
    const draft = { title: "T", people: [{ itemId: "p1", name: "Amal Idris" }] };
    expect(summarise(template, draft, noNames)).toMatchObject([
      {
        sectionId: "one",
        title: "One",
        parts: [
          { from: { sectionId: "one", key: "title" }, label: "Title", value: "T", answered: true },
          {
            groupKey: "people",
            label: "People",
            items: [
              {
                from: { sectionId: "one", key: "people", itemId: "p1" },
                title: "Person 1: Amal Idris",
                rows: [
                  { from: { sectionId: "one", key: "name", itemId: "p1" }, value: "Amal Idris", answered: true },
                  { from: { sectionId: "one", key: "more", itemId: "p1" }, value: notAnswered, answered: false },
                ],
              },
            ],
          },
        ],
      },
      { sectionId: "two", parts: [{ groupKey: "support", items: [] }] },
    ]);
  });

  test("an item is called by the first line of its first answer, cut where it is long", () => {
    const titles = (answer: unknown) =>
      summarise(template, { people: [{ itemId: "p1", name: answer }] }, noNames).flatMap(({ parts }) =>
        parts.flatMap((part) => ("items" in part ? part.items.map(({ title }) => title) : [])),
      );
    expect(titles(undefined)).toEqual(["Person 1"]);
    expect(titles("Amal\nIdris")).toEqual(["Person 1: Amal"]);
    expect(titles("x".repeat(81))).toEqual([`Person 1: ${"x".repeat(79)}…`]);
  });

  test("says nothing of what is hidden, and nothing of notices", () => {
    const rows = rowsFrom({ ...kitchenSinkExample, heard: "no" });
    expect(rows.has("said")).toBe(false);
    expect(rows.has("imagesNotice")).toBe(false);
    expect(rowsFrom(kitchenSinkExample).has("notShown")).toBe(false);
  });
});

describe("plainBlocks", () => {
  test("prints every row of the summary, and “None” for a group without items", () => {
    const summary = summarise(kitchenSink, { ...kitchenSinkExample, controls: [] }, kitchenSinkNames);
    const facts = plainBlocks(summary).flatMap((block) => (block.kind === "facts" ? block.rows : []));
    for (const { label, value, from } of rowsOf(summary)) expect(facts).toContainEqual({ label, value, from });
    expect(facts).toContainEqual(expect.objectContaining({ label: "Settings", value: "None" }));
  });

  test("is plain JSON, so that a finished record can keep it", () => {
    for (const document of kitchenSink.documents) {
      const blocks = document.build(kitchenSinkExample, {
        names: kitchenSinkNames,
        today: "2026-11-22",
        version: 1,
        forChild: "child-1",
      });
      expect(JSON.parse(JSON.stringify(blocks))).toEqual(blocks);
    }
  });
});

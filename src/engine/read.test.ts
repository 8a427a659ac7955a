import { describe, expect, test } from "vitest";
import { choice, choices, date, notice, number, person, signature, statement, text, when, yesNo } from "./ask.ts";
import type { Leaf } from "./question.ts";
import { readAnswer } from "./read.ts";

const colours = { red: "Red", green: "Green" };
const asking = { label: "A" };
const at = when("a", asking);
const said = statement("a", asking);
const signed = signature("a", asking);

describe("readAnswer", () => {
  test.each<readonly [Leaf, unknown, unknown]>([
    [text("a", asking), " Amal ", " Amal "],
    [date("a", asking), "2026-2-31", "2026-2-31"],
    [number("a", { label: "A", min: 0, max: 9 }), 12, 12],
    [choices("a", colours, asking), ["red", "blue", 4, "green"], ["red", "green"]],
    [at, { precision: "exact", date: "2026-11-", time: "" }, { precision: "exact", date: "2026-11-" }],
    [at, { precision: "about", time: "09:" }, { precision: "about", date: "", time: "09:" }],
    [at, { precision: "between", from: "2026-11-01", to: null }, { precision: "between", from: "2026-11-01", to: "" }],
    [said, { words: "Stop", heardBy: 4, how: "shouted" }, { speaker: "", words: "Stop" }],
    [signed, { name: "R. Hale", strokes: [[1, 2], "x", [null]] }, { name: "R. Hale", strokes: [[1, 2]], signedAt: "" }],
  ])("$0.kind: %j is read as %j", (question, stored, read) => {
    expect(readAnswer(question, stored)).toEqual(read);
  });

  test.each<readonly [Leaf, unknown]>([
    [text("a", asking), 12],
    [text("a", asking), { text: "Amal" }],
    [person("a", asking), ["p1"]],
    [number("a", { label: "A", min: 0, max: 9 }), "12"],
    [number("a", { label: "A", min: 0, max: 9 }), Number.POSITIVE_INFINITY],
    [yesNo("a", asking), true],
    [yesNo("a", asking), "toString"],
    [choice("a", colours, asking), "blue"],
    [choices("a", colours, asking), "red"],
    [choices("a", colours, asking), ["blue"]],
    [at, "2026-11-22"],
    [at, { date: "2026-11-22" }],
    [at, { precision: "term", term: "autumn" }],
    [at, { precision: "term", term: "winter", year: 2026 }],
    [said, "Stop"],
    [said, { speaker: 4, words: ["Stop"] }],
    [signed, [[1, 2]]],
    [notice("a", { title: "A", text: "Said." }), "x"],
  ])("$0.kind: %j cannot be read", (question, stored) => {
    expect(readAnswer(question, stored)).toBeUndefined();
  });
});

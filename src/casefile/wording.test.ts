import { expect, test } from "vitest";
import { keyOfWording, wordingToLookAt } from "./wording.ts";

const text = "The victim told the DSL. Later the Victim said “she is a liar” and went home.";
const wordsIn = (...left: readonly string[]) =>
  wordingToLookAt(text, new Set(left.map(keyOfWording))).map(({ words }) => words);

test("the same words are one suggestion, and what was said in quotation marks is left alone", () => {
  expect(wordsIn()).toEqual(["victim", "DSL"]);
});

test("what its writer has left as it is does not come again, however it is written", () => {
  expect(wordsIn("VICTIM")).toEqual(["DSL"]);
});

test("each says what could stand there and why", () => {
  for (const { prefer, why } of wordingToLookAt(text, new Set())) expect([prefer, why].includes("")).toBe(false);
});

test("a text that was pasted whole is not gone through", () => {
  expect(wordingToLookAt(`victim ${"a ".repeat(10_000)}`, new Set())).toEqual([]);
});

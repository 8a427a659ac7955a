import { describe, expect, test } from "vitest";
import { withArticle } from "../useItems.ts";
import { matching } from "./Picker.tsx";
import { fewLeft } from "./RoomLeft.tsx";

describe("finding somebody in a long list", () => {
  const options = [
    { value: "1", label: "Zoë Ó Briain-Łukasiewicz", hint: "Year 5" },
    { value: "2", label: "Amal Idris", hint: "Year 4" },
    { value: "3", label: "Amal Idris (known as Ami)", hint: "Year 6" },
  ];
  const found = (sought: string) => matching(options, sought).map(({ value }) => value);
  test("goes by the beginnings of words, without accents", () => {
    expect(found("zoe luk")).toEqual(["1"]);
    expect(found("idris am")).toEqual(["2", "3"]);
    expect(found("year 6")).toEqual(["3"]);
    expect(found("ami")).toEqual(["3"]);
  });
  test("shows everybody while nothing is sought, and nobody for a stranger", () => {
    expect(found(" ")).toEqual(["1", "2", "3"]);
    expect(found("mal")).toEqual([]);
  });
});

test("the characters left are said only when few are", () => {
  expect(fewLeft(100, 200)).toBeUndefined();
  expect(fewLeft(180, 200)).toBe(20);
  expect(fewLeft(205, 200)).toBe(-5);
  expect(fewLeft(100_000, 200_000)).toBeUndefined();
  expect(fewLeft(199_900, 200_000)).toBe(100);
});

test("an item is named with the right article", () => {
  expect(withArticle("adult")).toBe("an adult");
  expect(withArticle("place")).toBe("a place");
});

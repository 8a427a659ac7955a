import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonWithin } from "./json.ts";

const few = { depth: 4, values: 8 };

test("what is within the limits is read as JSON is", () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 8 }), (text) => {
      expect(jsonWithin(text, { depth: 20, values: 10_000 })).toEqual(JSON.parse(text));
    }),
  );
});

test("deeper, or more of it, is not read", () => {
  expect(jsonWithin("[[[[1]]]]", few)).toEqual([[[[1]]]]);
  expect(jsonWithin("[[[[[1]]]]]", few)).toBeUndefined();
  expect(jsonWithin("[1,2,3,4,5,6,7]", few)).toHaveLength(7);
  expect(jsonWithin("[1,2,3,4,5,6,7,8]", few)).toBeUndefined();
  expect(jsonWithin(`{"a":${"[".repeat(200_000)}${"]".repeat(200_000)}}`, few)).toBeUndefined();
});

test("brackets and commas within words count for nothing, whatever stands before a quotation mark", () => {
  const words = ["[[[[[[,,,,,,,,,,", '"[[[[[', "\\", '\\"[[[[['];
  expect(jsonWithin(JSON.stringify(words), few)).toEqual(words);
});

test.each(["", "[", '"', '"\\', "{]", "nothing", "[1,]"])("%j is no JSON", (text) => {
  expect(jsonWithin(text, few)).toBeUndefined();
});

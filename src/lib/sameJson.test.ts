import fc from "fast-check";
import { expect, test } from "vitest";
import { sameJson } from "./sameJson.ts";

test("whatever is read from the same JSON twice is the same", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(sameJson(JSON.parse(text), JSON.parse(text))).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test("two values are the same just where they are equal", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      const [one, other] = [a, b].map((each) => JSON.parse(JSON.stringify(each)));
      let isEqual = true;
      try {
        expect(one).toEqual(other);
      } catch {
        isEqual = false;
      }
      expect(sameJson(one, other)).toBe(isEqual);
    }),
    { numRuns: 200 },
  );
});

test.each([
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
  [[1, 2], [2, 1], false],
  [[], {}, false],
  [{ a: null }, {}, false],
  [{ toString: 1 }, { a: 1 }, false],
  [0, null, false],
  ["1", 1, false],
])("%j and %j: %s", (a, b, same) => {
  expect(sameJson(a, b)).toBe(same);
  expect(sameJson(b, a)).toBe(same);
});

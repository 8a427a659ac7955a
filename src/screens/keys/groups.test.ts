import { expect, test } from "vitest";
import { isSameGroup, twoPositions } from "./groups.ts";

test("a group is accepted however it was typed, and no other", () => {
  expect(isSameGroup(" 7k0q ", "7K0Q")).toBe(true);
  expect(isSameGroup("7KoQ", "7K0Q")).toBe(true);
  expect(isSameGroup("l-i2 3", "1123")).toBe(true);
  expect(isSameGroup("7K0", "7K0Q")).toBe(false);
  expect(isSameGroup("", "7K0Q")).toBe(false);
});

test("two different groups are asked for, first one first", () => {
  for (let a = 0; a < 1; a += 0.07)
    for (let b = 0; b < 1; b += 0.07) {
      const rolls = [a, b];
      const [first, second] = twoPositions(9, () => rolls.shift() ?? 0);
      expect(first).toBeLessThan(second);
      expect(first).toBeGreaterThanOrEqual(0);
      expect(second).toBeLessThan(9);
    }
});

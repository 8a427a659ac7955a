import { expect, test } from "vitest";
import { loadedOnce } from "./loadedOnce.ts";

test("what is asked for twice is loaded once, and is at hand from then on", async () => {
  const asked: string[] = [];
  const { atHand, load } = loadedOnce(async (key: string) => {
    asked.push(key);
    return key.toUpperCase();
  });
  expect(atHand("a")).toBeUndefined();
  expect(load("a")).toBe(load("a"));
  expect([await load("a"), atHand("a"), asked]).toEqual(["A", "A", ["a"]]);
  expect(atHand("b")).toBeUndefined();
});

test("a load that failed is tried afresh", async () => {
  let isDown = true;
  const { atHand, load } = loadedOnce(async (key: string) => {
    if (isDown) throw new Error("no network");
    return key;
  });
  await expect(load("a")).rejects.toThrow("no network");
  expect(atHand("a")).toBeUndefined();
  isDown = false;
  expect(await load("a")).toBe("a");
});

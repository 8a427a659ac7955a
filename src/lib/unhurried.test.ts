import { expect, test } from "vitest";
import { unhurried } from "./unhurried.ts";

/** Works for so many milliseconds. */
function busyFor(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

test("does all of it in order", async () => {
  expect(await unhurried([1, 2, 3], (each) => each * 2)).toEqual([2, 4, 6]);
  expect(await unhurried([], () => 1)).toEqual([]);
});

test("others have their turn before it is done", async () => {
  let isDone = false;
  let seen: boolean | undefined;
  const all = unhurried([1, 2, 3, 4], () => busyFor(15)).then(() => {
    isDone = true;
  });
  setTimeout(() => {
    seen = isDone;
  });
  await all;
  expect(seen).toBe(false);
});

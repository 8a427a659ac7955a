import { afterEach, expect, test, vi } from "vitest";
import { askToSave, saveWhenAsked } from "./handover.ts";

afterEach(() => void vi.useRealTimers());

test("the window that takes over waits until the other one has saved", async () => {
  const order: string[] = [];
  const stop = saveWhenAsked("ours", async () => {
    await Promise.resolve();
    order.push("saved");
  });
  await askToSave("ours");
  order.push("taken over");
  stop();
  expect(order).toEqual(["saved", "taken over"]);
});

test("a window that does not answer is not waited for for ever", async () => {
  vi.useFakeTimers();
  const asked = askToSave("ours");
  await vi.advanceTimersByTimeAsync(3_000);
  await expect(asked).resolves.toBeUndefined();
});

test("a window of the other vault is neither asked nor answered for", async () => {
  vi.useFakeTimers();
  let isSaved = false;
  const stop = saveWhenAsked("theirs", async () => {
    isSaved = true;
  });
  const asked = askToSave("ours");
  await vi.advanceTimersByTimeAsync(3_000);
  await asked;
  stop();
  expect(isSaved).toBe(false);
});

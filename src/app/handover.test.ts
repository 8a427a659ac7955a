import { afterEach, expect, test, vi } from "vitest";
import { askToSave, saveWhenAsked } from "./handover.ts";

afterEach(() => void vi.useRealTimers());

test("the window that takes over waits until the other one has saved", async () => {
  const order: string[] = [];
  const stop = saveWhenAsked(async () => {
    await Promise.resolve();
    order.push("saved");
  });
  await askToSave();
  order.push("taken over");
  stop();
  expect(order).toEqual(["saved", "taken over"]);
});

test("a window that does not answer is not waited for for ever", async () => {
  vi.useFakeTimers();
  const asked = askToSave();
  await vi.advanceTimersByTimeAsync(3_000);
  await expect(asked).resolves.toBeUndefined();
});

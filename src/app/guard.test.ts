import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createGuard } from "./guard.ts";

type Outcome = "locked" | "unsaved";

/** A session whose locking ends when and how the test says. */
function slowSession() {
  const endings: ((outcome: Outcome | Error) => void)[] = [];
  let starts = 0;
  const guard = createGuard({
    lock: () =>
      new Promise<Outcome>((resolve, reject) => {
        endings.push((outcome) => (outcome instanceof Error ? reject(outcome) : resolve(outcome)));
      }),
    start: async () => {
      starts += 1;
    },
  });
  const end = async (outcome: Outcome | Error) => {
    endings.shift()?.(outcome);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { guard, end, attempts: () => endings.length, starts: () => starts };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("locking", () => {
  test("covers the app at once and uncovers what lies behind when it is locked", async () => {
    const { guard, end } = slowSession();
    guard.lock();
    expect(guard.cover.get()).toBe("locking");
    await end("locked");
    expect(guard.cover.get()).toBe("none");
  });

  test("asked for twice is done once", () => {
    const { guard, attempts } = slowSession();
    guard.lock();
    guard.lock();
    expect(attempts()).toBe(1);
  });

  test("that would lose words keeps the app covered and tries again by itself", async () => {
    const { guard, end, attempts } = slowSession();
    guard.lock();
    await end("unsaved");
    expect(guard.cover.get()).toBe("unsaved");
    await vi.advanceTimersByTimeAsync(10_000);
    expect(attempts()).toBe(1);
    expect(guard.cover.get()).toBe("unsaved");
    await end("locked");
    expect(guard.cover.get()).toBe("none");
  });

  test("can be given up to rescue what was written", async () => {
    const { guard, end, attempts } = slowSession();
    guard.lock();
    await end("unsaved");
    guard.goBack();
    expect(guard.cover.get()).toBe("none");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(attempts()).toBe(0);
  });

  test("that never ends says so, with the app still covered", async () => {
    const { guard } = slowSession();
    guard.lock();
    await vi.advanceTimersByTimeAsync(15_000);
    expect(guard.cover.get()).toBe("unsaved");
  });

  test("that breaks ends the worker, and with it every key", async () => {
    const { guard, end, starts } = slowSession();
    guard.lock();
    await end(new Error("worker gone"));
    expect(starts()).toBe(1);
    expect(guard.cover.get()).toBe("none");
  });
});

describe("Hide", () => {
  test("shows the calendar at once and locks behind it", async () => {
    const { guard, end, attempts } = slowSession();
    guard.hide();
    expect(guard.cover.get()).toBe("calendar");
    expect(attempts()).toBe(1);
    await end("locked");
    expect(guard.cover.get()).toBe("calendar");
    guard.leaveCalendar();
    expect(guard.cover.get()).toBe("none");
  });

  test("left while the last words are being saved stays covered until they are", async () => {
    const { guard, end } = slowSession();
    guard.hide();
    guard.leaveCalendar();
    expect(guard.cover.get()).toBe("locking");
    await end("locked");
    expect(guard.cover.get()).toBe("none");
  });

  test("left after a save that failed says so", async () => {
    const { guard, end } = slowSession();
    guard.hide();
    await end("unsaved");
    expect(guard.cover.get()).toBe("calendar");
    guard.leaveCalendar();
    expect(guard.cover.get()).toBe("unsaved");
  });

  test("works while locking is under way", () => {
    const { guard } = slowSession();
    guard.lock();
    guard.hide();
    expect(guard.cover.get()).toBe("calendar");
  });
});

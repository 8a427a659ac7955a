import { describe, expect, test } from "vitest";
import { createLockClock, lockRules } from "./lockClock.ts";

const minutes = (count: number) => count * 60_000;

function start() {
  const time = { steady: 0, wall: minutes(1000) };
  const clock = createLockClock(lockRules(5), { steady: () => time.steady, wall: () => time.wall });
  return {
    clock,
    time,
    pass: (ms: number) => {
      time.steady += ms;
      time.wall += ms;
    },
  };
}

describe("the lock clock", () => {
  test("is due after five minutes without a touch, and not before", () => {
    const { clock, pass } = start();
    pass(minutes(5) - 1);
    expect(clock.isDue()).toBe(false);
    pass(1);
    expect(clock.isDue()).toBe(true);
  });

  test("starts again with every touch", () => {
    const { clock, pass } = start();
    pass(minutes(4));
    clock.touch();
    pass(minutes(4));
    expect(clock.isDue()).toBe(false);
  });

  test("is due a minute after the app went out of sight, though it was just touched", () => {
    const { clock, pass } = start();
    clock.touch();
    clock.hide();
    pass(minutes(1));
    expect(clock.isDue()).toBe(true);
  });

  test("forgives a short look elsewhere", () => {
    const { clock, pass } = start();
    clock.hide();
    pass(minutes(0.9));
    clock.show();
    pass(minutes(0.9));
    expect(clock.isDue()).toBe(false);
  });

  test("counts from the first of two hidings", () => {
    const { clock, pass } = start();
    clock.hide();
    pass(minutes(0.6));
    clock.hide();
    pass(minutes(0.6));
    expect(clock.isDue()).toBe(true);
  });

  test("is due after twelve hours of steady work", () => {
    const { clock, pass } = start();
    for (let count = 0; count < 12 * 60; count += 1) {
      expect(clock.isDue()).toBe(false);
      pass(minutes(1));
      clock.touch();
    }
    expect(clock.isDue()).toBe(true);
  });

  test("counts the time a device slept, which its steady clock missed", () => {
    const { clock, time } = start();
    time.wall += minutes(6);
    expect(clock.isDue()).toBe(true);
  });

  test("is due when the wall clock was set back by more than five minutes", () => {
    const { clock, time, pass } = start();
    pass(1000);
    expect(clock.isDue()).toBe(false);
    time.wall -= minutes(6);
    expect(clock.isDue()).toBe(true);
  });

  test("takes a small correction of the wall clock for what it is", () => {
    const { clock, time, pass } = start();
    pass(1000);
    time.wall -= minutes(2);
    expect(clock.isDue()).toBe(false);
  });
});

import { expect, test } from "vitest";
import { needsInWords } from "./needs.ts";

const say = (...dues: readonly (string | undefined)[]) =>
  needsInWords(
    dues.map((due) => ({ due })),
    [],
    "2026-11-24",
  );

test("what is due later needs nobody today", () => {
  expect([say(), say("2026-11-25")]).toEqual(["Nothing needs you today.", "Nothing needs you today."]);
});

test("drafts and what is due today count", () => {
  expect(say(undefined)).toBe("One thing needs you today.");
  expect(say(undefined, "2026-11-24", "2026-11-30")).toBe("2 things need you today.");
});

test("what is late is said in words", () => {
  expect(say("2026-11-23")).toBe("One thing needs you today, and it is late.");
  expect(say("2026-11-23", "2026-11-24", undefined)).toBe("3 things need you today, 1 of them late.");
});

test("what waits for others counts once it is late", () => {
  const others = [{ due: "2026-11-23" }, { due: "2026-11-24" }, { due: undefined }];
  expect(needsInWords([], others, "2026-11-24")).toBe("One thing needs you today, and it is late.");
});

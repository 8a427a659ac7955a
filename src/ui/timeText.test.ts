import fc from "fast-check";
import { expect, test } from "vitest";
import { isTime } from "../lib/dates.ts";
import { tidyTime } from "./timeText.ts";

test.each([
  ["09:30", "09:30"],
  ["0930", "09:30"],
  ["930", "09:30"],
  ["9.30", "09:30"],
  ["9", "09:00"],
  ["9 am", "09:00"],
  ["9.30pm", "21:30"],
  ["12am", "00:00"],
  ["12.15 p.m.", "12:15"],
  [" 14h05 ", "14:05"],
  ["", ""],
  ["25:00", "25:00"],
  ["9:75", "9:75"],
  ["14pm", "14pm"],
  ["after lunch", "after lunch"],
])("%j is tidied to %j", (typed, tidy) => expect(tidyTime(typed)).toBe(tidy));

test("whatever was typed comes back either as a time or untouched", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), (typed) => {
      const tidy = tidyTime(typed);
      expect(isTime(tidy) || tidy === typed).toBe(true);
    }),
  );
});

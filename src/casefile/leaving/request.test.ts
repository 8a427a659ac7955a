import { expect, test } from "vitest";
import { dueOn } from "./request.ts";

test.each([
  ["2026-11-28", false, "2026-12-28"],
  ["2026-12-15", false, "2027-01-15"],
  ["2027-01-31", false, "2027-02-28"],
  ["2026-11-30", true, "2027-02-28"],
])("a request of %s (complex: %s) is due on %s", (receivedOn, isComplex, due) => {
  expect(dueOn({ receivedOn, isComplex })).toBe(due);
});

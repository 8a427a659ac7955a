import { describe, expect, test } from "vitest";
import { detailsOf, newAuthority } from "../../casefile/directory/directory.ts";
import type { Authority } from "../../casefile/entities.ts";
import { type AuthorityForm, formOf, readForm } from "./form.ts";

const southbank: Authority = {
  ...newAuthority("a", "Southbank"),
  portal: "https://portal.southbank.example/",
  checkedOn: "2026-10-01",
};
const read = (changes: Partial<AuthorityForm>, before: Authority = southbank) =>
  readForm({ ...formOf(before), ...changes }, before, ["Northwick"], "2026-11-22");

test("a form that nobody touched says what was there", () => {
  expect(read({})).toEqual({ details: detailsOf(southbank), mistakes: new Map() });
});

test.each<[string, Partial<AuthorityForm>, string]>([
  ["an empty name", { name: "  " }, "name"],
  ["the name of another authority", { name: "NORTHWICK" }, "name"],
  ["a portal that is not https", { portal: "http://portal.southbank.example" }, "portal"],
  ["hours in words", { writtenWithin: "a day" }, "writtenWithin"],
  ["no hours", { writtenWithin: 0 }, "writtenWithin"],
  ["half a date", { checkedOn: "2026--3" }, "checkedOn"],
  ["a day to come", { checkedOn: "2026-11-23" }, "checkedOn"],
])("%s is said, and what was there before stays", (_what, changes, field) => {
  const { details, mistakes } = read(changes);
  expect([...mistakes.keys()]).toEqual([field]);
  expect(details).toEqual(detailsOf(southbank));
});

test("a portal is given its scheme, and everything is trimmed", () => {
  const line = { team: " Duty ", phone: " 0300 555 0101", email: "", hours: "" };
  const { details } = read({ portal: "portal.southbank.example", lines: { ...formOf(southbank).lines, police: line } });
  expect(details.portal).toBe("https://portal.southbank.example");
  expect(details.police).toEqual({ team: "Duty", phone: "0300 555 0101", email: "", hours: "" });
});

test("empty rows are dropped, and a row without a name is given one", () => {
  const { details, mistakes } = read({
    thresholds: [
      { label: "", meaning: "" },
      { label: "", meaning: "Several needs" },
    ],
    stages: [
      { name: "", to: "", workingDays: "" },
      { name: "", to: "The team manager", workingDays: 2 },
    ],
  });
  expect(mistakes.size).toBe(0);
  expect(details.thresholds).toEqual([{ label: "Level 1", meaning: "Several needs" }]);
  expect(details.stages).toEqual([{ name: "Stage 1", to: "The team manager", workingDays: 2 }]);
});

describe("stages", () => {
  test("without real working days are said by their place", () => {
    const stages = [{ name: "One", to: "", workingDays: "soon" }];
    expect([...read({ stages }).mistakes]).toEqual([
      ["stages.0", "Stage 1: write a number of working days, from 1 to 60"],
    ]);
  });
  test("are the school’s own once they read otherwise or their source is named", () => {
    expect(read({}).details.stagesAreDefault).toBe(true);
    expect(read({ stagesSource: "Resolving disagreements, May 2026" }).details.stagesAreDefault).toBe(false);
    expect(read({ stages: southbank.stages.slice(1) }).details.stagesAreDefault).toBe(false);
  });
});

import { expect, test } from "vitest";
import type { SectionSummary } from "../engine/summary.ts";
import { compareVersions } from "./compare.ts";

const row = (key: string, value: string, itemId?: string) => ({
  from: { sectionId: "s", key, ...(itemId && { itemId }) },
  label: key,
  value,
  answered: value !== "",
});
const summary = (reviewOn: string, places: readonly (readonly [string, string])[]): readonly SectionSummary[] => [
  {
    sectionId: "s",
    title: "Places",
    parts: [
      row("reviewOn", reviewOn),
      {
        groupKey: "places",
        label: "Places",
        items: places.map(([id, control]) => ({
          from: { sectionId: "s", key: "places", itemId: id },
          title: `Place: ${id}`,
          rows: [row("control", control, id)],
        })),
      },
    ],
  },
];

test("says what reads differently, what came and what went, and nothing about what only moved", () => {
  const before = summary("1 December 2026", [
    ["toilets", "An adult stands at the door"],
    ["lunch", "Two tables"],
    ["bus", "Front seat"],
  ]);
  const after = summary("15 December 2026", [
    ["bus", "Front seat"],
    ["toilets", "An adult checks every five minutes"],
    ["field", "Not used"],
  ]);
  expect(compareVersions(before, after)).toEqual([
    { section: "Places", label: "reviewOn", before: "1 December 2026", after: "15 December 2026" },
    {
      section: "Places",
      label: "Place: toilets: control",
      before: "An adult stands at the door",
      after: "An adult checks every five minutes",
    },
    { section: "Places", label: "Place: field: control", before: "", after: "Not used" },
    { section: "Places", label: "Place: lunch: control", before: "Two tables", after: "" },
  ]);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../lib/dates.ts";
import type { Fact } from "./facts.ts";
import { findingsIn } from "./findings.ts";
import { rules } from "./rules.ts";
import { partOfDay, thresholds } from "./thresholds.ts";

const today = "2026-11-22";
let number = 0;
const entry = (day: string, more: Partial<Fact> = {}): Fact => {
  number += 1;
  return {
    fileId: `f${number}`,
    number,
    day,
    isDayKnown: true,
    time: undefined,
    place: undefined,
    isShortNote: false,
    types: [],
    level: undefined,
    children: [{ id: "amal", role: "displayed" }],
    isClosed: false,
    writtenOn: day,
    dueOn: undefined,
    ...more,
  };
};
/** Entries so many days apart, the last of them on a day. */
const apart = (gaps: readonly number[], more: Partial<Fact> = {}, last = "2026-11-20"): readonly Fact[] => {
  const from = gaps.map((_, index) => -gaps.slice(index).reduce((sum, gap) => sum + gap, 0));
  return [...from, 0].map((days) => entry(addDays(last, days), more));
};
const others = (...ids: readonly string[]): Pick<Fact, "children"> => ({
  children: ids.map((id) => ({ id, role: "affected" })),
});
const found = (
  rule: string,
  facts: readonly Fact[],
  siblings: readonly (readonly [string, string])[] = [],
  on = today,
) => findingsIn({ facts, siblings }, on).filter((finding) => finding.rule === rule);

interface Case {
  readonly rule: string;
  readonly on: readonly Fact[];
  /** One below the threshold. */
  readonly off: readonly Fact[];
  readonly says: string;
  readonly siblings?: readonly (readonly [string, string])[];
}
const seven = (i: number) => others(`child-${i}`);
const cases: readonly Case[] = [
  {
    rule: "repeat",
    on: apart([40, thresholds.repeat.days - 41]),
    off: apart([40, thresholds.repeat.days - 40]),
    says: "Three entries in 84 days, whatever the child’s part in them.",
  },
  {
    rule: "samePair",
    on: [entry("2026-01-10", others("amal", "efua")), entry("2026-01-13", others("efua", "amal"))],
    off: [entry("2026-01-10", others("amal", "efua")), entry("2026-01-13", others("amal", "orla"))],
    says: "Two entries with the same two children in them, over 4 days.",
  },
  {
    rule: "childPlace",
    on: apart([100, 264], { place: "toilets" }),
    off: apart([100, 265], { place: "toilets" }),
    says: "Three entries in 365 days, all in the same place.",
  },
  {
    rule: "childHour",
    on: apart([100, 264], { time: "12:50" }),
    off: [...apart([100], { time: "12:50" }), entry("2026-11-21", { time: "13:30" })],
    says: "Three entries in 365 days, all in the same part of the day.",
  },
  {
    rule: "samePlace",
    on: [0, 1, 2, 3, 4, 5].map((i) => entry(addDays("2026-10-01", i), { place: "toilets", ...seven(i) })),
    off: [0, 1, 2, 3, 4].map((i) => entry(addDays("2026-10-01", i), { place: "toilets", ...seven(i) })),
    says: "Six entries in 6 days, all in the same place.",
  },
  {
    rule: "sameHour",
    on: [0, 1, 2, 3].map((i) => entry("2026-10-01", { place: "toilets", time: `12:1${i}`, ...seven(i) })),
    off: [0, 1, 2].map((i) => entry("2026-10-01", { place: "toilets", time: `12:1${i}`, ...seven(i) })),
    says: "Four entries on one day, all in the same place in the same part of the day.",
  },
  {
    rule: "risingLevel",
    on: [
      entry("2026-05-03", { level: "inappropriate" }),
      entry("2026-05-20"),
      entry("2026-06-09", { level: "problematic" }),
    ],
    off: [entry("2026-05-03", { level: "problematic" }), entry("2026-06-09", { level: "problematic" })],
    says: "The level that people judged rose from entry to entry: inappropriate (3 May 2026), then problematic (9 June 2026).",
  },
  {
    rule: "shrinkingGaps",
    on: apart([18, 9, 7]),
    off: apart([9, 9, 7]),
    says: "Four entries in 35 days; the gap between them is shrinking (18, 9, 7 days).",
  },
  {
    rule: "bothRoles",
    on: [entry("2026-01-10"), entry("2026-03-10", others("amal"))],
    off: [entry("2026-01-10"), entry("2026-03-10", { children: [{ id: "amal", role: "witness" }] })],
    says: "One entry in which the child was affected, and one entry in which the child displayed the behaviour.",
  },
  {
    rule: "manySmall",
    on: apart([20, 21], { isShortNote: true }),
    off: apart([20, 22], { isShortNote: true }),
    says: "Three entries in 42 days, each of them a short note.",
  },
  {
    rule: "silence",
    on: apart([20, 21], {}, addDays(today, -thresholds.silence.quiet)),
    off: apart([20, 21], {}, addDays(today, 1 - thresholds.silence.quiet)),
    says: "Three entries in 42 days, and nothing written down since 25 October 2026.",
  },
  {
    rule: "suddenChange",
    on: apart([180, 27]),
    off: apart([179, 27]),
    says: "Two entries in 28 days, after 180 days without one.",
  },
  {
    rule: "openActions",
    on: [entry("2026-01-10", { dueOn: addDays(today, -1) }), entry("2026-02-10", { dueOn: addDays(today, -3) })],
    off: [entry("2026-01-10", { dueOn: today }), entry("2026-02-10", { dueOn: addDays(today, -3) })],
    says: "Two entries where something should have been done by now.",
  },
  {
    rule: "siblings",
    on: [entry("2026-01-10"), entry("2026-03-10", others("efua"))],
    off: [entry("2026-01-10"), entry("2026-03-10", others("orla"))],
    siblings: [["amal", "efua"]],
    says: "Two entries about two children of one family, together or apart.",
  },
  {
    rule: "similarElsewhere",
    on: [0, 1, 2].map((i) => entry("2026-10-01", { place: "toilets", types: ["exposing"], ...seven(i) })),
    off: [0, 1, 1].map((i) => entry("2026-10-01", { place: "toilets", types: ["exposing"], ...seven(i) })),
    says: "Three entries of the same kind in the same place in 1 day, with no child in two of them.",
  },
];

describe.each(cases)("the rule $rule", ({ rule, on, off, says, siblings = [] }) => {
  test("finds its facts at its number", () => {
    const [finding, ...more] = found(rule, on, siblings);
    expect(more).toEqual([]);
    expect(finding?.sentence).toBe(says);
    expect(finding?.facts.length).toBeGreaterThan(0);
    expect(finding?.how).not.toBe("");
  });
  test("says nothing one below it", () => {
    expect(found(rule, off, siblings)).toEqual([]);
  });
});

test("every rule is tried on and off, and gives its reason and its source", () => {
  expect(cases.map(({ rule }) => rule).sort()).toEqual(rules.map(({ id }) => id).sort());
  expect(rules.filter(({ why, source }) => why === "" || source === "")).toEqual([]);
});

test("a day that is not known has no gap and no stretch of days", () => {
  const vague = apart([5, 5], { isDayKnown: false });
  expect(found("repeat", vague)).toEqual([]);
});

test("closed entries are no silence", () => {
  const closed = apart([1, 1], { isClosed: true }, "2026-06-01");
  expect(found("silence", closed)).toEqual([]);
});

test("something written about an old entry ends the silence", () => {
  const [first, ...rest] = apart([1, 1], {}, "2026-06-01");
  expect(first && found("silence", [{ ...first, writtenOn: "2026-11-10" }, ...rest])).toEqual([]);
});

test("a level that fell again is not rising", () => {
  const levels = ["inappropriate", "abusive", "problematic"] as const;
  expect(
    found(
      "risingLevel",
      levels.map((level, i) => entry(`2026-05-0${i + 1}`, { level })),
    ),
  ).toEqual([]);
});

test("a part of the day starts with its minute, and the night belongs to the evening", () => {
  expect(["04:59", "05:00", "12:00", "13:29", "13:30"].map(partOfDay)).toEqual([
    "evening",
    "beforeSchool",
    "lunch",
    "lunch",
    "afternoon",
  ]);
});

const anyFact = fc.record({
  day: fc.integer({ min: 0, max: 120 }).map((days) => addDays("2026-06-01", days)),
  isDayKnown: fc.boolean(),
  time: fc.constantFrom(undefined, "12:50", "09:10"),
  place: fc.constantFrom(undefined, "toilets", "corridor"),
  isShortNote: fc.boolean(),
  types: fc.subarray(["exposing", "threats"]),
  level: fc.constantFrom(undefined, "inappropriate" as const, "abusive" as const),
  children: fc.uniqueArray(
    fc.record({ id: fc.constantFrom("amal", "efua", "orla"), role: fc.constantFrom("affected", "displayed", "both") }),
    { selector: ({ id }) => id },
  ),
  isClosed: fc.boolean(),
  dueOn: fc.constantFrom(undefined, "2026-10-01"),
});

test("whatever is recorded, a finding names only files that are there, each once, and does not depend on their order", () => {
  fc.assert(
    fc.property(fc.array(anyFact, { maxLength: 20 }), fc.nat(), (parts, by) => {
      const facts = parts.map((part, i) => ({ ...part, fileId: `f${i}`, number: i, writtenOn: part.day }));
      const siblings = [["amal", "efua"]] as const;
      const findings = findingsIn({ facts, siblings }, today);
      const ids = new Set(facts.map(({ fileId }) => fileId));
      for (const { facts: rests } of findings) {
        expect(rests.every((id) => ids.has(id))).toBe(true);
        expect(new Set(rests).size).toBe(rests.length);
      }
      const turn = facts.length === 0 ? 0 : by % facts.length;
      const turned = [...facts.slice(turn), ...facts.slice(0, turn)].reverse();
      expect(findingsIn({ facts: turned, siblings }, today)).toEqual(findings);
    }),
    { numRuns: 60 },
  );
});

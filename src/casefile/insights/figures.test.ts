import { describe, expect, test } from "vitest";
import { textsOf } from "../../documents/blocks.ts";
import { type CaseFile, emptyCaseFile, withEntities } from "../casefile.ts";
import type { Entity } from "../entities.ts";
import { child, closed, entry, finished, person, school } from "../records.fixture.ts";
import { daysOf, type Period, periodInWords, termOf } from "../terms.ts";
import { breakdownsOf, overall, periodsOf, totalOf } from "./figures.ts";
import { measuresOf, shareInWords } from "./measures.ts";
import { reportFigures } from "./report.ts";

const autumn = { year: 2026, term: "autumn" } as const;

const incident = (number: number, day: string, answers = {}) =>
  finished(
    "incident",
    `incident-${number}`,
    {
      tier: "concern",
      whenHappened: { precision: "exact", date: day },
      reporter: "ta",
      types: ["exposing"],
      ...answers,
    },
    { number, finishedAt: `${day}T16:00` },
  );
const known = [
  school,
  person("me", "Folake Adeyemi", "Designated safeguarding lead"),
  person("ta", "Tom Reyes", "Teaching assistant"),
];
const fileOf = (...entities: readonly Entity[]): CaseFile => withEntities(emptyCaseFile, [...known, ...entities]);
const several = (from: number, count: number, day: string, answers = {}) =>
  Array.from({ length: count }, (_, index) => incident(from + index, day, answers));
const breakdown = (file: CaseFile, id: string, view: "true" | "published", period: Period = autumn) =>
  breakdownsOf(file, period, view).find((each) => each.id === id);

describe("a term", () => {
  test("is the one of the calendar in which a day falls", () => {
    expect(["2026-09-01", "2026-12-31", "2027-01-01", "2027-03-31", "2027-04-01", "2027-08-31"].map(termOf)).toEqual([
      { year: 2026, term: "autumn" },
      { year: 2026, term: "autumn" },
      { year: 2026, term: "spring" },
      { year: 2026, term: "spring" },
      { year: 2026, term: "summer" },
      { year: 2026, term: "summer" },
    ]);
  });

  test("has its days and its words, and so has a school year", () => {
    expect(daysOf({ year: 2026, term: "spring" })).toEqual({ from: "2027-01-01", until: "2027-03-31" });
    expect(daysOf({ year: 2026 })).toEqual({ from: "2026-09-01", until: "2027-08-31" });
    expect([periodInWords({ year: 2026, term: "summer" }), periodInWords({ year: 2026 })]).toEqual([
      "Summer term 2027",
      "School year 2026–27",
    ]);
  });
});

describe("counts", () => {
  const file = fileOf(
    ...several(1, 6, "2026-10-05", { place: "toilets" }),
    ...several(7, 2, "2026-10-06", { place: "corridor", types: ["exposing", "misogyny"] }),
    ...several(20, 3, "2026-05-06", { place: "toilets" }),
    ...several(30, 5, "2025-11-06", { place: "toilets" }),
  );

  test("are of the term, the term before and the same term a year ago", () => {
    expect(breakdown(file, "types", "true")?.rows.map(({ label, figures }) => [label, ...figures])).toEqual([
      ["Exposing self, pulling down clothing or lifting a skirt", 8, 3, 5],
      ["Sexist or misogynistic abuse", 2, 0, 0],
    ]);
    expect(overall(file, autumn, "true")).toBe(
      "8 incidents were recorded. Before that: 3 in the summer term 2026 and 5 in the autumn term 2025.",
    );
  });

  test("are published without small numbers, and a sum gives none of them away", () => {
    expect(totalOf(file, { year: 2025, term: "summer" }, "published")).toBe("few");
    expect(totalOf(file, { year: 2025, term: "autumn" }, "published")).toBe("held");
    const rows = breakdown(file, "place", "published")?.rows ?? [];
    expect(rows.map(({ label, figures }) => [label, figures[0]])).toEqual([
      ["Toilets", "held"],
      ["Corridors and changeovers", "few"],
    ]);
  });

  test("say in a sentence which is highest, and say so when some cannot be shown", () => {
    expect(breakdown(file, "place", "true")?.sentence).toBe("The highest is “Toilets”: 6.");
    expect(breakdown(file, "place", "published")?.sentence).toBe(
      "The numbers of this period are too small to be broken down.",
    );
    expect(breakdown(file, "place", "true", { year: 2020, term: "autumn" })?.sentence).toBe(
      "Nothing was recorded in this period.",
    );
  });

  test("that are empty are said together in a report, in one sentence", () => {
    const said = reportFigures(
      fileOf(incident(1, "2026-10-05")),
      { term: "autumn", yearBegins: 2026 },
      { today: "2026-11-28", closed },
    ).flatMap(textsOf);
    const sentence = "The numbers of this period are too small to be broken down.";
    expect(said.filter((text) => text.includes(sentence))).toHaveLength(1);
    expect(said.find((text) => text.endsWith(sentence))).toMatch(/^Kind of behaviour; Level of concern; /);
    expect(said).toContain("Not broken down");
  });

  test("take the newest judgement, the tier a record was moved to, and who wrote by their role", () => {
    const moved = fileOf(
      incident(1, "2026-10-05", {
        tier: "serious",
        judgements: [{ itemId: "j", level: "abusive", judgedOn: "2026-10-05" }],
      }),
      entry("judgement", "later", "incident-1", { level: "problematic", judgedOn: "2026-10-20" }),
      entry("tier-change", "down", "incident-1", { newTier: "concern" }, { finishedAt: "2026-10-21T09:00" }),
    );
    const first = (id: string) => breakdown(moved, id, "true")?.rows.map(({ label, figures }) => [label, figures[0]]);
    expect(first("level")).toEqual([["Problematic", 1]]);
    expect(first("tier")).toEqual([["A concern", 1]]);
    expect(first("reporter")).toEqual([["Teaching or learning assistant", 1]]);
  });

  test("say where in school the children were then: by date of birth, else by the age in the record", () => {
    const children = (birth: string, ageThen?: number) =>
      fileOf(
        child("a", "Amal", "Idris", { dateOfBirth: birth }),
        child("w", "Will", "Stone", { dateOfBirth: "2019-01-01" }),
        incident(1, "2026-10-05", {
          children: [
            { itemId: "1", child: "a", role: "displayed", ...(ageThen !== undefined && { ageThen }) },
            { itemId: "2", child: "w", role: "witness" },
          ],
        }),
      );
    const phase = (file: CaseFile) => breakdown(file, "phase", "true")?.rows.map(({ label }) => label);
    // Twelve since August: Year 8, from her twelfth birthday on.
    expect(phase(children("2014-08-31"))).toEqual(["Years 7 to 9"]);
    expect(phase(children("2015-09-01"))).toEqual(["Years 3 to 6"]);
    expect(phase(children("", 15))).toEqual(["Years 10 and 11"]);
    expect(phase(children(""))).toEqual(["Age not known"]);
  });

  test("go on counting what was disposed of", () => {
    const disposal: Entity = {
      type: "disposal",
      v: 1,
      id: "d",
      at: "2052-01-01T10:00",
      by: "me",
      agreedBy: "A. N. Other, head teacher",
      reason: "Due",
      files: [],
      children: 0,
      counts: [{ year: 2026, term: "autumn", under: { types: ["exposing"], place: ["toilets"] } }],
    };
    expect(totalOf(fileOf(...several(1, 6, "2026-10-05"), disposal), autumn, "true")).toBe(7);
  });

  test("can be had for every school year with a record and for the one that is running", () => {
    expect(periodsOf(file, autumn).map(periodInWords).slice(0, 4)).toEqual([
      "Autumn term 2026",
      "School year 2026–27",
      "Summer term 2026",
      "Spring term 2026",
    ]);
  });
});

describe("how the school acted", () => {
  const on = { today: "2026-11-20", closed };
  const measured = (file: CaseFile, view: "true" | "published") =>
    Object.fromEntries(measuresOf(file, autumn, view, on).map(({ id, values }) => [id, values[0]]));

  test("is how long half of them took, so that one long wait does not stand for all", () => {
    const told = (number: number, dslToldAt: string) =>
      incident(number, "2026-10-05", {
        toldAt: "2026-10-05T09:00",
        dslToldAt,
        decisions: [{ itemId: "d", decidedAt: dslToldAt }],
      });
    const file = fileOf(
      told(1, "2026-10-05T10:00"),
      told(2, "2026-10-05T15:00"),
      told(3, "2026-10-06T09:00"),
      told(4, "2026-11-05T09:00"),
    );
    expect(measured(file, "true")).toMatchObject({
      told: "the same day for at least half of 4",
      decided: "the same day for at least half of 4",
      plan: "nothing to count",
    });
    expect(measured(file, "published")).toMatchObject({ told: "too few to say" });
  });

  test("is whether reviews were held by their day; one that is still to come or was not needed is not late", () => {
    const plan = (fileId: string, version: number, reviewOn: string, finishedAt: string) =>
      finished("risk-assessment", fileId, { reviewOn }, { version, finishedAt });
    const file = fileOf(
      plan("held", 1, "2026-10-10", "2026-10-05T09:00"),
      plan("held", 2, "2026-12-10", "2026-10-09T09:00"),
      plan("late", 1, "2026-10-10", "2026-10-05T09:00"),
      plan("late", 2, "2026-12-10", "2026-10-12T09:00"),
      plan("missed", 1, "2026-11-10", "2026-10-05T09:00"),
      plan("closed", 1, "2026-11-10", "2026-10-05T09:00"),
      entry("closing", "end", "closed", {}, { finishedAt: "2026-11-01T09:00" }),
    );
    expect(measured(file, "true")).toMatchObject({ reviews: "1 of 3" });
  });

  test("is whether answers of social care came by the next working day", () => {
    const file = fileOf(
      finished("referral", "r", {}, { finishedAt: "2026-10-05T09:00" }),
      entry("sending", "s", "r", { sentAt: "2026-10-05T10:00" }),
      entry("reply", "a", "r", { askedAt: "2026-10-05T10:00", repliedAt: "2026-10-06T11:00", outcome: "assessment" }),
    );
    expect(measured(file, "true")).toMatchObject({ answers: "1 of 1" });
  });

  test("is published in words out of which no single case can be read", () => {
    for (let of = 5; of < 40; of += 1) {
      const words = Array.from({ length: of + 1 }, (_, done) => shareInWords(done, of));
      for (let late = 1; late < 5; late += 1)
        expect(words.filter((each) => each === words[of - late]).length, `${late} of ${of}`).toBeGreaterThan(1);
    }
  });
});

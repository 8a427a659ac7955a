import { describe, expect, test } from "vitest";
import { agencyStandings } from "./agencies.ts";
import { emptyCaseFile, withEntities } from "./casefile.ts";
import type { FinishedRecord } from "./entities.ts";
import { draft, entry, finished } from "./records.fixture.ts";

const today = "2026-11-22";
const social = (id: string, socialCareStatus: string, statusFrom: string, more = {}) =>
  finished("agency-status", id, {
    agency: "socialCare",
    statusChild: "amal",
    socialCareStatus,
    statusFrom,
    statusContact: "Jo Field",
    statusSource: "Jo Field, by phone",
    ...more,
  });
const standings = (...entries: readonly FinishedRecord[]) =>
  agencyStandings(withEntities(emptyCaseFile, entries), "amal", today).map(
    ({ agency, spans }) =>
      [agency, ...spans.map(({ status, from, to, stands }) => `${stands}: ${status} ${from}–${to ?? ""}`)] as const,
  );

describe("where an agency stands with a child", () => {
  test("is what the newest entry says; what was before has an end and stays", () => {
    expect(
      standings(
        social("a", "inNeed", "2026-03-01"),
        social("b", "protectionPlan", "2026-09-10"),
        social("c", "enquiry", "2026-08-20"),
      ),
    ).toEqual([
      [
        "Children’s social care",
        "now: Child protection plan 2026-09-10–",
        "before: Child protection enquiry 2026-08-20–2026-09-09",
        "before: Child in need plan 2026-03-01–2026-08-19",
      ],
    ]);
  });

  test("has ended where the entry says so, and begins on the day it begins", () => {
    expect(standings(social("a", "inNeed", "2026-03-01", { statusTo: "2026-11-21" }))).toEqual([
      ["Children’s social care", "before: Child in need plan 2026-03-01–2026-11-21"],
    ]);
    expect(standings(social("a", "inNeed", "2026-03-01", { statusTo: today }))[0]?.[1]).toMatch(/^now/);
    expect(standings(social("a", "inNeed", "2026-03-01"), social("b", "lookedAfter", "2026-12-01"))).toEqual([
      ["Children’s social care", "ahead: Looked after 2026-12-01–", "now: Child in need plan 2026-03-01–2026-11-30"],
    ]);
  });

  test("is what was written last, of two entries of one day", () => {
    const later = { ...social("b", "protectionPlan", today), finishedAt: "2026-11-22T17:00" };
    expect(standings(later, social("a", "enquiry", today))).toEqual([
      [
        "Children’s social care",
        "now: Child protection plan 2026-11-22–",
        "before: Child protection enquiry 2026-11-22–2026-11-22",
      ],
    ]);
  });

  test("comes from entries about any record and from those that stand alone, for this child only, and not from drafts", () => {
    const file = withEntities(emptyCaseFile, [
      entry("agency-status", "p", "incident-1", {
        agency: "police",
        policeStatus: "bail",
        statusChild: "amal",
        statusFrom: "2026-11-01",
      }),
      social("other", "inNeed", "2026-10-01", { statusChild: "zoe" }),
      draft("agency-status", "d", { agency: "socialCare", statusChild: "amal", statusFrom: "2026-11-01" }),
    ]);
    expect(agencyStandings(file, "amal", today).map(({ agency }) => agency)).toEqual(["Police"]);
    expect(agencyStandings(file, "nobody", today)).toEqual([]);
  });

  test("counts the newest version of an entry that was written again", () => {
    expect(
      standings(social("a", "inNeed", "2026-03-01"), {
        ...social("a", "inNeed", "2026-03-04"),
        id: "a-2",
        version: 2,
      }),
    ).toEqual([["Children’s social care", "now: Child in need plan 2026-03-04–"]]);
  });

  test("tells services by their names, and puts what goes on first", () => {
    const service = (id: string, agencyName: string, otherStatus: string, statusFrom: string, more = {}) =>
      finished("agency-status", id, {
        agency: "health",
        agencyName,
        otherStatus,
        statusChild: "amal",
        statusFrom,
        ...more,
      });
    expect(
      standings(
        service("a", "Northvale CAMHS", "Waiting", "2026-05-01"),
        service("b", "School nurse", "Seen once", "2026-10-01", { statusTo: "2026-10-01" }),
        service("c", "northvale  camhs", "Seen weekly", "2026-09-01"),
      ),
    ).toEqual([
      ["northvale  camhs", "now: Seen weekly 2026-09-01–", "before: Waiting 2026-05-01–2026-08-31"],
      ["School nurse", "before: Seen once 2026-10-01–2026-10-01"],
    ]);
  });
});

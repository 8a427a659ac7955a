import { expect, test } from "vitest";
import { emptyCaseFile, withEntities } from "../casefile/casefile.ts";
import { child, entry, finished, person, school } from "../casefile/records.fixture.ts";
import { textsOf } from "../documents/blocks.ts";
import { glanceBlocks } from "./glance.ts";

const today = "2026-11-28";
const amal = child("amal", "Amal", "Idris", { trustedAdult: "ada", communication: "Short sentences." });
const plan = finished("risk-assessment", "p", { children: [{ child: "amal" }], reviewOn: "2026-12-09" }, { number: 2 });
const referral = finished("referral", "r", { child: "amal" }, { number: 5 });
const status = entry("agency-status", "s", "p", {
  agency: "socialCare",
  statusChild: "amal",
  socialCareStatus: "inNeed",
  statusFrom: "2026-10-01",
  statusContact: "Jo Field, 01632 960 400",
});
const before = entry("agency-status", "e", "p", {
  agency: "earlyHelp",
  statusChild: "amal",
  otherStatus: "Family worker",
  statusFrom: "2025-01-01",
  statusTo: "2025-07-01",
});

function rows(urgent: string, of = amal, ...more: Parameters<typeof withEntities>[1][]) {
  const people = [school, of, person("ada", "Ada Quill", "Class teacher"), person("me", "Wren Halloran", "DSL")];
  const file = withEntities(emptyCaseFile, [...people, ...more.flatMap((each) => [...each])]);
  return glanceBlocks(file, of, [...file.finished.values()], { urgent, today }).flatMap(textsOf);
}

test("what cannot wait stands first, then whom the child trusts, agencies, plans and referrals now, and whom to ring", () => {
  expect(rows("A place is closed to her.", amal, [plan, referral, status, before])).toEqual([
    "What cannot wait",
    "A place is closed to her.",
    "Adult here whom the child trusts",
    "Ada Quill, Class teacher",
    "How to talk with this child",
    "Short sentences.",
    "Agencies now",
    "Children’s social care: Child in need plan since 1 October 2026 (Jo Field, 01632 960 400)",
    "Safety plans in force",
    "Plan 0002 · version 1, to be reviewed on 9 December 2026",
    "Referrals",
    "Referral 0005: written, and no sending noted",
    "Whom to ring here",
    "Wren Halloran, DSL\n01632 960 200\nsafe@larchwood.example",
  ]);
});

test("a plan that was closed is not in force, and what is not known takes no room", () => {
  const closing = entry("closing", "c", "p", {});
  expect(rows(" ", child("amal", "Amal", "Idris"), [plan, closing])).toEqual([
    "Whom to ring here",
    "Wren Halloran, DSL\n01632 960 200\nsafe@larchwood.example",
  ]);
});

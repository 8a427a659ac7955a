import { expect, test } from "vitest";
import { examples } from "../../pack/note/examples.ts";
import { emptyCaseFile, withEntities } from "../casefile.ts";
import { child, context, draft, entry, finished, person } from "../records.fixture.ts";
import { chronologyOf } from "./chronology.ts";

const [away, good] = examples;
if (away === undefined || good === undefined) throw new Error("the examples have gone");
const { reference } = context();
const file = withEntities(emptyCaseFile, [
  person("person-halloran", "Wren Halloran", "designated safeguarding lead"),
  child("child-ellis", "Ellis", "Varga-Thorne"),
  child("child-lili", "Lili", "Varga-Thorne"),
  finished("note", "a", away.answers),
  finished("note", "b", good.answers, { number: 2 }),
  draft("note", "c", good.answers),
  entry("addendum", "d", "a", {
    addendumKind: "correction",
    added: "Only Ellis was away.",
    addedAt: "2026-11-20T09:00",
  }),
  finished("agency-status", "s", {
    agency: "health",
    agencyName: "Northvale CAMHS",
    otherStatus: "Waiting",
    statusChild: "child-lili",
    statusFrom: "2026-11-10",
    statusSource: "Letter",
  }),
]);
const linesOf = (id: string) => chronologyOf(file, id, reference);

test("a note is a line of each child it names, with that child’s own words and what was added since", () => {
  expect(linesOf("child-ellis").map(({ kind, what }) => [kind, what.slice(0, 34)])).toEqual([
    ["note", "Attendance: Ellis and his sister L"],
    ["note", "Something good: Ellis showed two c"],
    ["addendum", "Only Ellis was away."],
  ]);
  const [first, second] = linesOf("child-ellis");
  expect(first).toMatchObject({ basis: ["document"], words: "", action: away.answers.response, isLower: false });
  expect(first?.amended).toHaveLength(1);
  expect(second?.words).toBe("I showed them how the pond works.");
});

test("where an agency stands is a line although it is about no record", () => {
  expect(linesOf("child-lili").map(({ kind, what }) => [kind, what.slice(0, 30)])).toEqual([
    ["note", "Attendance: Ellis and his sist"],
    ["agency", "Northvale CAMHS: waiting."],
    ["addendum", "Only Ellis was away."],
  ]);
});

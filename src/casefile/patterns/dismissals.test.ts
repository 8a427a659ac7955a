import { expect, test } from "vitest";
import { emptyCaseFile, withEntities } from "../casefile.ts";
import type { Dismissal } from "../entities.ts";
import { child, entry, finished } from "../records.fixture.ts";
import { standings } from "./dismissals.ts";
import { factsOf } from "./facts.ts";
import { findingsAbout, findingsIn } from "./findings.ts";
import type { Finding } from "./rule.ts";

const finding: Finding = { rule: "samePair", about: ["a", "b"], facts: ["f1", "f2"], sentence: "", how: "" };
const dismissal: Dismissal = {
  type: "dismissal",
  v: 1,
  id: "d",
  rule: "samePair",
  about: ["b", "a"],
  facts: ["f1", "f2"],
  reason: "They sit together",
  at: "2026-05-03T10:00",
  by: "me",
  takenBackAt: "",
};
const standing = (found: Finding, ...dismissals: readonly Dismissal[]) =>
  standings(withEntities(emptyCaseFile, dismissals), [found])[0];

test("what was dismissed is hidden while it rests on nothing new, or on less", () => {
  expect(standing(finding)?.isDismissed).toBe(false);
  expect(standing(finding, dismissal)?.isDismissed).toBe(true);
  expect(standing({ ...finding, facts: ["f2"] }, dismissal)?.isDismissed).toBe(true);
});

test("new entries bring it back and say so", () => {
  const back = standing({ ...finding, facts: ["f2", "f3", "f4"] }, dismissal);
  expect(back).toMatchObject({ isDismissed: false, since: 2, dismissal: { reason: "They sit together" } });
});

test("another rule, another child and a dismissal taken back hide nothing", () => {
  expect(standing({ ...finding, rule: "siblings" }, dismissal)?.isDismissed).toBe(false);
  expect(standing({ ...finding, about: ["a", "c"] }, dismissal)?.isDismissed).toBe(false);
  expect(standing(finding, { ...dismissal, takenBackAt: "2026-05-04T09:00" })).toMatchObject({
    isDismissed: false,
    dismissal: undefined,
  });
});

const incident = (id: string, number: number, date: string, more = {}) =>
  finished(
    "incident",
    id,
    {
      tier: "note",
      whenHappened: { precision: "exact", date, time: "12:50" },
      place: "toilets",
      children: [
        { itemId: "1", child: "amal", role: "displayed" },
        { itemId: "2", child: "efua", role: "affected" },
      ],
      ...more,
    },
    { number, finishedAt: `${date}T16:00` },
  );
const file = withEntities(emptyCaseFile, [
  child("amal", "Amal", "Idris", { siblings: ["efua"] }),
  child("efua", "Efua", "Mensah"),
  incident("i1", 1, "2026-11-02", { nextLook: "2026-11-09" }),
  incident("i2", 2, "2026-11-10", { nextLook: "2026-11-12", place: "elsewhere" }),
  entry("decision", "d1", "i1", { decision: "Talk" }, { finishedAt: "2026-11-09T12:00" }),
]);

test("facts are read off the records: what was looked at again waits no more, what is not in the list of places has none", () => {
  const { facts, siblings } = factsOf(file);
  expect(facts.map(({ fileId, dueOn, place, writtenOn }) => [fileId, dueOn, place, writtenOn])).toEqual([
    ["i1", undefined, "toilets", "2026-11-09"],
    ["i2", "2026-11-12", undefined, "2026-11-10"],
  ]);
  expect(siblings).toEqual([["amal", "efua"]]);
});

test("one child’s findings are those of the school that are about the child", () => {
  const today = "2026-11-22";
  const all = findingsIn(factsOf(file), today).filter(({ about }) => about.includes("efua"));
  expect(findingsAbout(file, "efua", today)).toEqual(all);
  expect(all.map(({ rule }) => rule)).toEqual(["samePair", "siblings"]);
  expect(JSON.stringify(all)).not.toMatch(/Amal|Mensah/);
});

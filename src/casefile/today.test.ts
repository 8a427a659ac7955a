import { describe, expect, test } from "vitest";
import { emptyCaseFile, filesOf, withEntities } from "./casefile.ts";
import type { DraftRecord, FinishedRecord, Link } from "./entities.ts";
import { dueInWords, movedDownTo, tasksOn, urgencyOf } from "./today.ts";
import type { ClosedDays } from "./workingDays.ts";

const written = (
  templateId: string,
  fileId: string,
  number: number,
  answers: Readonly<Record<string, unknown>>,
  links: readonly Link[] = [],
) =>
  ({
    v: 1,
    fileId,
    templateId,
    templateVersion: 1,
    number,
    version: 1,
    reason: "",
    answers,
    carried: {},
    links,
    startedAt: "2026-11-20T15:52",
    startedBy: "me",
  }) as const;
const finished = (...about: Parameters<typeof written>): FinishedRecord => ({
  ...written(...about),
  type: "finished",
  id: `${about[1]}-finished`,
  finishedAt: "2026-11-20T16:10",
  finishedBy: "me",
  edition: "kcsie-2026",
  documents: [],
});
const draft = (...about: Parameters<typeof written>): DraftRecord => ({
  ...written(...about),
  type: "draft",
  id: `${about[1]}-draft`,
  updatedAt: "2026-11-20T15:52",
  density: "compact",
});

const reference = ({ templateId, number }: { readonly templateId: string; readonly number: number }) =>
  `${templateId === "incident" ? "Incident" : "Plan"} ${number}`;
const closed: ClosedDays = { why: new Map(), knownFrom: "2026-01-01", knownUntil: "2026-12-31" };
const calendar = { today: "2026-11-22", closed, isTouched: () => false };
const tasks = (...entities: readonly (DraftRecord | FinishedRecord)[]) =>
  tasksOn(withEntities(emptyCaseFile, entities), reference, calendar).map(({ kind, reference: of, due }) => [
    kind,
    of,
    due,
  ]);

describe("what waits for the person", () => {
  test("a draft waits without a date, after everything that has one", () => {
    expect(
      tasks(draft("incident", "a", 7, {}), finished("risk-assessment", "b", 18, { reviewOn: "2026-11-27" })),
    ).toEqual([
      ["planReview", "Plan 18", "2026-11-27"],
      ["draft", "Incident 7", undefined],
    ]);
  });

  test("a report of sexual violence waits for a risk assessment until one is started from it", () => {
    const incident = finished("incident", "a", 7, { category: "violence" });
    expect(tasks(incident)).toEqual([["planNeeded", "Incident 7", "2026-11-20"]]);
    expect(tasks(incident, draft("risk-assessment", "b", 1, {}, [{ kind: "from", fileId: "a" }]))).toEqual([
      ["draft", "Plan 1", undefined],
    ]);
  });

  test("harassment waits for one only when that was decided", () => {
    expect(tasks(finished("incident", "a", 7, { category: "harassment", planDecision: "no" }))).toEqual([]);
    expect(tasks(finished("incident", "a", 7, { category: "harassment", planDecision: "yes" }))).toHaveLength(1);
  });

  test("a place that is closed to a child waits for its own date", () => {
    const settings = [{ itemId: "s", supervision: "notYet", notHereReviewOn: "2026-11-24" }];
    expect(tasks(finished("risk-assessment", "b", 18, { settings }))).toEqual([
      ["placeReview", "Plan 18", "2026-11-24"],
    ]);
  });

  test("nothing waits for a closed record", () => {
    const incident = finished("incident", "a", 7, { nextLook: "2026-11-21", category: "violence" });
    expect(tasks(incident, finished("closing", "c", 1, {}, [{ kind: "about", fileId: "a" }]))).toEqual([]);
    const closers = [{ itemId: "1" }, { itemId: "2" }];
    expect(tasks(finished("risk-assessment", "b", 18, { reviewOn: "2026-11-27", closers }))).toEqual([]);
  });

  test("a date that is half written does not become a task", () => {
    expect(tasks(finished("risk-assessment", "b", 18, { reviewOn: "2026-11-" }))).toEqual([]);
  });
});

test.each([
  ["2026-11-20", "late", "2 days late"],
  ["2026-11-21", "late", "1 day late"],
  ["2026-11-22", "today", "Due today"],
  ["2026-11-24", "soon", "Tue, 24 Nov"],
  ["2026-12-24", "later", "Thu, 24 Dec"],
])("%s is %s on 22 November: “%s”", (due, urgency, words) => {
  expect(urgencyOf(due, "2026-11-22")).toBe(urgency);
  expect(dueInWords(due, "2026-11-22").replace(",", "")).toBe(words.replace(",", ""));
});

describe("what an entry about an incident settles", () => {
  const about = [{ kind: "about", fileId: "a" }] as const;
  const incident = finished("incident", "a", 7, { tier: "serious", nextLook: "2026-11-20" });

  test("a decision on the day it was to be looked at again, or later, settles that; a contact does not", () => {
    expect(tasks(incident, finished("contact", "c", 1, {}, about))).toEqual([
      ["incidentLook", "Incident 7", "2026-11-20"],
    ]);
    expect(tasks(incident, finished("decision", "d", 1, {}, about))).toEqual([]);
    const early = { ...finished("decision", "d", 1, {}, about), finishedAt: "2026-11-19T16:00" };
    expect(tasks(incident, early)).toHaveLength(1);
  });

  test("an entry still being written says which record it is about", () => {
    const file = withEntities(emptyCaseFile, [incident, draft("decision", "d", 1, {}, about)]);
    const task = tasksOn(file, reference, calendar).find(({ kind }) => kind === "draft");
    expect(task?.why).toMatch(/^About Incident 7\. /);
  });

  test("a record moved down stays so until a newer version is finished", () => {
    const down = { ...finished("tier-change", "t", 1, { newTier: "note" }, about), finishedAt: "2026-11-21T09:00" };
    const again = { ...incident, id: "a-2", version: 2, finishedAt: "2026-11-22T09:00" };
    const movedIn = (...entities: readonly FinishedRecord[]) => {
      const file = withEntities(emptyCaseFile, entities);
      return filesOf(file, "incident").map((now) => movedDownTo(file, now));
    };
    expect(movedIn(incident)).toEqual([undefined]);
    expect(movedIn(incident, down)).toEqual(["note"]);
    expect(movedIn(incident, down, again)).toEqual([undefined]);
  });
});

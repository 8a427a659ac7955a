import { describe, expect, test } from "vitest";
import { emptyCaseFile, withEntities } from "./casefile.ts";
import type { DraftRecord, FinishedRecord, Link } from "./entities.ts";
import { dueInWords, tasksOn, urgencyOf } from "./today.ts";

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
const tasks = (...entities: readonly (DraftRecord | FinishedRecord)[]) =>
  tasksOn(withEntities(emptyCaseFile, entities), reference).map(({ kind, reference: of, due }) => [kind, of, due]);

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

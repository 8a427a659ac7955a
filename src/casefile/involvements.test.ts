import { describe, expect, test } from "vitest";
import { emptyCaseFile, filesOf, withEntities } from "./casefile.ts";
import type { FinishedRecord, Link } from "./entities.ts";
import { answersAsAmended, involvementsIn, plansFrom, withoutPlan } from "./involvements.ts";

const finished = (templateId: string, fileId: string, children: readonly object[], links: readonly Link[] = []) =>
  ({
    type: "finished",
    v: 1,
    id: `${fileId}-1`,
    fileId,
    templateId,
    templateVersion: 1,
    number: 1,
    version: 1,
    reason: "",
    answers: { children },
    carried: {},
    links,
    startedAt: "2026-11-20T15:52",
    startedBy: "me",
    finishedAt: "2026-11-20T16:10",
    finishedBy: "me",
    edition: "kcsie-2026",
    documents: [],
  }) satisfies FinishedRecord;

describe("who of an incident still needs a plan", () => {
  const incident = finished("incident", "a", [
    { child: "tomos", role: "displayed" },
    { child: "zoe", role: "affected" },
    { child: "amara", role: "witness" },
  ]);
  const waiting = (...plans: readonly FinishedRecord[]) => {
    const file = withEntities(emptyCaseFile, [incident, ...plans]);
    return filesOf(file, "incident").flatMap((now) => withoutPlan(file, now).map(({ childId }) => childId));
  };

  test("everybody whose part calls for one, until a plan from this incident has them in it", () => {
    const from = [{ kind: "from", fileId: "a" }] as const;
    expect(waiting()).toEqual(["tomos", "zoe"]);
    expect(waiting(finished("risk-assessment", "p", [{ child: "tomos", role: "displayed" }], from))).toEqual(["zoe"]);
    expect(waiting(finished("risk-assessment", "p", [{ child: "tomos" }, { child: "zoe" }], from))).toEqual([]);
  });

  test("a plan from another incident does not count", () => {
    const elsewhere = finished("risk-assessment", "p", [{ child: "tomos" }], [{ kind: "from", fileId: "b" }]);
    expect(waiting(elsewhere)).toEqual(["tomos", "zoe"]);
    expect(plansFrom(withEntities(emptyCaseFile, [incident, elsewhere]), "a")).toEqual([]);
  });
});

describe("a role that an addendum has changed since", () => {
  const incident = finished("incident", "a", [
    { itemId: "1", child: "tomos", role: "displayed" },
    { itemId: "2", child: "zoe", role: "affected" },
  ]);
  const addendum = (newRole: string, finishedAt: string): FinishedRecord => ({
    ...finished("addendum", newRole, [], [{ kind: "about", fileId: "a" }]),
    answers: { addendumKind: "role", roleChild: "tomos", newRole },
    finishedAt,
  });
  const file = withEntities(emptyCaseFile, [
    incident,
    addendum("both", "2026-11-22T09:00"),
    addendum("unclear", "2026-11-21T09:00"),
  ]);
  const [now] = filesOf(file, "incident");
  if (now === undefined) throw new Error("There is no incident");

  test("counts from then on, the newest last; the finished record stays as it was", () => {
    expect(involvementsIn(file, now).map(({ role }) => role)).toEqual(["both", "affected"]);
    expect(now.finished?.answers).toEqual({
      children: [expect.objectContaining({ role: "displayed" }), expect.anything()],
    });
  });

  test("of two in one minute the one with the higher number counts, in whatever order they are read", () => {
    const numbered = (newRole: string, number: number) => ({ ...addendum(newRole, "2026-11-22T09:00"), number });
    for (const entries of [
      [numbered("both", 2), numbered("unclear", 1)],
      [numbered("unclear", 1), numbered("both", 2)],
    ])
      expect(involvementsIn(withEntities(emptyCaseFile, [incident, ...entries]), now)[0]?.role).toBe("both");
  });

  test("goes into a plan that is begun after it", () => {
    expect(answersAsAmended(file, now)["children"]).toEqual([
      { itemId: "1", child: "tomos", role: "both" },
      { itemId: "2", child: "zoe", role: "affected" },
    ]);
  });
});

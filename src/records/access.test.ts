import { describe, expect, test } from "vitest";
import { memoryVault } from "../../tests/fixtures/memory-vault.ts";
import type { Concern, DraftRecord, Entity, FinishedRecord, Member } from "../casefile/entities.ts";
import { accessOf } from "./access.ts";
import { answerConcern, begunConcern, keepConcern, noWords, startFromConcern } from "./concerns.ts";
import { figuresOn } from "./figures.ts";
import { introduce } from "./people.ts";
import { createWorkspace, roleIn } from "./workspace.ts";

const now = () => new Date(2026, 10, 28, 14, 5);

const draft = (id: string, templateId: string, links: DraftRecord["links"] = []): DraftRecord => ({
  type: "draft",
  v: 1,
  id,
  fileId: `file-${id}`,
  templateId,
  templateVersion: 1,
  number: 1,
  version: 1,
  reason: "",
  answers: {},
  carried: {},
  links,
  startedAt: "2026-11-28T09:00",
  startedBy: "p",
  updatedAt: "2026-11-28T09:00",
  density: "compact",
});
const finished = (id: string, templateId: string, links: DraftRecord["links"] = []): FinishedRecord => {
  const { updatedAt: _, density: __, ...written } = draft(id, templateId, links);
  return {
    ...written,
    type: "finished",
    finishedAt: "2026-11-28T09:30",
    finishedBy: "p",
    edition: "2026",
    documents: [],
  };
};
const recorder: Member = {
  type: "member",
  v: 1,
  id: "m-recorder",
  person: "sam",
  role: "recorder",
  compartment: 4,
  addedAt: "2026-11-28T09:00",
  addedBy: "p",
};
const concern: Concern = {
  type: "concern",
  v: 1,
  id: "c",
  member: "m-recorder",
  by: "sam",
  writtenAt: "2026-11-28T14:00",
  sentAt: "2026-11-28T14:05",
  about: "Ash Underhill",
  when: "after lunch",
  where: "",
  account: "Ash said: “he won’t stop”.",
  done: "Told Wren.",
};

/** The number under which each was put. */
async function numbersOf(...entities: readonly Entity[]) {
  const vault = memoryVault();
  const workspace = createWorkspace(vault, vault.unlocked(), now);
  await workspace.commit(entities.map((put) => ({ put })));
  return Object.fromEntries(vault.unlocked().records.map(({ id, type }) => [id, type]));
}

describe("under which key a record lies", () => {
  test("the school’s own policy, checks and reports have kinds of their own, which a head is lent; a case has not", async () => {
    const numbers = await numbersOf(
      finished("policy", "policy"),
      draft("gap", "policy-gap"),
      finished("approval", "approval", [{ kind: "about", fileId: "file-policy" }]),
      finished("incident", "incident"),
      draft("decision", "decision", [{ kind: "about", fileId: "file-incident" }]),
    );
    expect(numbers).toEqual({ policy: 21, gap: 20, approval: 21, incident: 5, decision: 4 });
    for (const number of [20, 21]) expect(accessOf.head.types).toContain(number);
    for (const number of [3, 4, 5, 6, 11, 17]) expect(accessOf.head.types).not.toContain(number);
    expect(accessOf.recorder.types).toEqual([1, 2]);
  });

  test("a concern and whose it is lie with whoever wrote it", async () => {
    expect(await numbersOf(recorder, concern)).toEqual({ "m-recorder": 1004, c: 1004 });
  });
});

/** The workspace of whoever is in as this member, over what somebody else put there. */
async function workspaceOf(me: Member, access: "whole" | "part", ...entities: readonly Entity[]) {
  const vault = memoryVault();
  const first = createWorkspace(vault, vault.unlocked(), now);
  await introduce(first, { name: "Alder Bank School", phase: "primary" }, { name: "Wren Halloran", role: "DSL" });
  const sam: Entity = { type: "person", v: 1, id: "sam", name: "Sam Patel", role: "TA", organisation: "" };
  await first.commit([sam, me, ...entities].map((put) => ({ put })));
  const { id: memberId, compartment } = me;
  return createWorkspace(vault, { ...vault.unlocked(), me: { memberId, access, compartment } }, now);
}

describe("whoever is in", () => {
  test("is who finishes and writes, whoever set it up, and the school as it is kept stays as it was", async () => {
    const workspace = await workspaceOf(recorder, "part");
    expect(workspace.caseFile.get().school?.me).toBe("sam");
    expect(roleIn(workspace)).toBe("recorder");
    const { school } = workspace.caseFile.get();
    if (school === undefined) throw new Error("no school");
    await workspace.commit([{ put: { ...school, telephone: "020 7946 0000" } }]);
    expect(workspace.stored.get().school).toMatchObject({ telephone: "020 7946 0000" });
    expect(workspace.stored.get().school?.me).not.toBe("sam");
    expect(workspace.caseFile.get().school?.me).toBe("sam");
  });

  test("keeps a concern while it is typed, and changes it no more once it is sent", async () => {
    const workspace = await workspaceOf(recorder, "part");
    await keepConcern(workspace, "new", { ...noWords, about: "Ash" }, false);
    expect(begunConcern(workspace)?.about).toBe("Ash");
    await keepConcern(workspace, "new", { ...noWords, about: "Ash", account: "Seen." }, true);
    await keepConcern(workspace, "new", { ...noWords, about: "Another" }, false);
    expect(begunConcern(workspace)).toBeUndefined();
    expect(workspace.caseFile.get().concerns.get("new")).toMatchObject({ about: "Ash", sentAt: "2026-11-28T14:05" });
  });

  test("starts a record from a concern in its own words, and the concern says so once", async () => {
    const lead: Member = { ...recorder, id: "m-lead", role: "dsl", compartment: 0 };
    const workspace = await workspaceOf(lead, "whole", recorder, concern);
    const started = await startFromConcern(workspace, concern);
    const { drafts, concerns } = workspace.caseFile.get();
    const record = started.ok ? drafts.get(started.value) : undefined;
    expect(record?.answers).toMatchObject({ reporter: "sam", response: "Told Wren." });
    expect(String(record?.answers["summary"])).toContain("Ash said: “he won’t stop”.");
    expect(concerns.get("c")?.outcome?.fileId).toBe(record?.fileId);
    await answerConcern(workspace, "c", "Another answer.");
    expect(workspace.caseFile.get().concerns.get("c")?.outcome?.words).not.toBe("Another answer.");
  });

  test("a head is told totals and no name", async () => {
    const lead: Member = { ...recorder, id: "m-lead", role: "dsl", compartment: 0 };
    const workspace = await workspaceOf(lead, "whole", recorder, concern);
    const lines = figuresOn(workspace.caseFile.get(), "2026-11-28");
    expect(lines.find(({ label }) => label.startsWith("Concerns"))?.value).toBe("1");
    expect(JSON.stringify(lines)).not.toContain("Ash");
  });
});

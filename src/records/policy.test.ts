import { expect, test } from "vitest";
import { memoryVault } from "../../tests/fixtures/memory-vault.ts";
import { newAuthority } from "../casefile/directory/directory.ts";
import { newChild, newSchool, type Person } from "../casefile/entities.ts";
import { policyState, standingOf } from "../casefile/policy/state.ts";
import { textsOfDocument } from "../documents/words.ts";
import { itemsOf } from "../engine/relevant.ts";
import type { RawAnswers } from "../engine/template.ts";
import { examplePeople } from "../pack/policy/examples/example.ts";
import { examples } from "../pack/policy/examples.ts";
import { secondaryCheck } from "../pack/school-check/examples.ts";
import { calendarFile } from "./calendar.ts";
import { documentFor } from "./copies.ts";
import { tasksNow } from "./deadlines.ts";
import { copyToPrint } from "./export.ts";
import { finishDraft, startFile } from "./files.ts";
import { nextEdition, schoolPolicy, startApproval, startPolicy, wordingChanges } from "./policy.ts";
import { loadTemplate, type TemplateId } from "./templates.ts";
import { createWorkspace } from "./workspace.ts";

const { answers } = examples.secondaryAcademy;

/** The invented academy’s vault; `at` sets the day. */
async function academy() {
  const vault = memoryVault();
  let now = new Date(2026, 10, 28, 10, 42);
  const workspace = createWorkspace(vault, vault.unlocked(), () => now);
  const people = Object.entries(examplePeople).map(
    ([id, [name, role]]): Person => ({ type: "person", v: 1, id, name, role, organisation: "" }),
  );
  const southbank = {
    ...newAuthority("southbank", "Southbank Council"),
    frontDoor: { team: "Multi-agency hub", phone: "01632 960200", email: "", hours: "" },
  };
  const school = {
    ...newSchool("school", "lead", { name: "Larchwood Academy", phase: "secondary" }),
    urn: "900001",
    authority: "southbank",
  };
  await workspace.commit([...people, southbank, school].map((put) => ({ put })));
  const write = async (templateId: TemplateId, draftId: string, change: RawAnswers = {}) => {
    const draft = workspace.caseFile.get().drafts.get(draftId);
    if (draft === undefined) throw new Error("There is no such draft");
    const done = await finishDraft(workspace, await loadTemplate(templateId), {
      ...draft,
      answers: { ...draft.answers, ...change },
      reason: draft.version > 1 ? "Looked at again." : "",
    });
    if (!done.ok) throw new Error(JSON.stringify(done.error));
    return done.value;
  };
  const begun = async (starting: Promise<{ ok: boolean; value?: string }>) => {
    const started = await starting;
    if (started.value === undefined) throw new Error("Nothing was started");
    return started.value;
  };
  const approve = async (policyId: string, change: RawAnswers = {}) =>
    write("approval", await begun(startApproval(workspace, policyId) as never), {
      approvalKind: "meeting",
      approvedOn: "2026-11-28",
      minute: "7.2",
      ...change,
    });
  const file = () => workspace.caseFile.get();
  const state = () => {
    const policy = schoolPolicy(file());
    if (policy === undefined) throw new Error("There is no policy");
    return policyState(file(), policy);
  };
  return {
    workspace,
    file,
    state,
    write,
    approve,
    startPolicy: () => begun(startPolicy(workspace) as never),
    next: (policyId: string) => begun(nextEdition(workspace, policyId, "Looked at again.") as never),
    at: (day: string) => {
      now = new Date(`${day}T10:42:00`);
    },
    tasks: (day: string) => tasksNow(file(), day).map(({ kind, due }) => [kind, due]),
  };
}

test("a policy begins with what the school, the directory and the whole-school check know", async () => {
  const { workspace, file, startPolicy: start } = await academy();
  const check = await startFile(workspace, await loadTemplate("school-check"), { answers: secondaryCheck });
  if (!check.ok) throw new Error("The check was not started");
  const draft = file().drafts.get(check.value);
  if (draft === undefined) throw new Error("The check is gone");
  const finished = await finishDraft(workspace, await loadTemplate("school-check"), draft);
  expect(finished.ok).toBe(true);

  const draftId = await start();
  const begun = file().drafts.get(draftId);
  expect(begun?.answers).toMatchObject({
    schoolName: "Larchwood Academy",
    urn: "900001",
    nation: "england",
    phase: "secondary",
    lead: "lead",
    localAuthority: "southbank",
    frontDoor: "Multi-agency hub, 01632 960200",
  });
  const places = (secondaryCheck.places ?? []).map(({ area }) => area);
  expect(itemsOf(begun?.answers["hotspots"]).map(({ hotspot }) => hotspot)).toEqual(places);
  expect(begun?.carried["frontDoor"]?.label).toBe("Southbank Council in the local directory");
  expect(Object.values(begun?.carried ?? {}).map(({ label }) => label)).toContain("Whole-school check 0001");
});

test("there is one policy: starting again goes on with the draft", async () => {
  const { startPolicy: start } = await academy();
  expect(await start()).toBe(await start());
});

test("an edition is finished, approved and in force, and each step says what waits", async () => {
  const { write, approve, startPolicy: start, state, tasks, file } = await academy();
  const first = await write("policy", await start(), answers);
  expect(first.wording).toBe("2026-11");
  expect(standingOf(file(), first)).toBe("For approval. Not in force yet.");
  expect(state()).toMatchObject({ adopted: undefined, waiting: { version: 1 } });
  expect(tasks("2026-11-28")).toEqual([["policyApproval", undefined]]);

  const approval = await approve(first.fileId, { inForceFrom: "2026-12-01", reviewOn: "2027-09-01" });
  expect(approval.answers).toMatchObject({ edition: 1, approvedBy: "The board of trustees" });
  expect(standingOf(file(), first)).toBe(
    "Approved by the board of trustees on 28 November 2026, minute 7.2. In force from 1 December 2026. To be looked at again by 1 September 2027.",
  );
  expect(state()).toMatchObject({ adopted: { record: { version: 1 } }, waiting: undefined });
  expect(tasks("2026-11-28")).toEqual([["policyReview", "2027-09-01"]]);
  expect(calendarFile(file(), "2026-11-28").text).toContain("DTSTART;VALUE=DATE:20270901");
});

test("an adopted edition stays byte for byte as it was, whoever is named in the next one", async () => {
  const { write, approve, startPolicy: start, next, state, file, workspace } = await academy();
  const first = await write("policy", await start(), answers);
  await approve(first.fileId);
  const before = JSON.stringify(file().finished.get(first.id));
  const person = file().people.get("deputy");
  if (person === undefined) throw new Error("Nobody is the deputy");
  await workspace.commit([{ put: { ...person, name: "Lena Fox" } }]);
  const second = await write("policy", await next(first.fileId));
  expect(JSON.stringify(file().finished.get(first.id))).toBe(before);
  expect(JSON.stringify(second.documents)).toContain("Lena Fox");
  expect(state()).toMatchObject({ adopted: { record: { version: 1 } }, waiting: { version: 2 } });
});

test("where only names changed, the record of approval says so to begin with", async () => {
  const { write, approve, startPolicy: start, next, file, workspace } = await academy();
  const first = await write("policy", await start(), answers);
  await approve(first.fileId);
  await write("policy", await next(first.fileId), { deputies: [{ itemId: "1", deputy: "senco" }] });
  const begun = await startApproval(workspace, first.fileId);
  expect(begun.ok && file().drafts.get(begun.value)?.answers).toMatchObject({ edition: 2, approvalKind: "notNeeded" });
});

test("where words changed, it does not", async () => {
  const { write, approve, startPolicy: start, next, file, workspace } = await academy();
  const first = await write("policy", await start(), answers);
  await approve(first.fileId);
  await write("policy", await next(first.fileId), { recordSystem: "paper" });
  const begun = await startApproval(workspace, first.fileId);
  expect(begun.ok && file().drafts.get(begun.value)?.answers["approvalKind"]).toBeUndefined();
});

test("a change log compares with the edition that was adopted, not with one that never was", async () => {
  const { write, approve, startPolicy: start, next } = await academy();
  const first = await write("policy", await start(), answers);
  await approve(first.fileId);
  await write("policy", await next(first.fileId), { recordSystem: "paper" });
  const third = await write("policy", await next(first.fileId), { phones: "handedIn" });
  const log = JSON.stringify(third.documents.find(({ documentId }) => documentId === "changes")?.blocks);
  expect(log).toContain("Edition 3 beside edition 1");
  expect(log).toContain("on paper, locked away");
  expect(first.documents.map(({ documentId }) => documentId)).not.toContain("changes");
});

test("Waymark’s own wording has changed nothing while its edition stands still", async () => {
  const { write, startPolicy: start, file } = await academy();
  const first = await write("policy", await start(), answers);
  expect(wordingChanges(file(), await loadTemplate("policy"), first)).toEqual([]);
});

test("a child’s name that was typed into an answer stands in no copy, and one in the pack’s own words is no leak", async () => {
  const { write, startPolicy: start, file, workspace } = await academy();
  const child = (id: string, givenNames: string, familyName: string) =>
    newChild("2026-11-01T09:00", id, { givenNames, familyName, knownAs: "", dateOfBirth: "", yearGroup: "" });
  await workspace.commit([child("amal", "Amal", "Idris"), child("may", "May", "Will")].map((put) => ({ put })));
  const first = await write("policy", await start(), { ...answers, priorities: "The bus that Amal Idris takes" });
  const template = await loadTemplate("policy");
  const [document] = template.documents;
  const said = textsOfDocument(documentFor(file(), template, first, { document }, "2026-11-28")).join("\n");
  expect(said).toContain("The bus that another child takes");
  expect(said).not.toContain("Amal");
  const copy = { template, record: first, copy: { document }, handing: { recipient: "", purpose: "" } };
  expect((await copyToPrint(workspace, copy)).ok).toBe(true);
});

test("a policy says nothing of numbers of records, and is not marked as confidential", async () => {
  const { write, startPolicy: start, file } = await academy();
  const first = await write("policy", await start(), answers);
  const template = await loadTemplate("policy");
  const [document] = template.documents;
  expect(documentFor(file(), template, first, { document }, "2026-11-28")).toMatchObject({
    marking: "",
    reference: "Edition 1",
    standing: "For approval. Not in force yet.",
  });
});

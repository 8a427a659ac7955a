import { expect, test } from "vitest";
import { academy } from "../../tests/fixtures/academy.ts";
import { standingOf } from "../casefile/policy/state.ts";
import { textsOfDocument } from "../documents/words.ts";
import { itemsOf } from "../engine/relevant.ts";
import { examples } from "../pack/policy/examples.ts";
import { secondaryCheck } from "../pack/school-check/examples.ts";
import { calendarFile } from "./calendar.ts";
import { documentFor } from "./copies.ts";
import { tasksNow } from "./deadlines.ts";
import { outgoingCopy, outgoingToPrint } from "./export.ts";
import { finishDraft, startFile } from "./files.ts";
import { startApproval, wordingChanges } from "./policy.ts";
import { loadTemplate } from "./templates.ts";

const { answers } = examples.secondaryAcademy;

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
  await approve(first.fileId, {
    approvedBy: "Mr Marsh, chair of trustees",
    inForceFrom: "2026-12-01",
    reviewOn: "2027-09-01",
  });
  expect(standingOf(file(), first)).toMatch(/^Approved by Mr Marsh, chair of trustees on/);
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
  const { write, startPolicy: start, file, workspace, meet } = await academy();
  await meet("Amal", "Idris");
  await meet("May", "Will");
  const first = await write("policy", await start(), { ...answers, priorities: "The bus that Amal Idris takes" });
  const template = await loadTemplate("policy");
  const [document] = template.documents;
  const said = textsOfDocument(documentFor(file(), template, first, { document }, "2026-11-28")).join("\n");
  expect(said).toContain("The bus that another child takes");
  expect(said).not.toContain("Amal");
  const copy = { template, record: first, copy: { document }, handing: { recipient: "", purpose: "" } };
  expect((await outgoingToPrint(outgoingCopy(workspace, copy), workspace.now())).ok).toBe(true);
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

test("a child who came into the case file after an edition was adopted stands in no log of what changed since", async () => {
  const { write, approve, startPolicy: start, next, file, workspace, meet } = await academy();
  const cover = "The senior leader on duty, whom Amal Idris knows by now.";
  const first = await write("policy", await start(), { ...answers, cover });
  await approve(first.fileId);
  await meet("Amal", "Idris");
  await meet("May", "Will");
  const second = await write("policy", await next(first.fileId), { cover: "The senior leader on duty." });
  const template = await loadTemplate("policy");
  const document = template.documents.find(({ id }) => id === "changes");
  if (document === undefined) throw new Error("There is no log");
  const said = textsOfDocument(documentFor(file(), template, second, { document }, "2026-12-02")).join("\n");
  expect(said).toContain("whom another child knows by now");
  expect(said).not.toContain("Amal");
  // Words of the pack's own that are somebody's name are no change.
  expect(said.match(/another child/g)).toHaveLength(1);
  const copy = { template, record: second, copy: { document }, handing: { recipient: "", purpose: "" } };
  expect((await outgoingToPrint(outgoingCopy(workspace, copy), workspace.now())).ok).toBe(true);
});

test("a child’s name in the record of an approval is not printed on the policy", async () => {
  const { write, approve, startPolicy: start, file, meet } = await academy();
  await meet("Amal", "Idris");
  const first = await write("policy", await start(), answers);
  await approve(first.fileId, { approvedBy: "The board, after Amal Idris", minute: "7.2 on Amal" });
  const template = await loadTemplate("policy");
  const [document] = template.documents;
  expect(documentFor(file(), template, first, { document }, "2026-11-28").standing).toMatch(
    /^Approved by the board, after another child on 28 November 2026, minute 7\.2 on another child\. In force/,
  );
});

test("a policy with roles instead of names is approved by a role", async () => {
  const { write, approve, startPolicy: start, file } = await academy();
  const first = await write("policy", await start(), { ...answers, published: "roles" });
  await approve(first.fileId, { approvedBy: "Mr Marsh, chair of trustees", minute: "colin marsh, 7.2" });
  const template = await loadTemplate("policy");
  for (const document of template.documents)
    expect(documentFor(file(), template, first, { document }, "2026-11-28").standing).toMatch(
      /^Approved by the board of trustees on 28 November 2026\. In force/,
    );
});

test("an approval written for an edition that was not there yet approves none that comes later", async () => {
  const { write, approve, startPolicy: start, next, state, at } = await academy();
  const first = await write("policy", await start(), answers);
  await approve(first.fileId, { edition: 2 });
  expect(state()).toMatchObject({ adopted: undefined, waiting: { version: 1 } });
  at("2026-12-01");
  await write("policy", await next(first.fileId));
  expect(state()).toMatchObject({ adopted: undefined, waiting: { version: 2 } });
});

test("an action of a whole-school check says no child’s name on Today", async () => {
  const { workspace, write, file, meet } = await academy();
  await meet("Amal", "Idris");
  const check = await startFile(workspace, await loadTemplate("school-check"), { answers: secondaryCheck });
  if (!check.ok) throw new Error("The check was not started");
  const [action] = secondaryCheck.actions ?? [];
  if (action === undefined) throw new Error("There is no action");
  await write("school-check", check.value, {
    actions: [{ ...action, doneOn: undefined, what: "Move Amal’s locker", due: "2027-12-01" }],
  });
  expect(tasksNow(file(), "2026-11-28").map(({ why }) => why)).toEqual(["Move another child’s locker"]);
});

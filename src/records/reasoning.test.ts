import { expect, test } from "vitest";
import { memoryVault } from "../../tests/fixtures/memory-vault.ts";
import * as story from "../../tests/fixtures/referral-story.ts";
import { entriesAbout, fileById } from "../casefile/casefile.ts";
import { happenings } from "../casefile/happenings.ts";
import { wasLookedAt } from "../casefile/today.ts";
import { finishDraft } from "./files.ts";
import { startReasoning } from "./reasoning.ts";
import { loadTemplate } from "./templates.ts";
import { createWorkspace } from "./workspace.ts";

async function opened() {
  const vault = memoryVault();
  const workspace = createWorkspace(vault, vault.unlocked(), () => story.now);
  const known = { summary: "It happened by the bins.", powerDetail: "Two years older.", earlierDetail: "Once in May." };
  const incident = { ...story.incident, answers: { ...story.incident.answers, ...known } };
  await workspace.commit([...story.setting, incident].map((put) => ({ put })));
  return { workspace, file: () => workspace.caseFile.get() };
}

test("begins with what the record says and where from, with the day and the person, and without a level", async () => {
  const { workspace, file } = await opened();
  const started = await startReasoning(workspace, "incident");
  const draft = started.ok ? file().drafts.get(started.value) : undefined;
  expect(draft?.answers).toEqual({
    reasonChild: story.zoe.id,
    seenHeard: "It happened by the bins.",
    powerBetween: "Two years older.",
    howOften: "Once in May.",
    judgedOn: "2026-11-24",
    judgedBy: story.priya.id,
  });
  expect(draft?.carried["seenHeard"]).toMatchObject({ fileId: "incident", label: "Incident 0001", path: "summary" });
  expect(draft?.links).toEqual([{ kind: "about", fileId: "incident" }]);
});

test("on a child’s page it is about that child; a record that is not there begins nothing", async () => {
  const { workspace, file } = await opened();
  const started = await startReasoning(workspace, "incident", story.amal.id);
  expect(started.ok && file().drafts.get(started.value)?.answers["reasonChild"]).toBe(story.amal.id);
  expect(await startReasoning(workspace, "nowhere")).toEqual({ ok: false, error: { reason: "noSuchFile" } });
});

test("what was judged in it counts as any judgement does", async () => {
  const { workspace, file } = await opened();
  const started = await startReasoning(workspace, "incident");
  const draft = started.ok ? file().drafts.get(started.value) : undefined;
  if (draft === undefined) throw new Error("Nothing was started");
  const judged = { level: "problematic", levelConfidence: "low", levelReason: "Unclear.", tool: "discussion" };
  const done = await finishDraft(workspace, await loadTemplate("reasoning"), {
    ...draft,
    answers: { ...draft.answers, ...judged },
  });
  expect(done.ok).toBe(true);
  expect(entriesAbout(file(), "incident").map(({ templateId }) => templateId)).toEqual(["reasoning"]);
  expect(happenings(file())[0]?.judgements).toEqual([{ level: "problematic", on: "2026-11-24" }]);
  expect(wasLookedAt(file(), "incident", "2026-11-24")).toBe(true);
  expect(fileById(file(), "incident")?.draft).toBeUndefined();
});

import { beforeEach, expect, test } from "vitest";
import { memoryVault } from "../../tests/fixtures/memory-vault.ts";
import * as story from "../../tests/fixtures/referral-story.ts";
import { versionsOf } from "../casefile/casefile.ts";
import { trainingLog } from "../casefile/training/log.ts";
import { textsOf } from "../documents/blocks.ts";
import { accessOf, officeNumbers } from "./access.ts";
import { loadTemplate } from "./templates.ts";
import { endTraining, keepTraining, keepTrainingDraft, peopleItems, trainingProblems } from "./training.ts";
import { noteTrainingLog, outgoingTrainingLog } from "./trainingPaper.ts";
import { createWorkspace, type Workspace } from "./workspace.ts";

let vault: ReturnType<typeof memoryVault>;
let workspace: Workspace;
beforeEach(async () => {
  vault = memoryVault();
  workspace = createWorkspace(vault, vault.unlocked(), () => story.now);
  await workspace.commit(story.setting.map((put) => ({ put })));
});
const file = () => workspace.caseFile.get();
const answers = () => ({
  trainedIn: "brook",
  trainedOn: "2026-03-03",
  holds: "m12",
  people: peopleItems([story.priya.id]),
});

test("a training is written down in one save, under a key that the head has, and is read again after the next unlock", async () => {
  const kept = await keepTraining(workspace, answers());
  if (!kept.ok) throw new Error(JSON.stringify(kept.error));
  const stored = vault.unlocked().records.find(({ id }) => id === kept.value.id);
  expect(stored?.type).toBe(officeNumbers.finished);
  expect(accessOf.head.types).toContain(stored?.type);
  expect(accessOf.recorder.types).not.toContain(stored?.type);
  const again = createWorkspace(vault, vault.unlocked(), () => story.now);
  expect(again.unreadable).toEqual({ damaged: 0, newer: 0 });
  expect(trainingLog(again.caseFile.get())).toEqual(trainingLog(file()));
  expect(trainingLog(file())).toMatchObject([{ on: "2026-03-03", until: "2027-03-03", isOver: false }]);
});

test("what is missing, still to come or the wrong way round is said, and nothing is kept", async () => {
  const template = await loadTemplate("training");
  const keysOf = (given: object) => trainingProblems(workspace, template, { ...given }).map(({ key }) => key);
  expect(keysOf({})).toEqual(["trainedIn", "trainedOn", "holds", "people"]);
  expect(keysOf({ ...answers(), trainedIn: "other" })).toEqual(["other"]);
  expect(keysOf({ ...answers(), trainedOn: "2026-12-01" })).toEqual(["trainedOn"]);
  expect(keysOf({ ...answers(), holds: "until", until: "2026-03-02" })).toEqual(["until"]);
  expect((await keepTraining(workspace, {})).ok).toBe(false);
  expect(trainingLog(file())).toEqual([]);
});

test("the log on paper has everybody and what they were trained in; that it left is noted where the head can read it", async () => {
  await keepTraining(workspace, { ...answers(), provider: "Northvale council" });
  const handing = { recipient: "the inspector", purpose: "Training log" };
  const { document, fileName } = outgoingTrainingLog(workspace, handing);
  expect(document.blocks.flatMap(textsOf)).toEqual(
    expect.arrayContaining([
      "Priya Nair\nDesignated safeguarding lead",
      "Sexual Behaviours Traffic Light Tool (Brook)\nNorthvale council",
      "3 March 2026",
      "Holds until 3 March 2027",
    ]),
  );
  const leaving = { format: "pdf", handing, fileName: fileName("pdf"), fingerprint: "", contents: "" } as const;
  expect((await noteTrainingLog(workspace, leaving)).ok).toBe(true);
  const [noted] = [...file().exported.values()];
  expect(vault.unlocked().records.find(({ id }) => id === noted?.id)?.type).toBe(officeNumbers.exported);
  expect(noted?.fileName).toBe("training-log-2026-11-24.pdf");
});

test("what is begun is kept as a draft", async () => {
  expect((await keepTrainingDraft(workspace, { trainedIn: "aim" })).ok).toBe(true);
  expect([...file().drafts.values()].map(({ templateId, answers: begun }) => [templateId, begun])).toEqual([
    ["training", { trainedIn: "aim" }],
  ]);
});

test("somebody who has left is reminded of no more, and what was written stays in the version before", async () => {
  const kept = await keepTraining(workspace, answers());
  if (!kept.ok) throw new Error("not kept");
  expect((await endTraining(workspace, kept.value.fileId, story.priya.id)).ok).toBe(true);
  expect(trainingLog(file()).map(({ isOver }) => isOver)).toEqual([true]);
  const [first, second] = versionsOf(file(), kept.value.fileId);
  expect([first?.version, second?.version, second?.number]).toEqual([1, 2, first?.number]);
  expect(first?.answers["people"]).toMatchObject([{ trained: story.priya.id }]);
  expect(JSON.stringify(first?.answers)).not.toContain("keptUp");
});

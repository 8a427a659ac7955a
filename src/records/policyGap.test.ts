import { beforeEach, describe, expect, test } from "vitest";
import { memoryVault } from "../../tests/fixtures/memory-vault.ts";
import { carriedState, sourceOf } from "../casefile/carried.ts";
import type { DraftRecord } from "../casefile/entities.ts";
import { school } from "../casefile/records.fixture.ts";
import { olderPolicy } from "../pack/policy-gap/examples.ts";
import { finishDraft, reviseFile } from "./files.ts";
import { startGapCheck } from "./policyGap.ts";
import { loadTemplate } from "./templates.ts";
import { createWorkspace, type Workspace } from "./workspace.ts";

let vault: ReturnType<typeof memoryVault>;
let workspace: Workspace;
const started = async (text: string, title: string): Promise<DraftRecord> => {
  const result = await startGapCheck(workspace, text, title);
  const found = result.ok ? workspace.caseFile.get().drafts.get(result.value) : undefined;
  if (found === undefined) throw new Error("nothing was started");
  return found;
};
const lineUnder = (key: string, answer: unknown, { carried, fileId }: DraftRecord) =>
  carriedState(carried[key], answer, sourceOf(workspace.caseFile.get(), fileId));

beforeEach(async () => {
  vault = memoryVault();
  workspace = createWorkspace(vault, vault.unlocked(), () => new Date(2026, 10, 22, 10, 42));
  await workspace.commit([{ put: school }]);
});

describe("starting a gap check", () => {
  test("makes a draft with what the text suggests, on the device before it is shown", async () => {
    const draft = await started(olderPolicy, "Policy, March 2023");
    expect(draft).toMatchObject({ templateId: "policy-gap", number: 1, version: 1, links: [] });
    expect(draft.answers).toMatchObject({ whichPolicy: "Policy, March 2023", part_boarding: "missing" });
    const again = createWorkspace(vault, vault.unlocked(), () => new Date());
    expect(again.caseFile.get().drafts.get(draft.id)).toEqual(draft);
  });

  test("shows why each part was suggested, from the draft’s own text", async () => {
    const draft = await started(olderPolicy, "Policy");
    expect(lineUnder("part_assessment", "present", draft)).toEqual({
      state: "same",
      label: "the text you pasted (found “risk assessment”, “safety plan”)",
    });
    expect(lineUnder("part_assessment", "missing", draft)).toBeUndefined();
    await workspace.commit([{ put: { ...draft, answers: { ...draft.answers, existing: "Another policy." } } }]);
    expect(lineUnder("part_assessment", "present", draft)).toMatchObject({ state: "changed", fits: false });
  });

  test("without a text suggests nothing", async () => {
    expect(await started("", "Policy")).toMatchObject({ answers: { whichPolicy: "Policy" }, carried: {} });
  });

  test("says so when it cannot be saved", async () => {
    vault.failWith({ reason: "storage", detail: "QuotaExceededError" });
    expect(await startGapCheck(workspace, olderPolicy, "Policy")).toMatchObject({ ok: false });
  });
});

describe("a gap check", () => {
  test("is finished with its document, and its next version still knows the text", async () => {
    const template = await loadTemplate("policy-gap");
    const draft = await started(olderPolicy, "Policy");
    const finished = await finishDraft(workspace, template, draft);
    expect(finished).toMatchObject({ ok: true, value: { documents: [{ documentId: "gap" }] } });
    const next = await reviseFile(workspace, template, draft.fileId, "The new text", (answers) => answers);
    const revised = next.ok ? workspace.caseFile.get().drafts.get(next.value) : undefined;
    expect(revised && lineUnder("part_assessment", "present", revised)).toMatchObject({ state: "same" });
  });
});

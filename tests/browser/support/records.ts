import type { DraftRecord, Entity } from "../../../src/casefile/entities.ts";
import type { AnyTemplate, RawAnswers } from "../../../src/engine/template.ts";
import { finishDraft, reviseFile, startFile } from "../../../src/records/files.ts";
import { startPlanFromIncident } from "../../../src/records/plans.ts";
import { loadTemplate, type TemplateId } from "../../../src/records/templates.ts";
import { createWorkspace } from "../../../src/records/workspace.ts";
import { memoryVault } from "../../fixtures/memory-vault.ts";
import { now, setUp } from "./people.ts";

/** The school's records as a test wants to find them, made by the app's own verbs. */
export interface Desk {
  /** Starts a file and returns its draft. */
  readonly start: (templateId: TemplateId, answers: RawAnswers) => Promise<DraftRecord>;
  readonly startPlan: (incidentFileId: string, planFor: "linked") => Promise<DraftRecord>;
  /** Starts the next version of a finished file, with other answers. */
  readonly revise: (fileId: string, templateId: TemplateId, answers: RawAnswers) => Promise<DraftRecord>;
  readonly finish: (draft: DraftRecord) => Promise<void>;
}

/** Everything that stands on the device after `work`, without the school itself. */
export async function recordsAfter(people: readonly Entity[], work: (desk: Desk) => Promise<unknown>) {
  const vault = memoryVault();
  const workspace = createWorkspace(vault, vault.unlocked(), () => new Date(now));
  await workspace.commit([...setUp, ...people].map((put) => ({ put })));
  const must = <T>(
    result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown },
  ) => {
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    return result.value;
  };
  const draftOf = (id: string) => {
    const draft = workspace.caseFile.get().drafts.get(id);
    if (draft === undefined) throw new Error("The draft is gone");
    return draft;
  };
  await work({
    start: async (templateId, answers) =>
      draftOf(must(await startFile(workspace, await loadTemplate(templateId), { answers }))),
    startPlan: async (incidentFileId, planFor) =>
      draftOf(must(await startPlanFromIncident(workspace, incidentFileId, { planFor }))),
    revise: async (fileId, templateId, answers) =>
      draftOf(must(await reviseFile(workspace, await loadTemplate(templateId), fileId, "A review.", () => answers))),
    finish: async (draft) => void must(await finishDraft(workspace, await templateOf(draft), draft)),
  });
  const known = new Set(setUp.map(({ id }) => id));
  return vault
    .unlocked()
    .records.map(({ body }) => body as Entity)
    .filter(({ id }) => !known.has(id));
}

const templateOf = (draft: DraftRecord): Promise<AnyTemplate> => loadTemplate(draft.templateId as TemplateId);

/** A draft that lies on the device as if somebody had just left it. */
export const draft = (template: AnyTemplate, answers: RawAnswers, id = "draft-1"): DraftRecord => ({
  type: "draft",
  v: 1,
  id,
  fileId: `file-of-${id}`,
  templateId: template.id,
  templateVersion: template.version,
  number: 1,
  version: 1,
  reason: "",
  answers,
  carried: {},
  links: [],
  startedAt: "2026-11-22T09:00",
  startedBy: "person-me",
  updatedAt: "2026-11-22T09:30",
  density: "compact",
});

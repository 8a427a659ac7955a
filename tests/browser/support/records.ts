import type { DraftRecord, Entity } from "../../../src/casefile/entities.ts";
import { itemsOf } from "../../../src/engine/relevant.ts";
import type { AnyTemplate, RawAnswers } from "../../../src/engine/template.ts";
import type { Id } from "../../../src/lib/ids.ts";
import type { Result } from "../../../src/lib/result.ts";
import { discardDraft, finishDraft, reviseFile, startFile } from "../../../src/records/files.ts";
import { startPlanFromIncident } from "../../../src/records/plans.ts";
import { loadTemplate, type TemplateId } from "../../../src/records/templates.ts";
import { createWorkspace, type Workspace } from "../../../src/records/workspace.ts";
import { memoryVault } from "../../fixtures/memory-vault.ts";
import { now, setUp } from "./people.ts";

/** The school's records as a test wants to find them, made by the app's own verbs. */
export interface Desk {
  /** Starts a file and returns its draft. */
  readonly start: (templateId: TemplateId, answers: RawAnswers) => Promise<DraftRecord>;
  readonly startPlan: (incidentFileId: string, planFor: "linked") => Promise<DraftRecord>;
  /** Starts the next version of a finished file, with other answers. */
  readonly revise: (fileId: string, templateId: TemplateId, answers: RawAnswers) => Promise<DraftRecord>;
  /** Begins what a verb of the app begins, such as a referral; `write` makes its answers out of those that are carried over. */
  readonly begin: (
    starting: (workspace: Workspace) => Promise<Result<Id, unknown>>,
    write?: (carried: RawAnswers) => RawAnswers,
  ) => Promise<DraftRecord>;
  readonly finish: (draft: DraftRecord) => Promise<void>;
  readonly discard: (draft: DraftRecord) => Promise<void>;
  /** When what follows takes place. */
  readonly at: (time: string) => void;
}

/** Everything that stands on the device after `work`. Whatever `people` hold takes the place of what set-up made. */
export async function recordsAfter(people: readonly Entity[], work: (desk: Desk) => Promise<unknown>) {
  const vault = memoryVault();
  let time = now;
  const workspace = createWorkspace(vault, vault.unlocked(), () => new Date(time));
  const first = new Map([...setUp, ...people].map((each) => [each.id, each] as const));
  await workspace.commit([...first.values()].map((put) => ({ put })));
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
    begin: async (starting, write = (carried) => carried) => {
      const begun = draftOf(must(await starting(workspace)));
      must(await workspace.commit([{ put: { ...begun, answers: write(begun.answers) } }]));
      return draftOf(begun.id);
    },
    finish: async (draft) => void must(await finishDraft(workspace, await templateOf(draft), draft)),
    discard: async (draft) => void must(await discardDraft(workspace, draft)),
    at: (next) => {
      time = next;
    },
  });
  return vault.unlocked().records.map(({ body }) => body as Entity);
}

/** A writer's own answers beside those that are there already, which stay: of items, each in its place. */
export function beside(there: RawAnswers, own: RawAnswers): RawAnswers {
  const together = Object.entries(own).map(([key, answer]) => {
    const was = there[key];
    const [items, more] = [itemsOf(was), itemsOf(answer)];
    const joined = [...items.map((item, index) => ({ ...more[index], ...item })), ...more.slice(items.length)];
    return [key, items.length > 0 ? joined : (was ?? answer)];
  });
  return { ...there, ...Object.fromEntries(together) };
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

import type { CaseFile } from "../casefile/casefile.ts";
import type { FinishedRecord } from "../casefile/entities.ts";
import type { Block } from "../documents/blocks.ts";
import type { AnyTemplate, RawAnswers } from "../engine/template.ts";
import type { IsoDate } from "../lib/dates.ts";
import { loadedOnce } from "../lib/loadedOnce.ts";
import { kinds, type TemplateId } from "../pack/index.ts";

export type { TemplateId };

export const isTemplateId = (id: string): id is TemplateId => Object.hasOwn(kinds, id);

/** A dated entry about a file, such as a decision or a contact, as against a file that stands for itself. */
export const isEntry = (id: string): boolean => isTemplateId(id) && kinds[id].stands === "entry";

export const nounOf = (id: string): string => (isTemplateId(id) ? kinds[id].noun : "Record");

/** How a finished version of a file is called: a policy has editions. */
export const versionNoun = (id: string): string => (id === "policy" ? "Edition" : "Version");

/** "Version 2", "Edition 2". */
export const versionName = ({
  templateId,
  version,
}: {
  readonly templateId: string;
  readonly version: number;
}): string => `${versionNoun(templateId)} ${version}`;

/** What the whole case file counts to, for a document that says so. */
export interface Counting {
  readonly figures: (file: CaseFile, answers: RawAnswers, today: IsoDate) => readonly Block[];
  /** Finished records that gave other figures of the same time. */
  readonly saidOtherwise: (file: CaseFile, answers: RawAnswers, today: IsoDate) => readonly FinishedRecord[];
}
/** Loaded with the template: nobody else needs it. */
const countings: Partial<Readonly<Record<TemplateId, () => Promise<Counting>>>> = {
  "governors-report": async () => (await import("./reportFigures.ts")).countingOfReport,
};
const counting = new Map<string, Counting>();

/** How a template counts; undefined for nearly all. */
export const countingFor = (id: string): Counting | undefined => counting.get(id);

/** The templates that are here already, and the way to the others. */
export const { atHand: templateAtHand, load: loadTemplate } = loadedOnce(
  async (id: TemplateId): Promise<AnyTemplate> => {
    const [template, count] = await Promise.all([kinds[id].load(), countings[id]?.()]);
    if (count !== undefined) counting.set(id, count);
    return template;
  },
);

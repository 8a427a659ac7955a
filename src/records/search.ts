import type { CaseFile } from "../casefile/casefile.ts";
import type { SavedSearch } from "../casefile/entities.ts";
import type { Readings, Subject } from "../casefile/search/documents.ts";
import { type Excerpt, excerptsOf } from "../casefile/search/excerpts.ts";
import type { Filters } from "../casefile/search/filters.ts";
import type { Term } from "../casefile/search/query.ts";
import { searchWith } from "../casefile/search/search.ts";
import { localDateTime } from "../lib/dates.ts";
import { newId } from "../lib/ids.ts";
import type { Result } from "../lib/result.ts";
import type { SaveError } from "../vault/api.ts";
import { fileReference } from "./copies.ts";
import { isEntry, isTemplateId, loadTemplate, type TemplateId, templateAtHand } from "./templates.ts";
import type { Workspace } from "./workspace.ts";

const readings: Readings = {
  template: (id) => (isTemplateId(id) ? templateAtHand(id) : undefined),
  isEntry,
  reference: fileReference,
};

export const search = searchWith(readings);

export const foundIn = (file: CaseFile, subject: Subject, terms: readonly Term[]): readonly Excerpt[] =>
  excerptsOf(file, readings, subject, terms);

const templatesIn = ({ drafts, finished }: CaseFile): readonly TemplateId[] =>
  [...new Set([...drafts.values(), ...finished.values()].map(({ templateId }) => templateId))].filter(isTemplateId);

const loading = new Map<string, Promise<unknown>>();

/** Nothing where every template is at hand that these records are written in; otherwise what to wait for before searching. */
export function searchWaitsFor(file: CaseFile): Promise<unknown> | undefined {
  const missing = templatesIn(file).filter((id) => templateAtHand(id) === undefined);
  if (missing.length === 0) return undefined;
  const key = missing.join();
  const under = loading.get(key) ?? Promise.all(missing.map(loadTemplate)).finally(() => loading.delete(key));
  loading.set(key, under);
  return under;
}

export type SearchDetails = Pick<SavedSearch, "name" | "words"> & { readonly filters: Filters };

export const saveSearch = (workspace: Workspace, details: SearchDetails): Promise<Result<null, SaveError>> => {
  const at = localDateTime(workspace.now());
  return workspace.commit([
    { put: { type: "savedSearch", v: 1, id: newId(), at, ...details, filters: { ...details.filters } } },
  ]);
};
export const renameSearch = (
  workspace: Workspace,
  saved: SavedSearch,
  name: string,
): Promise<Result<null, SaveError>> => workspace.commit([{ put: { ...saved, name } }]);
export const removeSearch = (workspace: Workspace, { id }: SavedSearch): Promise<Result<null, SaveError>> =>
  workspace.commit([{ remove: { type: "savedSearch", id } }]);
/** Brings back one that was just removed. */
export const restoreSearch = (workspace: Workspace, saved: SavedSearch): Promise<Result<null, SaveError>> =>
  workspace.commit([{ put: saved }]);

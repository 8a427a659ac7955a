import { type Child, newChild } from "../casefile/entities.ts";
import { childrenNamed } from "../casefile/leaving/aboutChild.ts";
import { type Detail, withDetails } from "../casefile/pupils/differences.ts";
import type { Pupil } from "../casefile/pupils/rows.ts";
import { localDateTime } from "../lib/dates.ts";
import { type Id, newId } from "../lib/ids.ts";
import { ok, type Result } from "../lib/result.ts";
import type { SaveError } from "../vault/api.ts";
import { withChanges } from "./people.ts";
import type { EntityChange, Workspace } from "./workspace.ts";

/** What is to be taken over of a pupil list. */
export interface Chosen {
  readonly add: readonly Pupil[];
  /** Each child once. */
  readonly change: readonly { readonly child: Child; readonly pupil: Pupil; readonly details: readonly Detail[] }[];
}
export interface Imported {
  readonly added: readonly Id[];
  readonly changed: number;
  /** Why it stopped before the end. What was counted until then is saved. */
  readonly error?: SaveError;
}

/** So many children in one save: each save is all or nothing, and the progress can be seen. */
const batch = 200;

/** Takes over what was chosen of a list, in saves that are each acknowledged. */
export async function importPupils(
  workspace: Workspace,
  { add, change }: Chosen,
  onProgress: (share: number) => void,
): Promise<Imported> {
  const at = localDateTime(workspace.now());
  const changes: readonly (EntityChange & { readonly put: Child })[] = [
    ...add.map(({ line: _line, notes: _notes, ...details }) => ({ put: newChild(at, newId(), details) })),
    ...change.map(({ child, pupil, details }) => ({ put: withChanges(child, withDetails(child, pupil, details)) })),
  ];
  for (let done = 0; done < changes.length; done += batch) {
    onProgress(done / changes.length);
    const saved = await workspace.commit(changes.slice(done, done + batch));
    if (!saved.ok) return { ...countOf(done), error: saved.error };
  }
  return countOf(changes.length);

  function countOf(done: number): Imported {
    const added = changes.slice(0, Math.min(done, add.length)).map(({ put }) => put.id);
    return { added, changed: Math.max(0, done - add.length) };
  }
}

/**
 * Takes out again the children whom an import has just added. Whoever something else names by now stays. The result counts those
 * who went.
 */
export async function undoImport(workspace: Workspace, added: readonly Id[]): Promise<Result<number, SaveError>> {
  const file = workspace.stored.get();
  const { drafts, finished, transfers, received, retentions } = file;
  const kept = [drafts, finished, transfers, received, retentions].flatMap((map) => [...map.values()]);
  const named = new Set([
    ...childrenNamed(file, kept),
    ...[...file.children.values()].flatMap(({ merged, siblings }) => [...(merged ? [merged.into] : []), ...siblings]),
  ]);
  const going = added.filter((id) => file.children.has(id) && !named.has(id));
  const saved = await workspace.commit(going.map((id) => ({ remove: { type: "child", id } as const })));
  return saved.ok ? ok(going.length) : saved;
}

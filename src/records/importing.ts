import { type Child, newChild } from "../casefile/entities.ts";
import { childrenNamed } from "../casefile/leaving/aboutChild.ts";
import { type Detail, withDetails } from "../casefile/pupils/differences.ts";
import type { Pupil } from "../casefile/pupils/rows.ts";
import { localDateTime } from "../lib/dates.ts";
import { type Id, newId } from "../lib/ids.ts";
import { ok, type Result } from "../lib/result.ts";
import type { SaveError } from "../vault/api.ts";
import { withChanges } from "./people.ts";
import type { Workspace } from "./workspace.ts";

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

/**
 * Takes over what was chosen of a list, in saves that are each acknowledged. Of a child who is here only what was chosen is written,
 * into what is known of them by then; one who is not there any more is passed over.
 */
export async function importPupils(
  workspace: Workspace,
  { add, change }: Chosen,
  onProgress: (share: number) => void,
): Promise<Imported> {
  const at = localDateTime(workspace.now());
  const added: Id[] = [];
  let changed = 0;
  const of = add.length + change.length;
  for (let done = 0; done < of; done += batch) {
    onProgress(done / of);
    const coming = add
      .slice(done, done + batch)
      .map(({ line: _line, notes: _notes, ...details }) => newChild(at, newId(), details));
    const next = change.slice(Math.max(0, done - add.length), Math.max(0, done + batch - add.length));
    let there: readonly Child[] = [];
    const saved = await workspace.commit(({ children }) => {
      there = next.flatMap(({ child: { id }, pupil, details }) => {
        const child = children.get(id);
        return child === undefined ? [] : [withChanges(child, withDetails(child, pupil, details))];
      });
      return [...coming, ...there].map((put) => ({ put }));
    });
    if (!saved.ok) return { added, changed, error: saved.error };
    added.push(...coming.map(({ id }) => id));
    changed += there.length;
  }
  return { added, changed };
}

/**
 * Takes out again the children whom an import has just added. Whoever something else names by now stays. The result counts those
 * who went.
 */
export async function undoImport(workspace: Workspace, added: readonly Id[]): Promise<Result<number, SaveError>> {
  const file = workspace.stored.get();
  const { drafts, finished, transfers, received, retentions, dataRequests } = file;
  const kept = [drafts, finished, transfers, received, retentions, dataRequests].flatMap((map) => [...map.values()]);
  const named = new Set([
    ...childrenNamed(file, kept),
    ...[...file.children.values()].flatMap(({ merged, siblings }) => [...(merged ? [merged.into] : []), ...siblings]),
  ]);
  const going = added.filter((id) => file.children.has(id) && !named.has(id));
  const saved = await workspace.commit(going.map((id) => ({ remove: { type: "child", id } as const })));
  return saved.ok ? ok(going.length) : saved;
}

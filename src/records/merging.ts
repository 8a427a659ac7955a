import type { Child } from "../casefile/entities.ts";
import { aliasesIn } from "../casefile/merged/aliases.ts";
import { type Clash, clashesOf } from "../casefile/merged/merge.ts";
import { localDateTime } from "../lib/dates.ts";
import type { Id } from "../lib/ids.ts";
import { failed, ok, type Result } from "../lib/result.ts";
import type { SaveError } from "../vault/api.ts";
import type { EntityChange, Workspace } from "./workspace.ts";

export type MergeError =
  | SaveError
  /** Somebody stands in one file as two people. */
  | { readonly reason: "clash"; readonly clashes: readonly Clash[] }
  /** One of the two is not in the case file, or both are one already. */
  | { readonly reason: "noSuchChild" };

/**
 * Makes two records of one child one, under the name and the details of `into`. No record is rewritten: what names `from` is read
 * as the other’s (asMerged.ts), so it can be undone at any time.
 */
export async function mergeChildren(
  workspace: Workspace,
  from: Id,
  into: Id,
  reason: string,
): Promise<Result<null, MergeError>> {
  const file = workspace.caseFile.get();
  const by = file.school?.me;
  if (from === into || !file.children.has(from) || !file.children.has(into) || by === undefined)
    return failed({ reason: "noSuchChild" });
  const clashes = clashesOf(file, from, into);
  if (clashes.length > 0) return failed({ reason: "clash", clashes });
  const merged = { into, at: localDateTime(workspace.now()), by, reason: reason.trim() };
  return workspace.commit(() => changed(workspace, from, (child) => ({ ...child, merged })));
}

/** Takes a merge back: the child stands apart again, with every record that was about them. */
export async function unmergeChild(workspace: Workspace, id: Id): Promise<Result<null, SaveError>> {
  if (workspace.stored.get().children.get(id)?.merged === undefined) return ok(null);
  return workspace.commit(() => changed(workspace, id, ({ merged: _merged, ...apart }) => apart));
}

/** A child by the time it is saved: as is shown, since what others lent is taken back then; as is stored where it is not shown. */
function changed({ caseFile, stored }: Workspace, id: Id, change: (child: Child) => Child): readonly EntityChange[] {
  const child = caseFile.get().children.get(id) ?? stored.get().children.get(id);
  return child === undefined ? [] : [{ put: change(child) }];
}

/** Records that were merged into a child’s, as they are stored, the newest merge first. */
export function mergedInto(workspace: Workspace, id: Id): readonly Merged[] {
  const stored = workspace.stored.get();
  const aliases = aliasesIn(stored);
  return [...stored.children.values()]
    .flatMap(({ merged, ...child }) =>
      merged !== undefined && aliases.get(child.id) === id ? [{ ...child, merged }] : [],
    )
    .sort((a, b) => b.merged.at.localeCompare(a.merged.at));
}
export type Merged = Child & { readonly merged: NonNullable<Child["merged"]> };

/** The child that an id is read as: itself, unless they were merged into another. */
export const readAsChild = (workspace: Workspace, id: Id): Id => aliasesIn(workspace.stored.get()).get(id) ?? id;

import { type AuthorityDetails, type AuthorityUses, newAuthority, usesOf } from "../casefile/directory/directory.ts";
import type { DirectoryEntry } from "../casefile/directory/file.ts";
import { type Id, newId } from "../lib/ids.ts";
import { failed, ok, type Result } from "../lib/result.ts";
import type { SaveError } from "../vault/api.ts";
import type { Workspace } from "./workspace.ts";

/** Puts an authority into the directory. What is not given is empty, and its stages are Waymark's. */
export async function addAuthority(
  workspace: Workspace,
  { name, ...details }: Pick<AuthorityDetails, "name"> & Partial<AuthorityDetails>,
): Promise<Result<Id, SaveError>> {
  const authority = { ...newAuthority(newId(), name), ...details };
  const saved = await workspace.commit([{ put: authority }]);
  return saved.ok ? ok(authority.id) : saved;
}

/** Does nothing for an authority that is not in the directory any more. */
export async function changeAuthority(
  workspace: Workspace,
  id: Id,
  details: AuthorityDetails,
): Promise<Result<null, SaveError>> {
  const authority = workspace.caseFile.get().authorities.get(id);
  return authority === undefined ? ok(null) : workspace.commit([{ put: { ...authority, ...details } }]);
}

export type RemoveError = SaveError | { readonly reason: "inUse"; readonly uses: AuthorityUses };

/** Takes an authority out, unless a child, a record or the school itself points at it: a record must keep its words. */
export async function removeAuthority(workspace: Workspace, id: Id): Promise<Result<null, RemoveError>> {
  const uses = usesOf(workspace.caseFile.get(), id);
  if (uses.isSchools || uses.children > 0 || uses.records > 0) return failed({ reason: "inUse", uses });
  return workspace.commit([{ remove: { type: "authority", id } }]);
}

/** Takes over what was chosen of a directory file that was read: all of it or nothing. */
export function acceptDirectory(
  workspace: Workspace,
  chosen: readonly DirectoryEntry[],
): Promise<Result<null, SaveError>> {
  return workspace.commit(
    chosen.flatMap((entry) => {
      if (entry.kind === "new") return [{ put: { ...newAuthority(newId(), entry.name), ...entry.details } }];
      const authority = entry.kind === "changed" ? workspace.caseFile.get().authorities.get(entry.id) : undefined;
      return entry.kind === "changed" && authority ? [{ put: { ...authority, ...entry.details } }] : [];
    }),
  );
}

import { personLabel } from "../../casefile/casefile.ts";
import { childLabel, type Entity } from "../../casefile/entities.ts";
import type { Different, Snapshot } from "../../records/bringing.ts";
import { fileReference } from "../../records/copies.ts";
import { versionName } from "../../records/templates.ts";
import { kindOf } from "../backupKinds.ts";

/** How one thing is called where several kinds stand together. */
export function titleOf({ here, inBackup, type }: Different): string {
  const entity = here ?? inBackup;
  return entity === undefined ? kindOf(type) : (titles(entity) ?? kindOf(type));
}

function titles(entity: Entity): string | undefined {
  switch (entity.type) {
    case "child":
      return childLabel(entity);
    case "person":
      return personLabel(entity);
    case "authority":
    case "savedSearch":
      return entity.name;
    case "draft":
      return `${fileReference(entity)}, a draft`;
    case "finished":
      return `${fileReference(entity)}, ${versionName(entity).toLowerCase()}`;
    case "school":
      return "The school’s details";
    default:
      return undefined;
  }
}

/** What a kept backup was made before. */
export const reasonWords: Readonly<Record<Snapshot["reason"], string>> = {
  merge: "Before a backup was joined with what was here",
  replace: "Before a backup took the place of what was here",
  undo: "Before the last of these was undone",
  format: "Before Waymark changed how records are kept",
};

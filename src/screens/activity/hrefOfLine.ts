import { type CaseFile, fileById } from "../../casefile/casefile.ts";
import type { ActivityLine } from "../../records/activity.ts";
import { entityWith } from "../../records/activityWords.ts";
import { hrefOf, hrefOfEntry } from "../hrefOf.ts";

/** Where what a line is about can be looked at. Undefined where it is not here any more, or has no page. */
export function hrefOfLine(file: CaseFile, { id }: Pick<ActivityLine, "id">): string | undefined {
  const entity = id === undefined ? undefined : entityWith(file, id);
  const fileHref = (fileId: string) => {
    const now = fileById(file, fileId);
    return now && hrefOf(now);
  };
  switch (entity?.type) {
    case "child":
      return `/children/${entity.id}`;
    case "draft":
    case "finished":
      return hrefOfEntry(file, entity) ?? fileHref(entity.fileId);
    case "exported":
      return fileHref(entity.fileId);
    case "received":
      return `/received/${entity.id}`;
    case "authority":
      return `/directory/${entity.id}`;
    default:
      return undefined;
  }
}

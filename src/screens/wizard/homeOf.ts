import type { DraftRecord } from "../../casefile/entities.ts";

/** Where a draft belongs: the file it is an entry about, the file whose next version it is, or Today. */
export function homeOf({ links, version, fileId }: Pick<DraftRecord, "links" | "version" | "fileId">): string {
  const about = links.find(({ kind }) => kind === "about");
  if (about !== undefined) return `/file/${about.fileId}`;
  return version > 1 ? `/file/${fileId}` : "/";
}

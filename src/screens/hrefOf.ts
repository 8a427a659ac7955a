import { type CaseFile, type FileNow, fileAbout } from "../casefile/casefile.ts";
import type { DraftRecord } from "../casefile/entities.ts";

/** Where a file is opened: its page, or its questions while nothing of it is finished. */
export const hrefOf = ({ fileId, finished, draft }: Pick<FileNow, "fileId" | "finished" | "draft">): string =>
  finished === undefined && draft !== undefined ? `/write/${draft.id}` : `/file/${fileId}`;

/** The page of the record or the child that an entry is about. Undefined for what stands for itself. */
export function hrefOfEntry(file: CaseFile, entry: Pick<DraftRecord, "links">): string | undefined {
  const about = fileAbout(file, entry);
  if (about !== undefined) return `/file/${about.fileId}`;
  const child = entry.links.find(({ kind, fileId }) => kind === "about" && file.children.has(fileId));
  return child && `/children/${child.fileId}`;
}

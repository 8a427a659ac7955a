import type { FileNow } from "../casefile/casefile.ts";

/** Where a file is opened: its page, or its questions while nothing of it is finished. */
export const hrefOf = ({ fileId, finished, draft }: Pick<FileNow, "fileId" | "finished" | "draft">): string =>
  finished === undefined && draft !== undefined ? `/write/${draft.id}` : `/file/${fileId}`;

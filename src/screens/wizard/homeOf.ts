import { type CaseFile, latestOf } from "../../casefile/casefile.ts";
import type { DraftRecord } from "../../casefile/entities.ts";
import { itemsOf } from "../../engine/relevant.ts";
import type { Id } from "../../lib/ids.ts";
import { fileReference } from "../../records/copies.ts";

/** A page, and what the way back to it is called. */
interface Home {
  readonly href: string;
  readonly label: string;
}
const fileHome = (href: string): Home => ({ href, label: "Back to the file" });
const childHome = (childId: Id): Home => ({ href: `/children/${childId}`, label: "Back to the child" });

/**
 * Where a draft belongs: the file or the child it is an entry about, the file whose next version it is, the child whose page it
 * was begun on, the record it was begun from, or Today.
 */
export function homeOf(
  file: CaseFile,
  draft: Pick<DraftRecord, "links" | "version" | "fileId" | "templateId" | "answers">,
): Home {
  const about = draft.links.find(({ kind }) => kind === "about")?.fileId;
  if (about !== undefined) return file.children.has(about) ? childHome(about) : fileHome(`/file/${about}`);
  if (draft.version > 1) return fileHome(`/file/${draft.fileId}`);
  const child = childIn[draft.templateId]?.(draft.answers);
  if (typeof child === "string") return childHome(child);
  const [from] = draft.links.flatMap(({ kind, fileId }) => (kind === "from" && latestOf(file, fileId)) || []);
  return from === undefined
    ? { href: "/", label: "Today" }
    : { href: `/file/${from.fileId}`, label: `Back to ${fileReference(from)}` };
}

/** The child of what is written on a child’s page. */
const childIn: Readonly<Record<string, (answers: DraftRecord["answers"]) => unknown>> = {
  note: (answers) => itemsOf(answers["children"])[0]?.["child"],
  "agency-status": (answers) => answers["statusChild"],
};

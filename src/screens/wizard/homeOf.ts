import type { DraftRecord } from "../../casefile/entities.ts";
import { itemsOf } from "../../engine/relevant.ts";

/** Where a draft belongs: the file it is an entry about, the file whose next version it is, the child whose page it was begun on, or Today. */
export function homeOf({
  links,
  version,
  fileId,
  templateId,
  answers,
}: Pick<DraftRecord, "links" | "version" | "fileId" | "templateId" | "answers">): string {
  const about = links.find(({ kind }) => kind === "about");
  if (about !== undefined) return `/file/${about.fileId}`;
  if (version > 1) return `/file/${fileId}`;
  const child = childIn[templateId]?.(answers);
  return typeof child === "string" ? `/children/${child}` : "/";
}

/** The child of what is written on a child’s page. */
const childIn: Readonly<Record<string, (answers: DraftRecord["answers"]) => unknown>> = {
  note: (answers) => itemsOf(answers["children"])[0]?.["child"],
  "agency-status": (answers) => answers["statusChild"],
};

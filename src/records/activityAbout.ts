import type { DraftRecord, FinishedRecord } from "../casefile/entities.ts";
import { childrenNamed } from "../casefile/leaving/aboutChild.ts";
import type { Id } from "../lib/ids.ts";
import { readAsChild } from "./merging.ts";
import type { Workspace } from "./workspace.ts";

/** Everything that is about a child or a file, in the log’s own words: ids of the records in which it stands, and its own. */
export function idsAbout(workspace: Workspace, about: Id): ReadonlySet<Id> {
  const file = workspace.stored.get();
  const children = new Set([...file.children.keys()].filter((id) => readAsChild(workspace, id) === about));
  const isOfChild = (id: Id | undefined) => id !== undefined && children.has(id);
  const written: readonly (DraftRecord | FinishedRecord)[] = [...file.finished.values(), ...file.drafts.values()];
  const files = new Set([about, ...children]);
  for (const { fileId, answers } of written) if (childrenNamed(file, answers).some(isOfChild)) files.add(fileId);
  const isIn = ({ fileId, links }: DraftRecord | FinishedRecord) =>
    files.has(fileId) || links.some((link) => link.kind === "about" && files.has(link.fileId));
  const papers = [...file.received.values(), ...file.transfers.values(), ...file.dataRequests.values()];
  return new Set([
    ...files,
    ...written.filter(isIn).map(({ id }) => id),
    ...papers.filter(({ childId }) => isOfChild(childId)).map(({ id }) => id),
    ...[...file.exported.values()]
      .filter(({ fileId, forChild }) => (forChild === undefined ? files.has(fileId) : isOfChild(forChild)))
      .map(({ id }) => id),
    ...[...file.retentions.values()].filter((each) => files.has(each.about)).map(({ id }) => id),
  ]);
}

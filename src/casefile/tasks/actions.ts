import { isIsoDate } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import type { ActionAnswers } from "../../pack/entries/action.ts";
import type { ActionDoneAnswers } from "../../pack/entries/action-done.ts";
import { type CaseFile, entriesAbout, fileAbout, latestVersions, oncePer } from "../casefile.ts";
import type { DraftRecord, FinishedRecord } from "../entities.ts";
import { withoutNames } from "../redaction/withoutNames.ts";
import type { Task } from "../today.ts";

/** An action holds the answers of its own template. */
export const actionOf = ({ answers }: FinishedRecord): ActionAnswers => answers;

/** Actions of which nothing says that they are done. */
export const openActions = oncePer(latestVersions, (latest): readonly FinishedRecord[] => {
  const ended = new Set(
    latest
      .filter(({ templateId }) => templateId === "action-done")
      .flatMap(({ links }) => links.flatMap(({ kind, fileId }) => (kind === "from" ? [fileId] : []))),
  );
  return latest.filter(({ templateId, fileId }) => templateId === "action" && !ended.has(fileId));
});

/** Actions about a record or a child, oldest first, with what came of each once somebody has said so. */
export function actionsAbout(
  file: CaseFile,
  about: Id,
): readonly { readonly action: FinishedRecord; readonly cameOf: string | undefined }[] {
  const entries = entriesAbout(file, about);
  const endOf = (action: FinishedRecord): ActionDoneAnswers | undefined =>
    entries.findLast(
      ({ templateId, links }) => templateId === "action-done" && links.some(({ fileId }) => fileId === action.fileId),
    )?.answers;
  return entries
    .filter(({ templateId }) => templateId === "action")
    .map((action) => ({ action, cameOf: endOf(action)?.cameOf }));
}

/** Actions that are not done yet, each on its day. Whoever sees Today reads no child’s name in them. */
export const actionTasks = (
  file: CaseFile,
  reference: (of: Pick<DraftRecord, "templateId" | "number">) => string,
): readonly Task[] =>
  openActions(file).map((action) => {
    const { actionWhat = "", actionOwner, actionDue } = actionOf(action);
    const about = fileAbout(file, action);
    return {
      id: `${action.fileId}/action`,
      kind: "action",
      reference: about === undefined ? reference(action) : `${reference(action)}, about ${reference(about)}`,
      why: withoutNames(file, actionWhat),
      due: actionDue !== undefined && isIsoDate(actionDue) ? actionDue : undefined,
      goesTo: goesTo(file, action),
      ...(actionOwner !== undefined && { owner: actionOwner }),
    };
  });

function goesTo(file: CaseFile, { fileId, links }: FinishedRecord): Task["goesTo"] {
  const about = links.find(({ kind }) => kind === "about")?.fileId ?? fileId;
  return file.children.has(about) ? { childId: about } : { fileId: about };
}

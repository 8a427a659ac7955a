import { localDate } from "../lib/dates.ts";
import { type Id, newId } from "../lib/ids.ts";
import type { Result } from "../lib/result.ts";
import type { SaveError } from "../vault/api.ts";
import { startFile } from "./files.ts";
import { loadTemplate } from "./templates.ts";
import type { Workspace } from "./workspace.ts";

// What is begun on a child’s page rather than on the page of a record.

/** A note about a child, of today until another day is given: what is noted has mostly just been. */
export async function startNote(workspace: Workspace, childId: Id): Promise<Result<Id, SaveError>> {
  const me = workspace.caseFile.get().school?.me;
  return startFile(workspace, await loadTemplate("note"), {
    answers: {
      children: [{ itemId: newId(), child: childId }],
      whenHappened: { precision: "exact", date: localDate(workspace.now()) },
      ...(me !== undefined && { writtenBy: me }),
    },
  });
}

/** Where an agency stands with a child, as an entry that is about no record: an agency may work with a child before anything has happened. */
export const startAgencyStatus = async (workspace: Workspace, childId: Id): Promise<Result<Id, SaveError>> =>
  startFile(workspace, await loadTemplate("agency-status"), { answers: { statusChild: childId } });

import type { FinishedRecord } from "../casefile/entities.ts";
import { localDate } from "../lib/dates.ts";
import type { Id } from "../lib/ids.ts";
import type { Result } from "../lib/result.ts";
import type { SaveError } from "../vault/api.ts";
import { startFile } from "./files.ts";
import { loadTemplate } from "./templates.ts";
import type { Workspace } from "./workspace.ts";

const whoIs = (workspace: Workspace) => {
  const { school } = workspace.caseFile.get();
  return (key: string) => (school === undefined ? {} : { [key]: school.me });
};

/** Starts an action about a record or a child, for whoever uses this vault unless they give it to somebody else. */
export const startAction = async (workspace: Workspace, about: Id): Promise<Result<Id, SaveError>> =>
  startFile(workspace, await loadTemplate("action"), {
    answers: { actionAgreed: localDate(workspace.now()), ...whoIs(workspace)("actionOwner") },
    links: [{ kind: "about", fileId: about }],
  });

/** Starts the entry that ends an action, beside it: the action stays as it was written. */
export const startActionDone = async (
  workspace: Workspace,
  { fileId, links }: FinishedRecord,
): Promise<Result<Id, SaveError>> =>
  startFile(workspace, await loadTemplate("action-done"), {
    answers: { doneOn: localDate(workspace.now()), ...whoIs(workspace)("doneBy") },
    links: [...links.filter(({ kind }) => kind === "about"), { kind: "from", fileId }],
  });

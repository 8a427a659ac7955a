import type { Concern } from "../casefile/entities.ts";
import { localDateTime } from "../lib/dates.ts";
import { type Id, newId } from "../lib/ids.ts";
import { failed, type Result } from "../lib/result.ts";
import type { SaveError } from "../vault/api.ts";
import { startFile } from "./files.ts";
import { loadTemplate } from "./templates.ts";
import type { Workspace } from "./workspace.ts";

/** What is asked of somebody who hands a concern on. */
export type ConcernWords = Pick<Concern, "about" | "when" | "where" | "account" | "done">;

export const noWords: ConcernWords = { about: "", when: "", where: "", account: "", done: "" };

/** The one that whoever is in has begun and not sent. */
export const begunConcern = ({ caseFile, me }: Workspace): Concern | undefined =>
  [...caseFile.get().concerns.values()].find(({ member, sentAt }) => member === me?.memberId && sentAt === undefined);

/** Keeps what is typed, so that a lock loses no word; `isSent` hands it on, after which it stays as it is. */
export const keepConcern = (
  workspace: Workspace,
  id: Id,
  words: ConcernWords,
  isSent: boolean,
): Promise<Result<null, SaveError>> =>
  workspace.commit(({ concerns, school }) => {
    const { me } = workspace;
    const before = concerns.get(id);
    if (me === undefined || school === undefined || before?.sentAt !== undefined) return [];
    const now = localDateTime(workspace.now());
    const by = { member: me.memberId, by: school.me, writtenAt: before?.writtenAt ?? now };
    return [{ put: { type: "concern", v: 1, id, ...by, ...words, ...(isSent && { sentAt: now }) } }];
  });

/** Writes down that somebody who leads on safeguarding has it before them, once. Whoever wrote it can see that. */
export const seeConcern = (workspace: Workspace, id: Id): Promise<Result<null, SaveError>> =>
  workspace.commit(({ concerns, school }) => {
    const concern = concerns.get(id);
    if (concern === undefined || school === undefined || concern.seen !== undefined) return [];
    return [{ put: { ...concern, seen: { at: localDateTime(workspace.now()), by: school.me } } }];
  });

/** What came of it, in words that whoever wrote it may read. */
export const answerConcern = (
  workspace: Workspace,
  id: Id,
  words: string,
  fileId?: Id,
): Promise<Result<null, SaveError>> =>
  workspace.commit(({ concerns, school }) => {
    const concern = concerns.get(id);
    if (concern === undefined || school === undefined || concern.outcome !== undefined) return [];
    const outcome = { at: localDateTime(workspace.now()), by: school.me, words, ...(fileId && { fileId }) };
    return [{ put: { ...concern, outcome } }];
  });

/** Said to whoever wrote it. It tells no more than that it was taken up. */
const takenUp = "Thank you. A record was started from what you wrote, and the safeguarding lead is dealing with it.";

/** Starts the record of an incident with what was written, as it was written. */
export async function startFromConcern(workspace: Workspace, concern: Concern): Promise<Result<Id, SaveError>> {
  const fileId = newId();
  const started = await startFile(workspace, await loadTemplate("incident"), {
    fileId,
    answers: { reporter: concern.by, summary: inWords(concern), ...(concern.done && { response: concern.done }) },
  });
  if (!started.ok) return started;
  const answered = await answerConcern(workspace, concern.id, takenUp, fileId);
  return answered.ok ? started : failed(answered.error);
}

const inWords = ({ about, when, where, account }: Concern): string =>
  [account, about && `About: ${about}`, when && `When: ${when}`, where && `Where: ${where}`]
    .filter((part) => part !== "")
    .join("\n\n");

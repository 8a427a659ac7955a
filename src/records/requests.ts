import type { DataRequest } from "../casefile/entities.ts";
import type { RequestDetails } from "../casefile/leaving/request.ts";
import { localDateTime } from "../lib/dates.ts";
import { type Id, newId } from "../lib/ids.ts";
import { ok, type Result } from "../lib/result.ts";
import type { SaveError } from "../vault/api.ts";
import type { Workspace } from "./workspace.ts";

/** Writes a request for personal data down, or corrects the one that is `known`, so that its day stands on Today. */
export async function noteRequest(
  workspace: Workspace,
  childId: Id,
  details: RequestDetails,
  known: Id | undefined,
): Promise<Result<Id, SaveError>> {
  const id = known ?? newId();
  const notedAt = localDateTime(workspace.now());
  const saved = await workspace.commit(({ dataRequests, school }) => {
    const fresh: Omit<DataRequest, keyof RequestDetails> = {
      ...{ type: "dataRequest", v: 1, id, childId, notedAt, notedBy: school?.me ?? "" },
    };
    return [{ put: { ...(dataRequests.get(id) ?? fresh), ...details } }];
  });
  return saved.ok ? ok(id) : saved;
}

type Ended = NonNullable<DataRequest["ended"]>;

/** Notes that a request waits for nothing any more, and how it ended. What was noted first stays. */
export const endRequest = (
  workspace: Workspace,
  id: Id,
  { on, how }: Pick<Ended, "on" | "how">,
): Promise<Result<null, SaveError>> =>
  workspace.commit(({ dataRequests, school }) => {
    const request = dataRequests.get(id);
    const noted = { notedAt: localDateTime(workspace.now()), notedBy: school?.me ?? "" };
    return request === undefined || request.ended !== undefined
      ? []
      : [{ put: { ...request, ended: { on, how, ...noted } } }];
  });

import type { Transfer } from "../casefile/entities.ts";
import type { Leaving } from "../casefile/transfer/leavers.ts";
import { localDateTime } from "../lib/dates.ts";
import { type Id, newId } from "../lib/ids.ts";
import { failed, type Result } from "../lib/result.ts";
import type { SaveError } from "../vault/api.ts";
import { isSameCode } from "./receipt.ts";
import type { Workspace } from "./workspace.ts";

export type LeavingDetails = Omit<Leaving, "notedAt">;

/** Writes down that a child is leaving, or corrects it. Does nothing for a child who is not there any more. */
export const noteLeaving = (
  workspace: Workspace,
  childId: Id,
  details: LeavingDetails,
): Promise<Result<null, SaveError>> =>
  workspace.commit(({ children }) => {
    const child = children.get(childId);
    const notedAt = child?.leaving?.notedAt ?? localDateTime(workspace.now());
    return child === undefined ? [] : [{ put: { ...child, leaving: { ...details, notedAt } } }];
  });

/** The child stays, or has come back. What was sent stays on record. */
export const noteStaying = (workspace: Workspace, childId: Id): Promise<Result<null, SaveError>> =>
  workspace.commit(({ children }) => {
    const child = children.get(childId);
    if (child === undefined) return [];
    const { leaving: _over, ...stays } = child;
    return [{ put: stays }];
  });

/** Remembers that a file went to the next school. Handing the same file over again is the same sending. */
export async function noteSent(
  workspace: Workspace,
  childId: Id,
  { to, fingerprint, code }: Pick<Transfer, "to" | "fingerprint" | "code">,
): Promise<Result<null, SaveError>> {
  const { transfers, school } = workspace.caseFile.get();
  const isKnown = (each: Transfer) =>
    each.childId === childId && each.fingerprint === fingerprint && fingerprint !== "";
  if ([...transfers.values()].some(isKnown)) return { ok: true, value: null };
  const sent: Transfer = {
    type: "transfer",
    v: 1,
    id: newId(),
    childId,
    to,
    madeAt: localDateTime(workspace.now()),
    madeBy: school?.me ?? "",
    fingerprint,
    code,
  };
  return workspace.commit([{ put: sent }]);
}

type Receipt = NonNullable<Transfer["receipt"]>;
export type ReceiptDetails = Pick<Receipt, "receivedOn" | "by" | "school">;

/** A code that the next school gave, held against everything that was sent about the child and waits for its receipt. */
export async function noteReceiptCode(
  workspace: Workspace,
  waiting: readonly Transfer[],
  code: string,
  details: ReceiptDetails,
): Promise<Result<null, SaveError | { readonly reason: "otherCode" }>> {
  const found = waiting.find((each) => isSameCode(code, each.code));
  return found === undefined ? failed({ reason: "otherCode" }) : noteReceipt(workspace, found, "code", details);
}

/** A receipt for what was sent, such as a signed slip that came back. The first one stays. */
export const noteReceipt = (
  workspace: Workspace,
  { id }: Transfer,
  how: Receipt["how"],
  details: ReceiptDetails,
): Promise<Result<null, SaveError>> =>
  workspace.commit(({ transfers, school }) => {
    const sent = transfers.get(id);
    const noted = { notedAt: localDateTime(workspace.now()), notedBy: school?.me ?? "" };
    return sent === undefined || sent.receipt !== undefined
      ? []
      : [{ put: { ...sent, receipt: { ...details, how, ...noted } } }];
  });

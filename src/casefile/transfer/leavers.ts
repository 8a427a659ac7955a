import { addDays, type IsoDate, isIsoDate, longDate } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import { type CaseFile, grouped, oncePer } from "../casefile.ts";
import type { Child, Transfer } from "../entities.ts";
import type { Task } from "../today.ts";
import { addWorkingDays, type ClosedDays } from "../workingDays.ts";

export type Leaving = NonNullable<Child["leaving"]>;
export type Leaver = Child & { readonly leaving: Leaving };

/**
 * Within how many days the file goes to the next school: KCSIE 2026, paragraph 150 (facts.md §2.4), read second-hand. It says
 * “days”; some areas say school days. Counted here as days on which the school is open, and said beside the date.
 */
export const daysToSend = 5;
/** When no receipt has come by then, somebody rings the school. Our own choice: the guidance gives no number. */
export const daysForReceipt = 5;

/**
 * The last day on which the file can go: the fifth working day after the last day here, or of the new term that the child starts
 * in. Undefined while neither day is a real one.
 */
export function sendBy({ on, newTerm }: Pick<Leaving, "on" | "newTerm">, closed: ClosedDays): IsoDate | undefined {
  if (isIsoDate(newTerm)) return addWorkingDays(addDays(newTerm, -1), daysToSend, closed);
  return isIsoDate(on) ? addWorkingDays(on, daysToSend, closed) : undefined;
}

const leaversIn = oncePer(
  ({ children }) => children,
  (children): readonly Leaver[] =>
    [...children.values()].flatMap((child) =>
      child.leaving === undefined || child.merged !== undefined ? [] : [{ ...child, leaving: child.leaving }],
    ),
);

const transfersByChild = oncePer(
  ({ transfers }) => transfers,
  (transfers) => {
    const found = grouped(transfers.values(), ({ childId }) => [childId]);
    for (const each of found.values()) each.sort((a, b) => a.madeAt.localeCompare(b.madeAt));
    return found;
  },
);

/** Everything that went to a next school about this child, oldest first. */
export const transfersOf = (file: CaseFile, childId: Id): readonly Transfer[] =>
  transfersByChild(file).get(childId) ?? [];

interface WithReceipt {
  readonly sent: Transfer;
  readonly receipt: NonNullable<Transfer["receipt"]>;
}
/** How the file of a child who is leaving stands. */
export type Sending =
  | { readonly at: "toSend"; readonly due: IsoDate | undefined }
  /** `sent` is what went last; `before` is what has its receipt already, where the file was sent again since. */
  | { readonly at: "waiting"; readonly sent: Transfer; readonly due: IsoDate; readonly before: WithReceipt | undefined }
  | ({ readonly at: "received" } & WithReceipt);

/** A receipt is for all that went until it came: the same file on paper and as a pack. What goes later waits for its own. */
export function sendingNow(
  file: CaseFile,
  { id, leaving }: Pick<Leaver, "id" | "leaving">,
  closed: ClosedDays,
): Sending {
  const since = transfersOf(file, id).filter(({ madeAt }) => madeAt >= leaving.notedAt);
  const sent = since.at(-1);
  if (sent === undefined) return { at: "toSend", due: sendBy(leaving, closed) };
  const before = since
    .flatMap((each): readonly WithReceipt[] =>
      each.receipt === undefined ? [] : [{ sent: each, receipt: each.receipt }],
    )
    .reduce<WithReceipt | undefined>(
      (newest, each) => (newest === undefined || each.receipt.notedAt >= newest.receipt.notedAt ? each : newest),
      undefined,
    );
  return before === undefined || (sent.receipt === undefined && sent.madeAt > before.receipt.notedAt)
    ? { at: "waiting", sent, due: addWorkingDays(sent.madeAt.slice(0, 10), daysForReceipt, closed), before }
    : { at: "received", ...before };
}

/** What Today says of children who are leaving. Names nobody. */
export const leaverTasks = (
  file: CaseFile,
  { today, closed }: { readonly today: IsoDate; readonly closed: ClosedDays },
): readonly Task[] =>
  leaversIn(file).flatMap((leaver): readonly Task[] => {
    const now = sendingNow(file, leaver, closed);
    if (now.at === "received") return [];
    const goesTo = { leaverId: leaver.id };
    return now.at === "toSend"
      ? [
          {
            id: `${leaver.id}/leaver`,
            kind: "leaverSend",
            reference: "a child who is leaving",
            why: whySend(leaver.leaving),
            due: now.due,
            goesTo,
          },
        ]
      : [
          {
            id: `${leaver.id}/receipt`,
            kind: "leaverReceipt",
            reference: "a file sent to the next school",
            why: whyReceipt(now, now.due < today),
            due: now.due,
            goesTo,
          },
        ];
  });

const whySend = ({ to, newTerm }: Leaving): string =>
  [
    `The file goes to the next school within five days ${newTerm === "" ? "of the last day here" : "of the new term"}.`,
    ...(to === "" ? ["The next school is not known yet: find out, and write it down."] : []),
  ].join(" ");

const whyReceipt = (
  { sent: { madeAt }, before }: Pick<Extract<Sending, { at: "waiting" }>, "sent" | "before">,
  isLate: boolean,
): string => {
  const sent = `It was sent${before === undefined ? "" : " again"} on ${longDate(madeAt.slice(0, 10))}`;
  if (isLate) return `${sent} and no receipt has come. Ring the school and ask whether the file is there.`;
  return before === undefined
    ? `${sent}. The next school gives a code or a signed slip back.`
    : `${sent}, after the receipt for what was sent before. It has a receipt of its own.`;
};

import { dayInWeek, type IsoDate, isIsoDate } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import type { NotReferredAnswers } from "../../pack/entries/not-referred.ts";
import { type CaseFile, entriesAbout, type FileNow, filesOf } from "../casefile.ts";
import type { FinishedRecord } from "../entities.ts";
import type { Calendar, Task } from "../today.ts";
import { referralAnswers, restsOn } from "./referrals.ts";
import { type ReferralState, referralState, versionUnsent } from "./state.ts";

/** What waits in a referral. A draft waits as a draft; one that is settled waits for nothing but a version that did not go yet. */
export function referralTasks(
  file: CaseFile,
  referral: FileNow,
  reference: string,
  { today, closed }: Calendar,
): readonly Task[] {
  const state = referralState(file, referral, closed);
  const waiting = taskOf(state, today);
  const goesTo = { fileId: referral.fileId };
  const newer = state.at === "moreAsked" ? undefined : versionUnsent(file, referral);
  const unsent = newer && {
    kind: "referralSend" as const,
    why: `Version ${newer.version} is finished, and nothing says that it went. Once it has, write down how and to whom.`,
  };
  return [
    ...(waiting ? [{ ...waiting, due: state.due }] : []),
    ...(unsent ? [{ ...unsent, due: newer.finishedAt.slice(0, 10) }] : []),
  ].map((each) => ({ ...each, id: `${referral.fileId}/${each.kind}`, reference, goesTo }));
}

function taskOf(state: ReferralState, today: IsoDate): Pick<Task, "kind" | "why"> | undefined {
  switch (state.at) {
    case "toSend":
      return {
        kind: "referralSend",
        why: "It is finished, and nothing says that it went. Once it has, write down how and to whom.",
      };
    case "waiting":
      return {
        kind: state.after === "sending" ? "referralReply" : "escalationReply",
        why: awaited(state, today),
      };
    case "moreAsked":
      return { kind: "referralMore", why: "They asked for more information. Send it, then write down that it went." };
    case "disagreed":
      return {
        kind: "referralDisagree",
        why:
          state.next === undefined
            ? "The school disagrees, and every stage of the local procedure has been gone through. Decide what comes next, and write it down."
            : `The school disagrees. The next step is a letter: ${state.next.name}.`,
      };
    case "draft":
    case "settled":
      return undefined;
  }
}

function awaited(state: Extract<ReferralState, { readonly at: "waiting" }>, today: IsoDate): string {
  const [whom, letter] =
    state.after === "sending" ? ["the front door", ""] : ["the person whom the letter was for", " to the letter"];
  return state.due < today
    ? `No answer yet${letter}. It was due by the end of ${dayInWeek(state.due)}. Ring ${whom}, then write down what they say.`
    : `An answer${letter} is due by the end of ${dayInWeek(state.due)}.`;
}

const notReferredOf = ({ answers }: FinishedRecord): NotReferredAnswers => answers;

/**
 * Decisions not to refer that are to be looked at again. One is settled for a child by a later one or by a referral, and for all
 * its children by a decision about the file on that day or after it.
 */
export function notReferredTasks(file: CaseFile, { fileId }: FileNow, reference: string): readonly Task[] {
  const entries = entriesAbout(file, fileId);
  const decisions = entries.filter(({ templateId }) => templateId === "not-referred");
  if (decisions.length === 0) return [];
  const referrals = filesOf(file, "referral").filter((each) => restsOn(each).includes(fileId));
  const isLookedAt = (day: IsoDate) =>
    entries.some(({ templateId, finishedAt }) => templateId === "decision" && finishedAt.slice(0, 10) >= day);
  const since = ({ draft, finished }: FileNow) => (finished ?? draft)?.startedAt ?? "";
  return decisions.flatMap((entry, index): readonly Task[] => {
    const { lookAgain } = notReferredOf(entry);
    if (lookAgain === undefined || !isIsoDate(lookAgain) || isLookedAt(lookAgain)) return [];
    const settled = new Set<Id | undefined>([
      ...decisions.slice(index + 1).flatMap(childrenOf),
      ...referrals.filter((each) => since(each) >= entry.startedAt).map((each) => referralAnswers(each).child),
    ]);
    const about = childrenOf(entry);
    if (about.length === 0 ? settled.size > 0 : about.every((childId) => settled.has(childId))) return [];
    return [
      {
        id: `${entry.fileId}/look`,
        kind: "notReferredLook",
        reference,
        why: "It was decided not to refer, and to look at that again on this day. Refer, or add the decision of today.",
        due: lookAgain,
        goesTo: { fileId },
      },
    ];
  });
}

const childrenOf = (entry: FinishedRecord): readonly Id[] =>
  (notReferredOf(entry).aboutChildren ?? []).flatMap(({ aboutChild }) => aboutChild ?? []);

import type { CaseFile, FileNow } from "../../casefile/casefile.ts";
import type { FinishedRecord } from "../../casefile/entities.ts";
import {
  authorityOf,
  correspondence,
  escalationOf,
  type ReferralState,
  replyOf,
  sendingOf,
} from "../../casefile/referral/state.ts";
import { dueInWords, urgencyOf } from "../../casefile/today.ts";
import { beyondKnown, type ClosedDays } from "../../casefile/workingDays.ts";
import type { Names } from "../../engine/template.ts";
import { dayInWeek, type IsoDate, longDateTime } from "../../lib/dates.ts";
import type { Tone } from "../../ui/Tag.tsx";
import { urgencyTones } from "../referralWords.ts";
import { factsOf } from "./gist.ts";

/** One stretch of what became of a referral, in the order of what happened. */
export interface Leg {
  readonly key: string;
  readonly isDone: boolean;
  readonly title: string;
  readonly detail: string;
  /** By when it should have happened, and how late it is. */
  readonly due?: { readonly words: string; readonly tone: Tone };
  /** Whom to ring about it, with the number as the directory has it. */
  readonly ring?: string;
}

interface Of {
  readonly file: CaseFile;
  readonly names: Pick<Names, "authority">;
  readonly referral: FileNow;
  readonly state: ReferralState;
  readonly isClosed: boolean;
  readonly closedDays: ClosedDays;
  readonly today: IsoDate;
}

/** From finished to answered: everything that was recorded, and last what is waited for now. */
export function journeyOf({ file, names, referral, state, isClosed, closedDays, today }: Of): readonly Leg[] {
  const { requests, unasked } = correspondence(file, referral.fileId);
  const next = isClosed ? undefined : nextLeg(state, closedDays);
  const { due } = state;
  return [
    {
      key: "written",
      isDone: true,
      title: "Finished",
      detail: longDateTime(referral.finished?.finishedAt ?? ""),
    },
    ...unasked.map(replyLeg),
    ...requests.flatMap(({ at, entry, replies }) => [requestLeg(entry, at, names), ...replies.map(replyLeg)]),
    ...(next === undefined
      ? []
      : [
          {
            ...next,
            key: "next",
            isDone: false,
            ...(isLate(state, today) && ringAbout(file, referral)),
            ...(due !== undefined && {
              due: { words: dueInWords(due, today), tone: urgencyTones[urgencyOf(due, today)] },
            }),
          },
        ]),
    ...(isClosed ? [{ key: "closed", isDone: true, title: "Closed", detail: "Nothing is waited for any more." }] : []),
  ];
}

/** An answer that has not come is asked for by telephone before anything is written. */
const isLate = ({ at, due }: ReferralState, today: IsoDate): boolean =>
  at === "waiting" && urgencyOf(due, today) === "late";

function ringAbout(file: CaseFile, referral: FileNow): Pick<Leg, "ring"> {
  const line = file.authorities.get(authorityOf(file, referral))?.frontDoor;
  return line === undefined || line.phone.trim() === ""
    ? { ring: "Ring their front door and ask what was decided, and by whom." }
    : {
        ring: `Ring ${[line.team, line.phone].filter((part) => part !== "").join(", ")} and ask what was decided, and by whom.`,
      };
}

const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== "").join(" · ");

function requestLeg(entry: FinishedRecord, at: string, names: Pick<Names, "authority">): Leg {
  const leg = { key: entry.id, isDone: true };
  if (entry.templateId === "escalation") {
    const { stage, stageTo } = escalationOf(entry);
    return { ...leg, title: `Letter: ${stage ?? "a stage"}`, detail: joined(longDateTime(at), stageTo) };
  }
  const { sentTo, sentTeam } = sendingOf(entry);
  return {
    ...leg,
    title: `Sent to ${sentTo === undefined ? "the authority" : names.authority(sentTo)}`,
    detail: joined(longDateTime(at), factsOf(entry).get("sentHow"), sentTeam),
  };
}

function replyLeg(entry: FinishedRecord): Leg {
  const { repliedAt, repliedBy, view } = replyOf(entry);
  return {
    key: entry.id,
    isDone: true,
    title: `They answered: ${factsOf(entry).get("outcome") ?? "see the reply"}`,
    detail: joined(
      longDateTime(repliedAt ?? entry.finishedAt),
      repliedBy,
      view === "disagree" ? "The school disagrees" : "The school agrees",
    ),
  };
}

type Words = Pick<Leg, "title" | "detail">;

function nextLeg(state: ReferralState, closedDays: ClosedDays): Words | undefined {
  switch (state.at) {
    case "toSend":
      return {
        title: "Send it",
        detail:
          "Make the PDF or the Word file, or copy it as text for their portal. Waymark sends nothing itself: record how it went.",
      };
    case "waiting":
      return {
        title: state.after === "sending" ? "Their answer" : "Their answer to the letter",
        detail: [
          `Due by the end of ${dayInWeek(state.due)}.`,
          beyondKnown(state.due, closedDays),
          state.after === "escalation" && "The letter to save or print is below, under “Added since”.",
        ]
          .filter(Boolean)
          .join(" "),
      };
    case "moreAsked":
      return { title: "Send what they asked for", detail: "The clock starts again when it has gone." };
    case "disagreed":
      return state.next === undefined
        ? {
            title: "The stages are used up",
            detail:
              "Ask your safeguarding partnership, board or committee who decides now. Keep the child safe meanwhile.",
          }
        : { title: `Next stage: ${state.next.name}`, detail: state.next.to };
    case "draft":
    case "settled":
      return undefined;
  }
}

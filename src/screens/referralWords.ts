import type { ReferralState } from "../casefile/referral/state.ts";
import { dueInWords, type Urgency, urgencyOf } from "../casefile/today.ts";
import type { IsoDate } from "../lib/dates.ts";
import type { Tone } from "../ui/Tag.tsx";

/** Where a referral stands in a few words, for a tag. */
export interface Standing {
  readonly words: string;
  readonly tone: Tone;
}

/** How a due date is shown, everywhere: what is late is red and says by how many days. */
export const urgencyTones: Readonly<Record<Urgency, Tone>> = {
  late: "red",
  today: "amber",
  soon: "neutral",
  later: "neutral",
  open: "amber",
};

/** A closed referral waits for nothing any more. */
export function standingOf(state: ReferralState, isClosed: boolean, today: IsoDate): Standing {
  if (isClosed) return { words: "Closed", tone: "neutral" };
  const due = (what: string, day: IsoDate | undefined): Standing => ({
    words: day === undefined ? what : `${what}: ${dueInWords(day, today)}`,
    tone: urgencyTones[urgencyOf(day, today)],
  });
  switch (state.at) {
    case "draft":
      return { words: "Draft", tone: "amber" };
    case "toSend":
      return due("To send", state.due);
    case "waiting":
      return due("Answer", state.due);
    case "moreAsked":
      return due("More to send", state.due);
    case "disagreed":
      return due(state.next === undefined ? "Disagreed" : "Next stage", state.due);
    case "settled":
      return { words: "Answered", tone: "green" };
  }
}

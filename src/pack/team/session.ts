import type { IsoDate } from "../../lib/dates.ts";
import type { LearningId } from "../guidance/learning.ts";
import type { SourceId } from "../statutory/sources.ts";
import type { WantedId } from "./wanted.ts";

/** How long a session takes: as much as a briefing has, or a staff meeting. */
export const lengths = { 10: "Ten minutes", 45: "Forty-five minutes" } as const;
export type Minutes = keyof typeof lengths;

/** Something that is asked, with what only the facilitator reads. */
export interface Question {
  readonly ask: string;
  /** What good answers hold. */
  readonly good: string;
  /** Where groups go wrong, and how to bring them back. */
  readonly wrong?: string;
}

export interface SessionStep {
  readonly minutes: number;
  readonly title: string;
  /** What the facilitator does. */
  readonly does: string;
  /** The part of the invented case that is told here. */
  readonly told?: string;
  readonly questions?: readonly Question[];
}

/**
 * What a team learns together in ten minutes or in forty-five, from an invented case. In our own words; words in braces are put
 * in by nation, as on cards. Nothing in it is graphic, and no licensed tool is in it.
 */
export interface Session {
  /** In addresses: it stays for good. */
  readonly id: string;
  readonly minutes: Minutes;
  readonly title: string;
  /** What it is about, in a sentence. */
  readonly gist: string;
  readonly forWhom: string;
  readonly aims: readonly string[];
  readonly prepare: readonly string[];
  /** Everybody in the case. Nobody of the practice school, and nobody of another session. */
  readonly people: readonly string[];
  readonly school: string;
  /** In order; their minutes add up to its length. */
  readonly steps: readonly SessionStep[];
  /** How to keep those safe who take part, beside what is always said. */
  readonly care: readonly string[];
  readonly takeAway: readonly string[];
  /** Cards that go on where it ends, by id. */
  readonly cards: readonly string[];
  /** Points of the case reviews that it teaches. */
  readonly teaches: readonly LearningId[];
  /** What those who work with children said they lacked, and it gives. */
  readonly meets: readonly WantedId[];
  readonly sources: readonly SourceId[];
  readonly lastChecked: IsoDate;
}

/** Said at the beginning of every session, and on the handout. */
export const careAlways = [
  "Some of us have lived through this, or know a child who has. Nobody has to say so.",
  "Anybody may leave the room at any time without a reason, and come back or not.",
  "Talk about the case, not about pupils or families of this school. A worry about a real child goes to the {lead} today.",
] as const;

/** What only the facilitator reads. */
export const careForFacilitators = [
  "Tell people the subject beforehand, so that they can choose how to take part.",
  "If somebody begins to tell of their own life, thank them, pause the group, and talk alone afterwards.",
  "Stay ten minutes longer than planned, and look for whoever has gone quiet.",
] as const;

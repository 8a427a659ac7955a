import type { When } from "../../engine/answer.ts";
import { earliestDay } from "../../engine/when.ts";
import type { LocalDateTime } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import type { agencies } from "../../pack/words/agencies.ts";
import type { Level } from "../happenings.ts";
import type { Amendment } from "./amendments.ts";
import type { Entered } from "./late.ts";
import type { Significance, Weight } from "./significance.ts";
import type { LineKind } from "./words.ts";

export type Basis = "seen" | "told" | "document" | "inferred";
export type Agency = keyof typeof agencies;

/** What a line says of itself; what is missing is filled in from the record that it comes from. */
export interface LineParts {
  readonly kind: LineKind;
  readonly when?: When | undefined;
  /** What happened, in neutral words. */
  readonly what: string;
  /** Where the answer stands that `what` was made of. */
  readonly path: string;
  readonly basis?: readonly Basis[] | undefined;
  /** Who saw it, said so or decided it, where that is known. */
  readonly said?: string | undefined;
  readonly words?: string;
  readonly action?: string;
  readonly reason?: string;
  readonly outcome?: string;
  readonly level?: Level | undefined;
  /** The key of this child's role in the record. */
  readonly role?: string | undefined;
  /** Agencies that had a part in it. */
  readonly agencies?: readonly Agency[];
  /** The rule by which it is significant. */
  readonly weight?: Weight | undefined;
  /** A lower-level concern, which the significant view sums up with others and never leaves out. */
  readonly isLower?: boolean;
  /** When the school knew of it, so that it could be written down. Without it nobody can say that it was written late. */
  readonly knownAt?: LocalDateTime | undefined;
  /** When it was first written down on paper, and why so late. */
  readonly writtenAt?: LocalDateTime | undefined;
  readonly lateReason?: string | undefined;
}

/**
 * One line of what is recorded about a child (facts.md §6.5), as long as it was written: whoever shows it cuts it short (brief.ts).
 * Other children may be named in it: a copy makes letters of them.
 */
export interface ChronologyLine {
  /** Tells it from every other line. */
  readonly id: string;
  readonly kind: LineKind;
  /** When it happened; where the record does not say, the day on which it was finished. */
  readonly when: When;
  readonly what: string;
  readonly basis: readonly Basis[];
  /** Who saw it or said so, and the record: "Ms Orr (Incident 0007)". */
  readonly source: string;
  /** The record alone: "Incident 0007", "File from Ashdown Infants". */
  readonly reference: string;
  /** The same with its day: "Incident 0007, 19 November 2026". */
  readonly label: string;
  /** This child's own words and nobody else's, without quotation marks: a line for each time they spoke. */
  readonly words: string;
  readonly action: string;
  readonly reason: string;
  readonly outcome: string;
  /** The key of this child's role in the record; undefined where it has none. */
  readonly role: string | undefined;
  readonly level: Level | undefined;
  readonly agencies: readonly Agency[];
  readonly isLower: boolean;
  readonly significance: Significance;
  readonly entered: Entered;
  /** What was added to the record since and changes how this line is read, oldest first. */
  readonly amended: readonly Amendment[];
  /** The record, and where in it the answer stands that `what` was made of. */
  readonly fileId: Id;
  readonly path: string;
}

/** A day or a minute that is known, as a date in a chronology. */
export const exactly = (at: string | undefined): When | undefined =>
  at === undefined || at === ""
    ? undefined
    : { precision: "exact", date: at.slice(0, 10), ...(at.length > 10 && { time: at.slice(11) }) };

/** Whether two dates are both known to the day, and it is one day. */
export const isSameDay = (one: When | undefined, other: When | undefined): boolean =>
  isDay(one) && isDay(other) && earliestDay(one) === earliestDay(other);
const isDay = (when: When | undefined): when is When => when?.precision === "exact" || when?.precision === "about";

/** Sentences and half-sentences put one after the other. */
export const inSentences = (...parts: readonly (string | undefined)[]): string =>
  parts
    .flatMap((part) => (part === undefined || part.trim() === "" ? [] : [part.trim()]))
    .map((part) => (/[.!?…”’]$/.test(part) ? part : `${part}.`))
    .join(" ");

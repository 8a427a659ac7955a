import type { Condition } from "../../engine/condition.ts";
import type { IsoDate } from "../../lib/dates.ts";
import type { SourceId } from "../statutory/sources.ts";
import type { PartId } from "../words/policy-parts.ts";

/**
 * For whom a clause is printed; one clause may serve several. "young" is read with a child of 5 to 7, "juniors" are 7 to 11,
 * "teens" 11 and over, "easyRead" is for anybody who reads best one idea at a time.
 */
export type Reader = "policy" | "parents" | "young" | "juniors" | "teens" | "easyRead";

/** What a clause rests on: a source, and where in it. */
export interface Rests {
  readonly source: SourceId;
  /** "Part five", "section 175", "paragraph 74". */
  readonly where?: string;
}

/** What became of a clause in a later edition of this wording, for schools that have adopted an earlier one. */
export interface Move {
  /** Id of the edition of the wording in which it changed. */
  readonly edition: string;
  /** Why, in a sentence that a governor can read. */
  readonly why: string;
}

interface Common {
  /** Never changed and never used again: adopted policies are compared by it. "roles.lead". */
  readonly id: string;
  readonly part: PartId;
  /** What it is about, in a few words, for lists. Printed as a heading where `heads` is set. */
  readonly title: string;
  readonly heads?: true;
  readonly when?: Condition;
  readonly readers: readonly Reader[];
  /** "statutory": says what law or statutory guidance requires of the school. "practice": good practice, and our own judgement. */
  readonly standing: "statutory" | "practice";
  /** Empty only for practice that is our own. */
  readonly rests: readonly Rests[];
  readonly lastChecked: IsoDate;
  /** What a person has to check at the source before anybody leans on it (facts.md marks). Absent when nothing. */
  readonly verify?: string;
  readonly moved?: readonly Move[];
}
/**
 * A clause in words. Lines that begin with "- " are points, with "1. " steps; a blank line parts paragraphs. A word in braces
 * is one of `fills.ts`: what differs from school to school inside a sentence.
 */
export interface WrittenClause extends Common {
  readonly text: string;
}
/** A clause whose content is set out from answers: a table of people, a list of sources. `made/` says how. */
export interface MadeClause extends Common {
  readonly made: Made;
}
export type Made =
  | "control"
  | "sources"
  | "people"
  | "reportingRoutes"
  | "hotspots"
  | "levels"
  | "training"
  | "linkedPolicies"
  | "contacts"
  | "languages";
export type Clause = WrittenClause | MadeClause;

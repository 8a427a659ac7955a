import type { RawAnswers } from "../../engine/template.ts";
import type { IsoDate } from "../../lib/dates.ts";
import type { TemplateId } from "../index.ts";

/** A child of the practice school. Born on a day of the case’s own calendar: when the case is moved, the child keeps their age. */
export interface PracticeChild {
  readonly id: string;
  readonly givenNames: string;
  readonly familyName: string;
  readonly knownAs?: string;
  readonly born: IsoDate;
  readonly year: string;
  readonly address?: string;
  /** Id of the authority that they live in, where it is not the school’s. */
  readonly authority?: string;
  readonly sen?: "none" | "support" | "plan";
  readonly communication?: string;
  readonly trustedAdult?: string;
  readonly siblings?: readonly string[];
  readonly otherSiblings?: string;
  readonly family?: readonly {
    readonly name: string;
    readonly relation: string;
    readonly responsibility: "yes" | "no" | "notKnown";
    readonly contact: string;
  }[];
  readonly leaving?: { readonly on: IsoDate; readonly to: string; readonly contact: string; readonly newTerm: string };
}

export interface PracticePerson {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly organisation?: string;
}

/** A record of a case, in the order in which they were written. */
export interface PracticeRecord {
  /** By which others of the case name it. Versions of one file have the same. */
  readonly file: string;
  readonly template: TemplateId;
  readonly answers: RawAnswers;
  /** "2026-11-17T14:00" */
  readonly started: string;
  /** Left out for a draft. */
  readonly finished?: string;
  readonly version?: number;
  readonly reason?: string;
  /** The file that it is an entry about, or that it came from. */
  readonly about?: string;
  readonly from?: string;
}

/**
 * One invented case. It is written on a calendar of its own and moved by whole weeks when the practice school is made, so that
 * `latest` is `ago` days back or a few more, and every weekday stays what it was.
 */
export interface PracticeCase {
  readonly id: string;
  readonly title: string;
  /** What there is to see in it, in a sentence. */
  readonly shows: string;
  readonly latest: IsoDate;
  readonly ago: number;
  readonly children: readonly PracticeChild[];
  readonly people?: readonly PracticePerson[];
  /** Names in an example of a template that are somebody else here. An id of the example is the id that it becomes. */
  readonly calls?: Readonly<Record<string, string>>;
  readonly records: readonly PracticeRecord[];
}

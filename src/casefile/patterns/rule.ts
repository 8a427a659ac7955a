import type { IsoDate } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import type { Fact } from "./facts.ts";
import type { Group, Scope } from "./groups.ts";

/** A rule that looks for facts worth seeing together. It counts; it judges nobody. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  /** Why it matters, in a sentence. */
  readonly why: string;
  /** Where the idea comes from. */
  readonly source: string;
  /** What it is looked for in: all that is recorded of a child, of two children, of a place… */
  readonly scope: Scope;
  readonly look: (group: Group, today: IsoDate) => Found | undefined;
}

/** What a rule found. Its sentences hold no name. */
export interface Found {
  /** What it rests on, oldest first. */
  readonly facts: readonly Fact[];
  /** "Four entries in 34 days; the gap between them is shrinking (18, 9, 7 days)." */
  readonly sentence: string;
  /** How the rule came to it, with its numbers. */
  readonly how: string;
}

/** A finding as it can be kept, shown and put aside. */
export interface Finding {
  readonly rule: string;
  /** Whom or what it is about: ids of children, keys of a place, a part of the day or a kind of behaviour. */
  readonly about: readonly string[];
  /** Ids of the files that it rests on, oldest first. */
  readonly facts: readonly Id[];
  readonly sentence: string;
  readonly how: string;
}

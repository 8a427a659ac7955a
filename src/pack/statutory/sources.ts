import type { IsoDate } from "../../lib/dates.ts";
import { englandSources } from "./england.ts";
import { northernIrelandSources } from "./northern-ireland.ts";
import { scotlandSources } from "./scotland.ts";
import { ukSources } from "./uk.ts";
import { walesSources } from "./wales.ts";

export type Nation = "england" | "wales" | "scotland" | "northernIreland";

/**
 * A law, guidance, research or tool that the pack leans on (facts.md §1.2, §2.1, §2.6), dated and sourced. What is said about
 * it is in our own words and never stands for its text.
 */
export interface Source {
  readonly title: string;
  readonly kind: "law" | "statutoryGuidance" | "guidance" | "research" | "tool";
  /** What it has to do with this subject, in a line of our own. */
  readonly about: string;
  readonly publisher: string;
  /** An https address without a scheme, printed for people to type. The app opens none. */
  readonly at: string;
  /** First day on which this edition applied. Absent where an act or a body of work has no single day that matters here. */
  readonly inForceFrom?: IsoDate;
  readonly lastChecked: IsoDate;
  /** How well it is known: A read at the source, B second-hand, K general knowledge (facts.md §0.1). */
  readonly mark: "A" | "B" | "K";
  /** What a person has to check at the source before relying on it; absent where nothing is in doubt. */
  readonly verify?: string;
}

/** By the nation whose they are. What reaches over more than one stands in `uk.ts`. */
export const sourcesOf = {
  england: englandSources,
  wales: walesSources,
  scotland: scotlandSources,
  northernIreland: northernIrelandSources,
} as const satisfies Readonly<Record<Nation, Readonly<Record<string, Source>>>>;

export const sources = {
  ...ukSources,
  ...sourcesOf.england,
  ...sourcesOf.wales,
  ...sourcesOf.scotland,
  ...sourcesOf.northernIreland,
} as const satisfies Readonly<Record<string, Source>>;
export type SourceId = keyof typeof sources;

export const sourceOf = (id: SourceId): Source => sources[id];

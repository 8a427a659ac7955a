import { nations } from "../statutory/nations.ts";
import { type Nation, type Source, type SourceId, sourceOf, sourcesOf } from "../statutory/sources.ts";
import { type Threshold, thresholds } from "../statutory/thresholds.ts";
import { ukSources } from "../statutory/uk.ts";
import { sourcesIn } from "./nation.ts";

const kinds = {
  law: "Law",
  statutoryGuidance: "Statutory guidance",
  guidance: "Other guidance",
} as const satisfies Readonly<Partial<Record<Source["kind"], string>>>;

export interface LawHere {
  readonly nation: Nation;
  /** Why all of it is to be checked before anybody leans on it; undefined where the nation’s wording is complete. */
  readonly whyDraft: string | undefined;
  /** What those who lead and help are called. */
  readonly names: readonly { readonly what: string; readonly called: string }[];
  readonly thresholds: readonly (Threshold & { readonly works: readonly Source[] })[];
  readonly works: readonly { readonly title: string; readonly works: readonly Source[] }[];
}

/** What a nation calls those who lead and help, its ages and duties, and its law and guidance. */
export function lawIn(nation: Nation): LawHere {
  const { whyDraft, lead, deputy, socialCare, earlyHelp, frontDoor, inspectorate } = nations[nation];
  const shared = Object.keys(ukSources) as readonly (keyof typeof ukSources)[];
  const own = Object.keys(sourcesOf[nation]) as readonly SourceId[];
  const all = [...new Set([...own, ...sourcesIn(shared, nation)])].map(sourceOf);
  return {
    nation,
    whyDraft,
    names: [
      { what: "Who leads on safeguarding", called: lead },
      { what: "Who stands in", called: deputy },
      { what: "Social workers for children", called: socialCare },
      { what: "Help before that", called: earlyHelp },
      { what: "Where a concern is reported", called: frontDoor },
      { what: "Who inspects", called: inspectorate },
    ],
    thresholds: thresholds[nation].map((each) => ({ ...each, works: each.sources.map(sourceOf) })),
    works: (Object.keys(kinds) as readonly (keyof typeof kinds)[]).flatMap((kind) => {
      const works = all.filter((work) => work.kind === kind);
      return works.length === 0 ? [] : [{ title: kinds[kind], works }];
    }),
  };
}

import { type ConfidenceFigure, confidenceInWords, figureOf, isWeak } from "../casefile/confidence/figure.ts";
import type { Confidence } from "../casefile/entities.ts";
import { longDate } from "../lib/dates.ts";
import { type PublishedFigure, published, whoWasAsked } from "../pack/confidence/published.ts";
import { type Item, itemsOf, type Lead, type Part, parts } from "../pack/confidence/questions.ts";

/** One thing that was counted, in each of the rounds that are looked at. */
export interface ResultRow {
  readonly item: Item;
  /** In the order of the rounds. */
  readonly figures: readonly ConfidenceFigure[];
  readonly published: PublishedFigure | undefined;
}
export interface PartResult {
  readonly part: Part;
  readonly rows: readonly ResultRow[];
}

/** Rounds side by side, the newest first, part by part. */
export const resultsOf = (rounds: readonly Confidence[]): readonly PartResult[] =>
  parts.map((part) => ({
    part,
    rows: itemsOf(part).map((item) => ({
      item,
      figures: rounds.map(({ counts }) => figureOf(counts[item.key])),
      published: published[item.key],
    })),
  }));

/** "3 March 2026": the day on which it was closed. */
export const roundName = ({ closedOn = "" }: Confidence): string => longDate(closedOn);

/** "66% of 30 people in education". */
export const publishedInWords = ({ percent, people, who }: PublishedFigure): string =>
  people === undefined ? `${percent}% ${whoWasAsked[who]}` : `${percent}% of ${people} people ${whoWasAsked[who]}`;

/** Something to do next, with what asks for it. */
export interface Next {
  readonly lead: Lead;
  readonly because: readonly string[];
}

/** What the newest round asks for: each thing to do once, what most points to first. */
export function nextSteps(results: readonly PartResult[]): readonly Next[] {
  const found = new Map<Lead, string[]>();
  for (const { rows } of results)
    for (const { item, figures } of rows) {
      const [now] = figures;
      if (now === undefined || !isWeak(now, item.weakWhen)) continue;
      const because = `${item.short}: ${confidenceInWords(now)}`;
      found.set(item.lead, [...(found.get(item.lead) ?? []), because]);
    }
  return [...found].map(([lead, because]) => ({ lead, because })).sort((a, b) => b.because.length - a.because.length);
}

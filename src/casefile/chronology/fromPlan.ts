import type { PlanAnswers } from "../../pack/risk-assessment/sections.ts";
import type { FinishedRecord } from "../entities.ts";
import { exactly, inSentences, type LineParts } from "./line.ts";
import { reviewWords } from "./words.ts";

/** A line, and the version or entry that it comes from. */
export type RecordLine = readonly [FinishedRecord, LineParts];

const isPlan = { kind: "plan", weight: "plan" } as const;

/** A plan began, was written in full, was reviewed and was closed. Reviews stay in every later version. */
export function planLines(versions: readonly FinishedRecord[]): readonly RecordLine[] {
  const latest = versions.at(-1);
  if (latest === undefined) return [];
  const planOf = ({ answers }: FinishedRecord): PlanAnswers => answers;
  const written = versions.flatMap((version, index): readonly RecordLine[] => {
    const { stage, inForceFrom } = planOf(version);
    const isFirst = index === 0;
    if (!isFirst && stage !== "full") return [];
    const kind = stage === "interim" ? "An interim safety plan" : "A safety plan";
    const what = isFirst ? `${kind} began.` : "The full safety plan began.";
    return [[version, { ...isPlan, when: exactly(inForceFrom), what, path: "inForceFrom" }]];
  });
  const { reviews = [], closers = [], closeReason } = planOf(latest);
  const reviewed = reviews.map((review): RecordLine => {
    const outcome = review.reviewOutcome === undefined ? "" : `: ${reviewWords[review.reviewOutcome]}`;
    // A review stays in every later version: it was entered with the first that has it.
    const version = versions.find((each) => planOf(each).reviews?.some(({ itemId }) => itemId === review.itemId));
    const changed = review.reviewOutcome !== undefined && review.reviewOutcome !== "continue";
    return [
      version ?? latest,
      {
        kind: "plan",
        weight: changed ? "plan" : undefined,
        when: exactly(review.reviewedOn),
        what: `The safety plan was reviewed${outcome}.`,
        path: `reviews/${review.itemId}/reviewOutcome`,
        reason: inSentences(review.outcomeReason),
      },
    ];
  });
  const closedAt = closers.at(-1)?.closerSigned?.signedAt;
  const closed: readonly RecordLine[] =
    closers.length < 2
      ? []
      : [
          [
            latest,
            {
              ...isPlan,
              when: exactly(closedAt),
              what: "The safety plan was closed.",
              path: "closeReason",
              reason: inSentences(closeReason),
            },
          ],
        ];
  return [...written, ...reviewed, ...closed];
}

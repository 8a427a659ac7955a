import { smallest } from "../insights/suppression.ts";

/**
 * What may be said of a question. Under five answers nothing is. None and one read the same, and so do all and all but one: nobody
 * learns that everybody answered alike, and nobody stands alone.
 */
export type ConfidenceFigure =
  | { readonly kind: "few" }
  | { readonly kind: "exact" | "atMost" | "atLeast"; readonly said: number; readonly answered: number };

export function figureOf(count: { readonly answered: number; readonly said: number } | undefined): ConfidenceFigure {
  const { answered, said } = count ?? { answered: 0, said: 0 };
  if (answered < smallest) return { kind: "few" };
  if (said <= 1) return { kind: "atMost", said: 1, answered };
  if (said >= answered - 1) return { kind: "atLeast", said: answered - 1, answered };
  return { kind: "exact", said, answered };
}

export const shareOf = (figure: ConfidenceFigure): number | undefined =>
  figure.kind === "few" ? undefined : Math.round((100 * figure.said) / figure.answered);

const before = { exact: "", atMost: "at most ", atLeast: "at least " } as const;

/** "6 of 9 (67%)", "at most 1 of 9", "fewer than 5 answered". */
export const confidenceInWords = (figure: ConfidenceFigure): string =>
  figure.kind === "few"
    ? `fewer than ${smallest} answered`
    : `${before[figure.kind]}${figure.said} of ${figure.answered}${figure.kind === "exact" ? ` (${shareOf(figure)}%)` : ""}`;

/** Whether what it asks about is weak enough to be worked on. Where too few answered, nobody knows. */
export function isWeak(figure: ConfidenceFigure, weakWhen: "few" | "many"): boolean {
  if (figure.kind === "few") return false;
  return weakWhen === "few" ? figure.said * 2 < figure.answered : figure.said * 3 >= figure.answered;
}

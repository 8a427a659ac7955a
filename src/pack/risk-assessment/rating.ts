import { all, any, type Condition, is } from "../../engine/condition.ts";

/** One to five in a 5 × 5 matrix, as choices are stored. Labels belong to the questions (facts.md §3.3). */
type Degree = "1" | "2" | "3" | "4" | "5";
type Band = "low" | "medium" | "high" | "veryHigh";
interface Rating {
  readonly score: number;
  readonly band: Band;
}

export const bands: Readonly<Record<Band, string>> = {
  low: "Low",
  medium: "Medium",
  high: "High",
  veryHigh: "Very high",
};
export const likelihoods = {
  "1": "1 Rare",
  "2": "2 Unlikely",
  "3": "3 Possible",
  "4": "4 Likely",
  "5": "5 Almost certain",
} as const satisfies Readonly<Record<Degree, string>>;
export const impacts = {
  "1": "1 Slight",
  "2": "2 Minor",
  "3": "3 Moderate",
  "4": "4 Serious",
  "5": "5 Severe",
} as const satisfies Readonly<Record<Degree, string>>;
export const degrees = Object.keys(likelihoods) as readonly Degree[];

/** 1–4 low, 5–9 medium, 10–15 high, 16–25 very high (facts.md §3.3). Undefined until both are known. It rates a place or time, never a child. */
export function rating(likelihood: Degree | undefined, impact: Degree | undefined): Rating | undefined {
  if (likelihood === undefined || impact === undefined) return undefined;
  const score = Number(likelihood) * Number(impact);
  return { score, band: score >= 16 ? "veryHigh" : score >= 10 ? "high" : score >= 5 ? "medium" : "low" };
}

export const isHigh = (band: Band | undefined): boolean => band === "high" || band === "veryHigh";

/** What counts: a person's own judgement where there is one, otherwise the matrix. */
export const bandOf = (row: {
  readonly likelihood?: Degree;
  readonly impact?: Degree;
  readonly overrideBand?: Band;
}): Band | undefined => row.overrideBand ?? rating(row.likelihood, row.impact)?.band;

/** "12, high"; empty until both degrees are known. */
export function ratingInWords(likelihood: Degree | undefined, impact: Degree | undefined): string {
  const rated = rating(likelihood, impact);
  return rated === undefined ? "" : `${rated.score}, ${bands[rated.band].toLowerCase()}`;
}

interface Graded {
  readonly key: string;
  readonly answer?: Degree;
}
/** The matrix as a condition, so that a question can be asked only where a rating is high or very high. */
export const ratesHigh = (likelihood: Graded, impact: Graded): Condition =>
  any(
    ...degrees.flatMap((l) =>
      degrees
        .filter((i) => isHigh(rating(l, i)?.band))
        .map((i) => all(is<Degree>(likelihood, l), is<Degree>(impact, i))),
    ),
  );

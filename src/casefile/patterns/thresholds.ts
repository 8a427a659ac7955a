/**
 * Every number of the patterns, in one place. They are ours and say only when the facts are worth a second look: three short
 * notes in six weeks (facts.md §6.7), the others in the same spirit. None of them measures a child.
 */
export const thresholds = {
  /** Entries about one child, close together. */
  repeat: { least: 3, days: 84 },
  /** Entries with the same two children in them, at any time. */
  samePair: { least: 2 },
  /** Entries in one place: about one child, and in the whole school. */
  childPlace: { least: 3, days: 365 },
  samePlace: { least: 6, days: 42 },
  /** Entries at one time of day about one child; in one place at one time of day in the whole school. */
  childHour: { least: 3, days: 365 },
  sameHour: { least: 4, days: 42 },
  /** Judgements of the level of concern, each higher than the one before. */
  risingLevel: { least: 2 },
  /** Gaps between entries, each shorter than the one before, the first no longer than `days`. */
  shrinkingGaps: { gaps: 3, days: 84 },
  /** Short notes about one child. */
  manySmall: { least: 3, days: 42 },
  /** Entries close together, then so many days without a word. */
  silence: { least: 3, days: 42, quiet: 28 },
  /** Entries close together, after so many days without one. */
  suddenChange: { least: 2, days: 28, quiet: 180 },
  /** Records of one child whose next step is overdue. */
  openActions: { least: 2 },
  /** Entries of one kind in one place, with no child in two of them. */
  similarElsewhere: { least: 3, days: 42 },
} as const;

/** Parts of a school day, by the hour alone: a school’s own timetable is not asked for. */
export const partsOfDay = {
  beforeSchool: { label: "Before school", from: "05:00" },
  morning: { label: "Morning lessons", from: "08:45" },
  break: { label: "Morning break", from: "10:30" },
  lateMorning: { label: "Late morning lessons", from: "11:00" },
  lunch: { label: "Lunch time", from: "12:00" },
  afternoon: { label: "Afternoon lessons", from: "13:30" },
  afterSchool: { label: "After school", from: "15:00" },
  evening: { label: "Evening and night", from: "18:00" },
} as const;
export type PartOfDay = keyof typeof partsOfDay;

/** The part of the day a time falls in; the night belongs to the evening before. */
export function partOfDay(time: string): PartOfDay {
  const begun = Object.entries(partsOfDay).findLast(([, { from }]) => from <= time);
  return (begun?.[0] as PartOfDay | undefined) ?? "evening";
}

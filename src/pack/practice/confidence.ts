/** Two rounds of the staff confidence check at the practice school, the newest first. All of it is invented. */
export const confidenceRounds: readonly {
  /** Days back. */
  readonly opened: number;
  readonly closed: number;
  readonly people: number;
  /** How many of them said so, by the key of what is counted. Everybody answered everything. */
  readonly said: Readonly<Record<string, number>>;
}[] = [
  {
    opened: 44,
    closed: 40,
    people: 16,
    said: {
      ...{ know: 13, notice: 11, first: 12, write: 13, weigh: 8, plan: 6, talk: 6, parents: 5, carry: 9 },
      ...{ policy: 14, training: 10, outside: 9, oneToOne: 4, together: 11 },
      ...{ upset: 7, anxious: 6, worried: 4, alone: 3, awkward: 5 },
      ...{ teamTime: 4, specialist: 6, person: 8, examples: 5, words: 9 },
    },
  },
  {
    opened: 238,
    closed: 231,
    people: 13,
    said: {
      ...{ know: 8, notice: 7, first: 5, write: 6, weigh: 5, plan: 3, talk: 4, parents: 4, carry: 6 },
      ...{ policy: 4, training: 3, outside: 4, oneToOne: 3, together: 2 },
      ...{ upset: 6, anxious: 6, worried: 5, alone: 5, awkward: 4 },
      ...{ teamTime: 8, specialist: 5, person: 7, examples: 8, words: 7 },
    },
  },
];

import { smallest } from "../insights/suppression.ts";

// Answers of a confidence check between the person who gave them and the device that keeps their sums. They are added up at once and
// kept in memory only. What is written down is written for five people or more at a time, and enough stay in hand that what is left
// at the end is five or more, too: no two states of what is kept differ by fewer.

/** Sums over people. A key is missing while nobody has answered it. */
export interface Sums {
  readonly people: number;
  readonly counts: Readonly<Record<string, { readonly answered: number; readonly said: number }>>;
}
/** One person’s answers, as they are handed over: what was answered, and whether it was said. */
export type Answers = Readonly<Record<string, boolean>>;

export const nobody: Sums = { people: 0, counts: {} };

export function together(one: Sums, other: Sums): Sums {
  const counts: Record<string, { readonly answered: number; readonly said: number }> = { ...one.counts };
  for (const [key, { answered, said }] of Object.entries(other.counts)) {
    const before = counts[key] ?? { answered: 0, said: 0 };
    counts[key] = { answered: before.answered + answered, said: before.said + said };
  }
  return { people: one.people + other.people, counts };
}

/** Sums that were not kept yet. `first` is written down when enough others stand behind it. */
export interface Hand {
  readonly first: Sums;
  readonly behind: Sums;
}

export const emptyHand: Hand = { first: nobody, behind: nobody };

export const inHand = ({ first, behind }: Hand): Sums => together(first, behind);

export function withAnswers({ first, behind }: Hand, answers: Answers): Hand {
  const one: Sums = {
    people: 1,
    counts: Object.fromEntries(
      Object.entries(answers).map(([key, said]) => [key, { answered: 1, said: said ? 1 : 0 }]),
    ),
  };
  return first.people < smallest ? { first: together(first, one), behind } : { first, behind: together(behind, one) };
}

/** What may be written down now, with what is then left in hand. Undefined while too few stand behind it. */
export const ready = ({ first, behind }: Hand): { readonly sums: Sums; readonly left: Hand } | undefined =>
  first.people >= smallest && behind.people >= smallest
    ? { sums: first, left: { first: behind, behind: nobody } }
    : undefined;

/** All that is in hand, to be written down at the end or before a lock. Undefined where that is too few. */
export const whole = (hand: Hand): Sums | undefined => {
  const all = inHand(hand);
  return all.people >= smallest ? all : undefined;
};

/** Puts back what could not be written down. */
export const putBack = ({ first, behind }: Hand, sums: Sums): Hand => ({ first: together(sums, first), behind });

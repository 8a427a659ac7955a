import { array, assert, boolean, constantFrom, dictionary, property, tuple } from "fast-check";
import { describe, expect, test } from "vitest";
import { smallest } from "../insights/suppression.ts";
import {
  type Answers,
  emptyHand,
  type Hand,
  inHand,
  nobody,
  putBack,
  ready,
  type Sums,
  together,
  whole,
  withAnswers,
} from "./hand.ts";

const answers = dictionary(constantFrom("plan", "policy"), boolean());
type Step = readonly ["answers" | "lock" | "killed" | "full", Answers];
const steps = array(
  tuple(constantFrom<Step[0][]>("answers", "answers", "answers", "answers", "lock", "killed", "full"), answers),
);

/** Every state of the sums that was ever written down, as records.confidence writes them. */
function written(all: readonly Step[]): readonly Sums[] {
  const states: Sums[] = [nobody];
  let hand: Hand = emptyHand;
  const keep = (sums: Sums, fails: boolean) => {
    if (fails) hand = putBack(hand, sums);
    else states.push(together(states.at(-1) ?? nobody, sums));
  };
  const keepWhole = () => {
    const sums = whole(hand);
    hand = emptyHand;
    if (sums !== undefined) keep(sums, false);
    hand = emptyHand;
  };
  for (const [what, said] of all) {
    if (what === "killed") hand = emptyHand;
    else if (what === "lock") keepWhole();
    else {
      hand = withAnswers(hand, said);
      const now = ready(hand);
      if (now !== undefined) {
        hand = now.left;
        keep(now.sums, what === "full");
      }
    }
  }
  keepWhole();
  return states;
}

describe("what is written down of a round", () => {
  test("never differs by fewer than five people from what was written before, whatever locks, kills or fails in between", () => {
    assert(
      property(steps, (all) => {
        const states = written(all);
        for (const [at, state] of states.entries()) {
          const before = states[at - 1];
          if (before !== undefined) expect(state.people - before.people).toBeGreaterThanOrEqual(smallest);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("loses nobody while nothing is killed and five or more are there at the end", () => {
    for (const people of [5, 6, 9, 10, 11, 14, 15, 23]) {
      const all = Array.from({ length: people }, (): Step => ["answers", { plan: true }]);
      expect(written(all).at(-1)).toEqual({ people, counts: { plan: { answered: people, said: people } } });
    }
  });

  test("is nothing for two people", () => {
    expect(
      written([
        ["answers", { plan: true }],
        ["answers", {}],
      ]),
    ).toEqual([nobody]);
  });
});

test("sums count each question by itself: who leaves one out is not in it", () => {
  const hand = [{ plan: true }, { plan: false, policy: true }, { policy: false }].reduce(withAnswers, emptyHand);
  expect(inHand(hand)).toEqual({
    people: 3,
    counts: { plan: { answered: 2, said: 1 }, policy: { answered: 2, said: 1 } },
  });
});

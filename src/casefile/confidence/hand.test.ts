import { expect, test } from "vitest";
import { emptyHand, inHand, putBack, ready, whole, withAnswers } from "./hand.ts";

// That no two states which are written down differ by fewer than five people is tested where they are written: records/confidence.test.ts.

test("sums count each question by itself: who leaves one out is not in it", () => {
  const hand = [{ plan: true }, { plan: false, policy: true }, { policy: false }].reduce(withAnswers, emptyHand);
  expect(inHand(hand)).toEqual({
    people: 3,
    counts: { plan: { answered: 2, said: 1 }, policy: { answered: 2, said: 1 } },
  });
});

test("five are written down once five more stand behind them, and what could not be written goes back in front", () => {
  const of = (people: number) => Array.from({ length: people }, () => ({ plan: true })).reduce(withAnswers, emptyHand);
  expect([ready(of(9)), whole(of(4))]).toEqual([undefined, undefined]);
  const now = ready(of(10));
  expect([now?.sums.people, now && inHand(now.left).people]).toEqual([5, 5]);
  expect(now && inHand(putBack(now.left, now.sums)).people).toBe(10);
});

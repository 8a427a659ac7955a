import {
  type Answers,
  emptyHand,
  type Hand,
  inHand,
  putBack,
  ready,
  type Sums,
  together,
  whole,
  withAnswers,
} from "../casefile/confidence/hand.ts";
import { closedRounds, nextFrom, openRound } from "../casefile/confidence/rounds.ts";
import type { Confidence } from "../casefile/entities.ts";
import { localDate } from "../lib/dates.ts";
import { newId } from "../lib/ids.ts";
import { failed, ok, type Result } from "../lib/result.ts";
import { createStore, type Readable, type Store } from "../lib/store.ts";
import type { SaveError } from "../vault/api.ts";
import type { Workspace } from "./workspace.ts";

// Rounds of the staff confidence check. What is kept, and why never more, stands in casefile/confidence/hand.ts.

const hands = new WeakMap<Workspace, Store<Hand>>();

/** The sums that are in memory only. What of them may be kept is kept before a lock; the rest is forgotten with it. */
function handOf(workspace: Workspace): Store<Hand> {
  const known = hands.get(workspace);
  if (known !== undefined) return known;
  const hand = createStore<Hand>(emptyHand);
  hands.set(workspace, hand);
  workspace.beforeLock(() => keepWhole(workspace, hand));
  return hand;
}

export const handed = (workspace: Workspace): Readable<Hand> => handOf(workspace);

/** Opens a round. Does nothing where one is open, or the last one is not long enough ago. */
export const openConfidenceRound = (workspace: Workspace): Promise<Result<null, SaveError>> =>
  workspace.commit((file) => {
    const today = localDate(workspace.now());
    if (openRound(file) !== undefined || (nextFrom(closedRounds(file)) ?? "") > today) return [];
    return [{ put: { type: "confidence", v: 1, id: newId(), openedOn: today, people: 0, counts: {} } }];
  });

/** Adds one person’s answers. They are sums from here on: nobody can tell them from the others’ again. */
export async function handIn(workspace: Workspace, answers: Answers): Promise<Result<null, SaveError>> {
  const hand = handOf(workspace);
  hand.set(withAnswers(hand.get(), answers));
  const now = ready(hand.get());
  if (now === undefined) return ok(null);
  hand.set(now.left);
  return keep(workspace, hand, now.sums);
}

async function keepWhole(workspace: Workspace, hand: Store<Hand>): Promise<Result<null, SaveError>> {
  const sums = whole(hand.get());
  if (sums === undefined) return ok(null);
  hand.set(emptyHand);
  return keep(workspace, hand, sums);
}

async function keep(workspace: Workspace, hand: Store<Hand>, sums: Sums): Promise<Result<null, SaveError>> {
  const saved = await workspace.commit((file) => {
    const round = openRound(file);
    return round === undefined ? [] : [{ put: withSums(round, sums) }];
  });
  if (!saved.ok) hand.set(putBack(hand.get(), sums));
  return saved;
}

const withSums = (round: Confidence, sums: Sums): Confidence => ({ ...round, ...together(round, sums) });

/** What becomes of a round when it is closed. */
export type Ending = "kept" | "tooFew";

/**
 * Closes the open round with what is in hand. Where that is too few to be kept, it is forgotten; a round that then has nobody in it
 * is taken away.
 */
export async function closeConfidenceRound(workspace: Workspace): Promise<Result<Ending, SaveError>> {
  const hand = handOf(workspace);
  const sums = whole(hand.get());
  let ending: Ending = "tooFew";
  const saved = await workspace.commit((file) => {
    const round = openRound(file);
    if (round === undefined) return [];
    const last = sums === undefined ? round : withSums(round, sums);
    if (last.people === 0) return [{ remove: round }];
    ending = "kept";
    return [{ put: { ...last, closedOn: localDate(workspace.now()) } }];
  });
  if (!saved.ok) return failed(saved.error);
  hand.set(emptyHand);
  return ok(ending);
}

/** Forgets what is in hand, as when the round is given up. */
export async function giveUpConfidenceRound(workspace: Workspace): Promise<Result<null, SaveError>> {
  const saved = await workspace.commit((file) => {
    const round = openRound(file);
    return round === undefined ? [] : [{ remove: round }];
  });
  if (saved.ok) handOf(workspace).set(emptyHand);
  return saved;
}

/** How many people are in the sums that are kept, and how many in those that a lock would forget. */
export const gathered = (round: Confidence, hand: Hand): { readonly kept: number; readonly inHand: number } => ({
  kept: round.people,
  inHand: inHand(hand).people,
});

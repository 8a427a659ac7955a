import type { Id } from "../../lib/ids.ts";
import type { Carried } from "../entities.ts";

// An answer may be carried over from a card as from a record. A card is no record: it has an id that stays for good instead of one
// that was made up.

const before = "card:";

/** The id under which a card is the source of an answer. */
export const cardSource = (cardId: string): Id => `${before}${cardId}`;

/** The card that is the source of an answer. Undefined where it is a record. */
export const cardIdIn = (id: Id): string | undefined => (id.startsWith(before) ? id.slice(before.length) : undefined);

/** An answer as a card gives it. `path` is a step, or what a record begins with. */
export const fromCard = (
  card: { readonly id: string; readonly title: string },
  path: string,
  value: unknown,
): Carried[string] => ({ fileId: cardSource(card.id), label: `the card “${card.title}”`, path, value });

/** Where on its card a step stands. */
export const stepPath = (stepId: string): string => `steps/${stepId}`;

// Kinds of record beside those that the app counts from 1 on. Each stays in clear beside its envelopes, so that the right key can be
// found. A person who may open only a part has two kinds of their own, which follow from their number (people/members.ts).

/** A person’s own records: whoever opens everything reads them too, and nobody else does. */
export const ownType = (compartment: number): number => 1_000 + compartment;

export const isOwnType = (type: number): boolean => type > 1_000 && type < 3_000;

/** Pages of the log that this person writes. */
export const logType = (compartment: number): number => 3_000 + compartment;

export const isLogType = (type: number): boolean => type >= 3_000 && type < 4_000;

/** The next number that nobody has had, so that nobody is ever lent the records of somebody who left. */
export const nextCompartment = (types: Iterable<number>): number => {
  let last = 0;
  for (const type of types) if (type > 1_000) last = Math.max(last, type % 1_000);
  return last + 1;
};

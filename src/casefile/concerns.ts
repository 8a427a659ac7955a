import { oncePer } from "./casefile.ts";
import type { Concern } from "./entities.ts";

/** What staff have handed on, newest first. */
export const sentConcerns = oncePer(
  ({ concerns }) => concerns,
  (concerns): readonly Concern[] =>
    [...concerns.values()]
      .filter(({ sentAt }) => sentAt !== undefined)
      .sort((a, b) => (b.sentAt ?? "").localeCompare(a.sentAt ?? "")),
);

/** Those that nobody has said anything about yet, oldest first: a child may wait behind each. */
export const waitingConcerns = oncePer(
  ({ concerns }) => concerns,
  (concerns): readonly Concern[] =>
    [...concerns.values()]
      .filter(({ sentAt, outcome }) => sentAt !== undefined && outcome === undefined)
      .sort((a, b) => (a.sentAt ?? "").localeCompare(b.sentAt ?? "")),
);

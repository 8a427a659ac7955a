import type { FinishedRecord } from "../../casefile/entities.ts";
import { escalationOf } from "../../casefile/referral/state.ts";
import type { Block } from "../../documents/blocks.ts";

/** The blocks of a finished entry, kept as they were finished; their shape was checked then. */
export const blocksOf = (entry: FinishedRecord): readonly Block[] =>
  (entry.documents[0]?.blocks ?? []) as readonly Block[];

/** What a finished entry answers, in its own words, by the key of the question and in the order of its print. */
export const factsOf = (entry: FinishedRecord): ReadonlyMap<string, string> =>
  new Map(
    blocksOf(entry)
      .flatMap((block) => (block.kind === "facts" ? block.rows : []))
      .flatMap(({ from, value }) => (from === undefined ? [] : [[from.key, value] as const])),
  );

/** The answers that say in a line what an entry is about. */
const gistKeys: ReadonlySet<string> = new Set([
  "decision",
  "actionWhat",
  "actionOwner",
  "doneHow",
  "cameOf",
  "contactWho",
  "contactState",
  "level",
  "agency",
  "socialCareStatus",
  "policeStatus",
  "otherStatus",
  "addendumKind",
  "added",
  "newTier",
  "mark",
  "outcome",
  "sentTo",
  "sentHow",
  "view",
  "why",
  "lookAgain",
  "edition",
  "approvalKind",
  "approvedBy",
  "minute",
]);

/** What an entry is about, in a line. A letter is prose, so that it is named by its stage and its reader. */
export function gistOf(entry: FinishedRecord): string {
  const { stage, stageTo } = escalationOf(entry);
  const parts =
    entry.templateId === "escalation"
      ? [stage ?? "", stageTo ?? ""]
      : [...factsOf(entry)].flatMap(([key, value]) => (gistKeys.has(key) ? [value] : []));
  return parts.filter((part) => part !== "").join(" · ");
}

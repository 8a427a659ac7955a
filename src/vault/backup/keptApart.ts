import type { Id } from "../../lib/ids.ts";
import { isLogType, logType, nextCompartment, ownType } from "../compartments.ts";
import type { Content } from "../envelope.ts";
import type { Members } from "../header.ts";

/**
 * Each device gives out numbers to people who may open only a part, so one number can be of two people. What comes from another
 * device under the number of somebody else here is put under a number that nobody has: whoever opens everything reads it, and the
 * two never read each other’s. What is under a number here already stays under it.
 */
export function keptApart(
  contents: readonly Content[],
  there: Members | undefined,
  here: Members | undefined,
  types: ReadonlyMap<Id, number>,
): readonly Content[] {
  const holders = (members: Members | undefined) =>
    new Map((members?.all ?? []).map(({ compartment, memberId }) => [compartment, memberId] as const));
  const [theirs, ours] = [holders(there), holders(here)];
  const moved = new Map<number, number>();
  let next = nextCompartment([...types.values(), ...contents.map(({ type }) => type)]);
  for (const compartment of ours.keys()) next = Math.max(next, compartment + 1);

  const typeFor = (type: number): number => {
    const compartment = compartmentOf(type);
    const holder = ours.get(compartment);
    if (compartment === 0 || holder === undefined || theirs.get(compartment) === holder) return type;
    const free = moved.get(compartment) ?? next++;
    moved.set(compartment, free);
    return isLogType(type) ? logType(free) : ownType(free);
  };

  return contents.map((content) => {
    const before = types.get(content.id);
    const type = before !== undefined && compartmentOf(before) > 0 ? before : typeFor(content.type);
    return type === content.type ? content : { ...content, type };
  });
}

/** 0 for what is nobody’s own. */
const compartmentOf = (type: number): number => (type > 1_000 ? type % 1_000 : 0);

import type { Id } from "../../lib/ids.ts";
import { sameJson } from "../../lib/sameJson.ts";
import { type Lineage, parentsOf, type Relation, relationOf } from "../ancestry.ts";
import { type BackupDifference, type Side, type Standing, standings } from "../api.ts";
import type { Content } from "../envelope.ts";
import type { Known } from "../records.ts";

/** A record in a backup beside the one here. */
export interface Compared {
  readonly id: Id;
  readonly type: number;
  readonly standing: Standing;
  readonly relation: Relation | undefined;
  /** Undefined where there is none, or none that can be read. */
  readonly here: Content | undefined;
  readonly there: Content | undefined;
  /** The number of the newest revision here, readable or not. */
  readonly revisionHere: number;
}

/** Sets every record of a backup beside the one here. `here` is what could be read of `known`. */
export function compareRecords(
  backup: readonly Content[],
  here: ReadonlyMap<Id, Content>,
  known: ReadonlyMap<Id, Known>,
): readonly Compared[] {
  const inBackup = new Map(backup.map((each) => [each.id, each]));
  return [...new Set([...known.keys(), ...inBackup.keys()])].map((id) =>
    compared(id, here.get(id), inBackup.get(id), known.get(id)),
  );
}

function compared(id: Id, here: Content | undefined, there: Content | undefined, known: Known | undefined): Compared {
  const relation = here && there && relationBetween(here, there);
  return {
    id,
    type: (there ?? known)?.type ?? 0,
    standing: known?.state === "damaged" ? unreadable(there) : standing(here, there, relation),
    relation,
    here,
    there,
    revisionHere: known?.newest.revision ?? 0,
  };
}

/** One name for two contents is nobody’s doing but a copied disk’s: then neither may pass for the other. */
function relationBetween(here: Content, there: Content): Relation {
  const relation = relationOf(here, there);
  return relation === "same" && !isAlike(here, there) ? "apart" : relation;
}

const unreadable = (there: Content | undefined): Standing =>
  there === undefined || there.removed ? "same" : "unreadableHere";

function standing(here: Content | undefined, there: Content | undefined, relation: Relation | undefined): Standing {
  const isHere = here !== undefined && !here.removed;
  const isThere = there !== undefined && !there.removed;
  if (!isHere && !isThere) return "same";
  if (there === undefined) return "onlyHere";
  if (here === undefined) return "onlyInBackup";
  if (isAlike(here, there)) return "same";
  if (relation === "apart") return "bothChanged";
  if (relation === "older") return isThere ? "newerInBackup" : "removedInBackup";
  return isHere ? "newerHere" : "removedHere";
}

const isAlike = (a: Content, b: Content): boolean =>
  a.removed === b.removed && a.type === b.type && sameJson(a.body, b.body);

/** How many of each; those of the types `besides` are not counted. */
export function countStandings(
  all: readonly Pick<Compared, "type" | "standing">[],
  besides: readonly number[],
): BackupDifference {
  const counts = Object.fromEntries(standings.map((each) => [each, 0])) as Record<Standing, number>;
  for (const each of all) if (!besides.includes(each.type)) counts[each.standing] += 1;
  return counts;
}

/** What stands in a merge where nobody chooses; undefined where somebody must. */
export const usualSide: Readonly<Record<Standing, Side | undefined>> = {
  same: "here",
  onlyInBackup: "backup",
  newerInBackup: "backup",
  removedInBackup: "backup",
  onlyHere: "here",
  newerHere: "here",
  removedHere: "here",
  bothChanged: undefined,
  unreadableHere: "backup",
};

/**
 * What is to be saved so that one side stands; undefined where it stands already. A revision that was made from the other is taken as
 * it is, under its own name. Otherwise a new one is made from both, so that whoever joins the two later knows that it is newer.
 */
export function chosen(one: Compared, side: Side, device: Id): Content | undefined {
  const { here, there, relation, standing } = one;
  if (standing === "same") return relation === "older" ? there : undefined;
  if (side === "here") return relation === "apart" || relation === "older" ? madeOfBoth(one, here, device) : undefined;
  if (there !== undefined && (relation === "older" || one.revisionHere === 0)) return there;
  return madeOfBoth(one, there, device);
}

/** Of what cannot be read here, nobody knows what went into it: only its number is passed over. */
function madeOfBoth(
  { id, type, here, there, revisionHere }: Compared,
  stands: Content | undefined,
  device: Id,
): Content {
  const before: readonly Lineage[] = [here ?? [], there ?? []].flat();
  return {
    schema: 1,
    id,
    type,
    revision: 1 + Math.max(revisionHere, there?.revision ?? 0),
    device,
    parents: parentsOf(...before),
    removed: stands?.removed ?? true,
    body: stands?.body ?? null,
  };
}

import { isObject } from "../../engine/answer.ts";
import type { Id } from "../../lib/ids.ts";
import { type CaseFile, draftOf, entityIn, latestOf } from "../casefile.ts";
import type { Child, Entity } from "../entities.ts";
import { type Aliases, aliasesIn } from "./aliases.ts";
import { asMerged, isSameName, lent } from "./asMerged.ts";

/**
 * What is written down of an entity that was made from what asMerged shows: each child under the id that the records beneath it
 * use, and without what another record lent. So taking a merge back leaves every record with whom it was about, those written
 * since among them.
 */
export function asStored(raw: CaseFile, entity: Entity): Entity {
  const aliases = aliasesIn(raw);
  if (aliases.size === 0 || entity.type === "school" || entity.type === "person" || entity.type === "authority")
    return entity;
  const before = entityIn(raw, entity);
  if (entity.type === "child") return before?.type === "child" ? childAsStored(raw, entity, before, aliases) : entity;
  const beneath = filesBeneath(entity).flatMap((fileId) => draftOf(raw, fileId) ?? latestOf(raw, fileId) ?? []);
  const same = "fileId" in entity ? beneath.find(({ fileId }) => fileId === entity.fileId) : undefined;
  const callers = [before, ...beneath.map(({ answers }) => answers)];
  const way: Way = { aliases, ends: new Set(aliases.values()), calls: callsIn(callers, aliases) };
  // The same entity under other ids.
  return putBack(entity, before ?? same, way) as Entity;
}

/** The ids of all that is shown under one: a child who is removed goes with the records that were merged into theirs. */
export const idsUnder = (raw: CaseFile, { type, id }: Pick<Entity, "type" | "id">): readonly Id[] =>
  type === "child" ? [id, ...[...aliasesIn(raw)].flatMap(([away, into]) => (into === id ? [away] : []))] : [id];

/** The files that an entity is a version of, or is about, or came from. */
const filesBeneath = (entity: Entity): readonly Id[] => [
  ...("fileId" in entity ? [entity.fileId] : []),
  ...("links" in entity ? entity.links.map(({ fileId }) => fileId) : []),
];

interface Way {
  readonly aliases: Aliases;
  /** Children whom others were merged into. */
  readonly ends: ReadonlySet<Id>;
  /** What the records beneath call such a child, where they have one id for them. */
  readonly calls: ReadonlyMap<Id, Id>;
}

function callsIn(records: readonly unknown[], aliases: Aliases): ReadonlyMap<Id, Id> {
  const found = new Map<Id, Set<Id>>();
  const look = (value: unknown): void => {
    if (typeof value === "string") {
      const end = aliases.get(value) ?? value;
      found.set(end, (found.get(end) ?? new Set()).add(value));
    } else if (Array.isArray(value)) value.forEach(look);
    else if (isObject(value)) for (const [key, part] of Object.entries(value)) if (key !== "blocks") look(part);
  };
  records.forEach(look);
  return new Map(
    [...found].flatMap(([end, ids]) => {
      const [only, another] = ids;
      return only === undefined || another !== undefined ? [] : [[end, only] as const];
    }),
  );
}

/** Every id of a child who is read as another as it stood in the same place before; in a new place, as the records beneath say it. */
function putBack(value: unknown, before: unknown, way: Way): unknown {
  const { aliases, ends, calls } = way;
  if (typeof value === "string") {
    if (!ends.has(value) || before === value) return value;
    return typeof before === "string" && aliases.get(before) === value ? before : (calls.get(value) ?? value);
  }
  if (Array.isArray(value)) {
    const items = Array.isArray(before) ? before : [];
    if (value.every((each) => typeof each === "string")) return [...idsPutBack(value, items, way)];
    const counterpart = (each: unknown, index: number): unknown =>
      isObject(each) && each["itemId"] !== undefined
        ? items.find((item) => isObject(item) && item["itemId"] === each["itemId"])
        : items[index];
    return value.map((each, index) => putBack(each, counterpart(each, index), way));
  }
  if (!isObject(value)) return value;
  const parts = isObject(before) ? before : {};
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, key === "blocks" ? part : putBack(part, parts[key], way)]),
  );
}

/** A list that named two records of one child was shown with one id, which stands for both of them. */
const idsPutBack = (ids: readonly string[], before: readonly unknown[], way: Way): readonly unknown[] =>
  ids.flatMap((id) => {
    const meant = way.ends.has(id)
      ? before.filter((each) => typeof each === "string" && (way.aliases.get(each) ?? each) === id)
      : [];
    return meant.length > 0 ? meant : [putBack(id, undefined, way)];
  });

function childAsStored(raw: CaseFile, child: Child, before: Child, aliases: Aliases): Child {
  const seen = asMerged(raw).children.get(child.id);
  if (seen === undefined || seen === before) return child;
  const { formerly: names = [], familyFormerly: adults = [], ...rest } = child;
  const { formerly: own = [], familyFormerly: ownAdults = [], family: ownFamily } = before;
  const readAs = (id: Id) => aliases.get(id) ?? id;
  const isLentName = (name: (typeof names)[number]) =>
    !own.some((each) => isSameName(each, name)) && seen.formerly?.some((each) => isSameName(each, name));
  const formerly = names.filter((name) => !isLentName(name));
  const isOwnAdult = (name: string) => ownAdults.includes(name) || ownFamily.some((each) => each.name === name);
  const familyFormerly = adults.filter((name) => isOwnAdult(name) || !seen.familyFormerly?.includes(name));
  return {
    ...rest,
    ...Object.fromEntries(
      lent.filter((key) => isEqual(child[key], seen[key])).map((key) => [key, before[key]] as const),
    ),
    siblings: [
      // Somebody who was written down as a brother and turned out to be the same child is not shown, and is not lost.
      ...before.siblings.filter((id) => readAs(id) === child.id || child.siblings.includes(readAs(id))),
      ...child.siblings.filter((id) => !seen.siblings.includes(id)),
    ],
    ...((formerly.length > 0 || before.formerly !== undefined) && { formerly }),
    ...((familyFormerly.length > 0 || before.familyFormerly !== undefined) && { familyFormerly }),
  };
}
const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

import { isObject } from "../../engine/answer.ts";
import type { Id } from "../../lib/ids.ts";
import { type CaseFile, grouped, oncePerState } from "../casefile.ts";
import type { Child, Entity } from "../entities.ts";
import { type Aliases, aliasesIn } from "./aliases.ts";

/**
 * The case file as it reads when two records of one child are one: whatever names a child who was merged away names the child they
 * were merged into. Nothing is rewritten for it, so it can be undone; asStored is the way back. The very same object where
 * nobody was merged.
 */
export const asMerged: (raw: CaseFile) => CaseFile = oncePerState((raw) => {
  const aliases = aliasesIn(raw);
  if (aliases.size === 0) return raw;
  const { maps, entities } = readingsFor(aliases);
  const once = <M extends object>(map: M, read: (map: M) => M): M => {
    // What was kept for a map is a map of the same kind.
    const found = (maps.get(map) as M | undefined) ?? read(map);
    maps.set(map, found);
    return found;
  };
  const all = <E extends Entity>(map: ReadonlyMap<Id, E>): ReadonlyMap<Id, E> => {
    let isChanged = false;
    const next = new Map<Id, E>();
    for (const [id, entity] of map) {
      // What was kept for an entity is that entity under other ids.
      const seen = (entities.get(entity) as E | undefined) ?? (readAs(entity, aliases) as E);
      entities.set(entity, seen);
      isChanged ||= seen !== entity;
      next.set(id, seen);
    }
    return isChanged ? next : map;
  };
  return {
    ...raw,
    children: once(raw.children, (children) => childrenOf(children, aliases)),
    drafts: once(raw.drafts, all),
    finished: once(raw.finished, all),
    exported: once(raw.exported, all),
    dismissals: once(raw.dismissals, all),
    savedSearches: once(raw.savedSearches, all),
    transfers: once(raw.transfers, all),
    received: once(raw.received, all),
    retentions: once(raw.retentions, all),
    dataRequests: once(raw.dataRequests, all),
  };
});

/** What was read under each set of aliases. They change seldom, and what was read goes with them. */
const readings = new WeakMap<
  Aliases,
  { readonly maps: WeakMap<object, unknown>; readonly entities: WeakMap<Entity, unknown> }
>();
function readingsFor(aliases: Aliases) {
  const found = readings.get(aliases) ?? { maps: new WeakMap(), entities: new WeakMap() };
  readings.set(aliases, found);
  return found;
}

/** A value with other ids in it; the same object where there is none to change. A list of ids names nobody twice. */
function readAs(value: unknown, aliases: Aliases): unknown {
  if (typeof value === "string") return aliases.get(value) ?? value;
  if (Array.isArray(value)) {
    const next = value.map((each) => readAs(each, aliases));
    if (next.every((each, index) => each === value[index])) return value;
    return next.every((each) => typeof each === "string") ? [...new Set(next)] : next;
  }
  if (!isObject(value)) return value;
  let next: Record<string, unknown> | undefined;
  for (const [key, part] of Object.entries(value)) {
    // What was printed holds words, not ids.
    const read = key === "blocks" ? part : readAs(part, aliases);
    if (read === part) continue;
    next ??= { ...value };
    next[key] = read;
  }
  return next ?? value;
}

function childrenOf(children: CaseFile["children"], aliases: Aliases): CaseFile["children"] {
  const away = grouped(
    [...children.values()].filter(({ id }) => aliases.has(id)).sort((a, b) => mergedAt(a).localeCompare(mergedAt(b))),
    ({ id }) => [aliases.get(id)],
  );
  return new Map(
    [...children].flatMap(([id, child]) =>
      aliases.has(id) ? [] : [[id, asOne(child, away.get(id) ?? [], aliases)] as const],
    ),
  );
}
const mergedAt = ({ merged }: Child): string => merged?.at ?? "";

/** What a record that was merged away tells of a child where theirs leaves it empty. */
export const lent = [
  "dateOfBirth",
  "yearGroup",
  "address",
  "authority",
  "upn",
  "otherSiblings",
  "communication",
  "trustedAdult",
  "family",
  "sen",
] as const satisfies readonly (keyof Child)[];
const isEmpty = (value: Child[(typeof lent)[number]]): boolean => value.length === 0 || value === "notKnown";

/** A child with what the records merged into theirs say: every name, to be hidden or shown with theirs, and what theirs lacks. */
function asOne(child: Child, others: readonly Child[], aliases: Aliases): Child {
  const siblings = siblingsOf([child, ...others], child.id, aliases);
  if (others.length === 0) return siblings === child.siblings ? child : { ...child, siblings };
  const borrowed = lent.flatMap((key) => {
    const lender = isEmpty(child[key]) ? others.find((each) => !isEmpty(each[key])) : undefined;
    return lender === undefined ? [] : [[key, lender[key]] as const];
  });
  const one: Child = { ...child, ...Object.fromEntries(borrowed) };
  const adults = adultsOf(one.family, [child, ...others]);
  return {
    ...one,
    siblings,
    formerly: namesOf(child, others),
    ...(adults.length > 0 && { familyFormerly: adults }),
  };
}

/** Adults of the family whom one of the records names and the others do not, to be hidden like those who are shown. */
function adultsOf(shown: Child["family"], records: readonly Child[]): readonly string[] {
  const named = records.flatMap(({ family, familyFormerly = [] }) => [
    ...family.map(({ name }) => name),
    ...familyFormerly,
  ]);
  return [...new Set(named)].filter((name) => name !== "" && !shown.some((each) => each.name === name));
}

function siblingsOf(records: readonly Child[], self: Id, aliases: Aliases): Child["siblings"] {
  const ids = records.flatMap(({ siblings }) => siblings.map((each) => aliases.get(each) ?? each));
  const found = [...new Set(ids)].filter((each) => each !== self);
  const own = records[0]?.siblings ?? [];
  return found.length === own.length && found.every((each, index) => each === own[index]) ? own : found;
}

type Formerly = NonNullable<Child["formerly"]>;
function namesOf(child: Child, others: readonly Child[]): Formerly {
  const names = [
    ...(child.formerly ?? []),
    ...others.flatMap(({ givenNames, familyName, knownAs, formerly = [] }) => [
      { givenNames, familyName, knownAs },
      ...formerly,
    ]),
  ];
  return names.filter(
    (name, index) => !isSameName(name, child) && names.findIndex((each) => isSameName(each, name)) === index,
  );
}
export const isSameName = (a: Formerly[number], b: Formerly[number]): boolean =>
  a.givenNames === b.givenNames && a.familyName === b.familyName && a.knownAs === b.knownAs;

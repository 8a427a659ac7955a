import type { Names } from "../engine/template.ts";
import type { Id } from "../lib/ids.ts";
import {
  type Child,
  childName,
  type DraftRecord,
  type Entity,
  type EntityOf,
  type EntityType,
  type FinishedRecord,
  type Person,
  type School,
} from "./entities.ts";

/** Where each kind of entity is kept in a case file. */
const mapOf = {
  person: "people",
  child: "children",
  draft: "drafts",
  finished: "finished",
  exported: "exported",
  /** The local directory. */
  authority: "authorities",
  dismissal: "dismissals",
  savedSearch: "savedSearches",
  transfer: "transfers",
  received: "received",
  retention: "retentions",
  disposal: "disposals",
  dataRequest: "dataRequests",
  backup: "backups",
  /** Who may come in on this device. */
  member: "members",
  concern: "concerns",
  figures: "figures",
  /** Rounds of the staff confidence check. */
  confidence: "confidence",
  /** Notes of whoever is in about their own supervision. */
  supervision: "supervision",
} as const satisfies Readonly<Record<Exclude<EntityType, "school">, string>>;
type Mapped = keyof typeof mapOf;

/** Everything the school has recorded, decrypted and in memory. Immutable: a change makes a new one. */
export type CaseFile = {
  /** Undefined until the first-run questions about the school have been answered. */
  readonly school: School | undefined;
} & { readonly [T in Mapped as (typeof mapOf)[T]]: ReadonlyMap<Id, EntityOf<T>> };

export const emptyCaseFile: CaseFile = {
  school: undefined,
  people: new Map(),
  children: new Map(),
  drafts: new Map(),
  finished: new Map(),
  exported: new Map(),
  authorities: new Map(),
  dismissals: new Map(),
  savedSearches: new Map(),
  transfers: new Map(),
  received: new Map(),
  retentions: new Map(),
  disposals: new Map(),
  dataRequests: new Map(),
  backups: new Map(),
  members: new Map(),
  concerns: new Map(),
  figures: new Map(),
  confidence: new Map(),
  supervision: new Map(),
};

export function withEntities(file: CaseFile, entities: Iterable<Entity>): CaseFile {
  const all = [...entities];
  const { next, open } = opened(file, new Set(all.map(({ type }) => type)));
  for (const entity of all) {
    if (entity.type === "school") next.school = entity;
    else open(entity.type).set(entity.id, entity);
  }
  return next;
}

export function withoutEntity(file: CaseFile, { type, id }: Pick<Entity, "type" | "id">): CaseFile {
  const { next, open } = opened(file, new Set([type]));
  if (type === "school") next.school = undefined;
  else open(type).delete(id);
  return next;
}

/** What stands in a case file under the id of an entity. */
export const entityIn = (file: CaseFile, { type, id }: Pick<Entity, "type" | "id">): Entity | undefined =>
  type === "school" ? file.school : file[mapOf[type]].get(id);

/** Everything in a case file. */
export const entitiesOf = (file: CaseFile): readonly Entity[] => [
  ...(file.school ? [file.school] : []),
  ...Object.values(mapOf).flatMap((name): readonly Entity[] => [...file[name].values()]),
];

/**
 * A case file whose maps of the types that are about to change are copies. The others are shared, so that what is made of the
 * children's names is not made again at every save of a draft.
 */
function opened(file: CaseFile, changing: ReadonlySet<EntityType>) {
  const copies = new Map<Mapped, Map<Id, Entity>>();
  for (const type of changing) if (type !== "school") copies.set(type, new Map<Id, Entity>(file[mapOf[type]]));
  const next: { -readonly [K in keyof CaseFile]: CaseFile[K] } = {
    ...file,
    // Each map holds what stood under its own name.
    ...Object.fromEntries([...copies].map(([type, map]) => [mapOf[type], map] as const)),
  };
  const open = (type: Mapped): Map<Id, Entity> => {
    const map = copies.get(type);
    if (map === undefined) throw new Error(`${type} was not to be changed`);
    return map;
  };
  return { next, open };
}

/** Full names and roles, so that a stranger can read a record in decades (facts.md §2.4). */
export const namesIn = (file: Pick<CaseFile, "children" | "people" | "authorities">): Names => ({
  child: (id) => {
    const child = file.children.get(id);
    return child ? childName(child) : "a child no longer in the file";
  },
  person: (id) => {
    const person = file.people.get(id);
    return person ? personLabel(person) : "a person no longer in the list";
  },
  personName: (id) => file.people.get(id)?.name ?? "a person no longer in the list",
  authority: (id) => file.authorities.get(id)?.name ?? "an authority no longer in the directory",
});

/** "Tom Reyes, teaching assistant" or "Jo Field, social worker, Southbank Council". */
export const personLabel = ({ name, role, organisation }: Person): string =>
  [name, role, organisation].filter((part) => part !== "").join(", ");

/**
 * Works something out once for each state of a part of the case file, such as all finished records: a draft that is saved again
 * leaves what was worked out of those as it is.
 */
export function oncePer<P extends object, T>(
  part: (file: CaseFile) => P,
  workOut: (part: P) => T,
): (file: CaseFile) => T {
  const known = new WeakMap<P, { readonly value: T }>();
  return (file) => {
    const of = part(file);
    const found = known.get(of) ?? { value: workOut(of) };
    known.set(of, found);
    return found.value;
  };
}

/** Works something out once for each state of the case file. A change makes a new case file, and what was worked out goes with the old. */
export const oncePerState = <T>(workOut: (file: CaseFile) => T): ((file: CaseFile) => T) =>
  oncePer((file) => file, workOut);

/** Lists of what stands under each key. */
export function grouped<K, V>(all: Iterable<V>, keysOf: (each: V) => readonly K[]): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const each of all) for (const key of keysOf(each)) groups.get(key)?.push(each) ?? groups.set(key, [each]);
  return groups;
}

const versionsByFile = oncePer(
  ({ finished }) => finished,
  (finished) => {
    const versions = grouped(finished.values(), ({ fileId }) => [fileId]);
    for (const each of versions.values()) each.sort((a, b) => a.version - b.version);
    return versions;
  },
);

/** Versions of a file, oldest first. */
export const versionsOf = (file: CaseFile, fileId: Id): readonly FinishedRecord[] =>
  versionsByFile(file).get(fileId) ?? [];

/** The newest finished version of every file. */
export const latestVersions = oncePer(versionsByFile, (versions): readonly FinishedRecord[] =>
  [...versions.values()].flatMap((each) => each.at(-1) ?? []),
);

export const latestOf = (file: CaseFile, fileId: Id): FinishedRecord | undefined => versionsOf(file, fileId).at(-1);

export const draftOf = (file: CaseFile, fileId: Id): DraftRecord | undefined =>
  [...file.drafts.values()].find((each) => each.fileId === fileId);

/** A file as it stands now: its newest finished version, the draft of the next one, or both. */
export interface FileNow {
  readonly fileId: Id;
  readonly templateId: string;
  readonly number: number;
  readonly finished: FinishedRecord | undefined;
  readonly draft: DraftRecord | undefined;
}

const allFiles = oncePerState((file): ReadonlyMap<string, readonly FileNow[]> => {
  const found = new Map<Id, FileNow>();
  for (const each of [...file.finished.values(), ...file.drafts.values()]) {
    const { fileId, templateId, number } = each;
    const now = found.get(fileId) ?? { fileId, templateId, number, finished: undefined, draft: undefined };
    const isNewer = each.type === "finished" && each.version > (now.finished?.version ?? 0);
    found.set(fileId, each.type === "draft" ? { ...now, draft: each } : isNewer ? { ...now, finished: each } : now);
  }
  const byTemplate = new Map<string, FileNow[]>();
  for (const now of [...found.values()].sort((a, b) => b.number - a.number))
    byTemplate.get(now.templateId)?.push(now) ?? byTemplate.set(now.templateId, [now]);
  return byTemplate;
});

const filesById = oncePerState(
  (file): ReadonlyMap<Id, FileNow> => new Map([...allFiles(file).values()].flat().map((now) => [now.fileId, now])),
);

/** Any file, whatever its template. */
export const fileById = (file: CaseFile, fileId: Id): FileNow | undefined => filesById(file).get(fileId);

/** Files of a template, newest started first. */
export const filesOf = (file: CaseFile, templateId: string): readonly FileNow[] => allFiles(file).get(templateId) ?? [];

export const fileNow = (file: CaseFile, templateId: string, fileId: Id): FileNow | undefined =>
  filesOf(file, templateId).find((each) => each.fileId === fileId);

/** The file that an entry is about. Undefined for a record that stands for itself. */
export function fileAbout(file: CaseFile, { links }: Pick<DraftRecord, "links">): FileNow | undefined {
  const about = links.find(({ kind }) => kind === "about")?.fileId;
  return about === undefined ? undefined : fileById(file, about);
}

/** The newest answers of a file, finished or not. */
export const answersNow = ({ draft, finished }: FileNow): DraftRecord["answers"] => (draft ?? finished)?.answers ?? {};

const aboutIn = ({ links }: Pick<DraftRecord, "links">): readonly Id[] =>
  links.flatMap(({ kind, fileId }) => (kind === "about" ? [fileId] : []));

const entriesByFile = oncePer(
  ({ finished }) => finished,
  (finished) => {
    const entries = grouped(finished.values(), aboutIn);
    // Within a minute by number, so that the order is the same after the next unlock.
    for (const each of entries.values())
      each.sort((a, b) => a.finishedAt.localeCompare(b.finishedAt) || a.number - b.number);
    return entries;
  },
);

/** Finished entries (decisions, contacts, judgements…) about a file, oldest first. */
export const entriesAbout = (file: CaseFile, fileId: Id): readonly FinishedRecord[] =>
  entriesByFile(file).get(fileId) ?? [];

/** Unfinished entries about a file. */
export const openEntriesAbout = (file: CaseFile, fileId: Id): readonly DraftRecord[] =>
  [...file.drafts.values()].filter((draft) => aboutIn(draft).includes(fileId));

/** The next number of a template, counting every file ever started that still exists. */
export const nextNumber = (file: CaseFile, templateId: string): number =>
  1 +
  Math.max(
    0,
    ...[...file.drafts.values(), ...file.finished.values()]
      .filter((each) => each.templateId === templateId)
      .map(({ number }) => number),
  );

/** Children whose name reads the same, or nearly: shown as a warning before a second record of one child is made. */
export function sameName(
  file: CaseFile,
  name: { readonly givenNames: string; readonly familyName: string; readonly knownAs: string },
): readonly Child[] {
  const wanted = spellings(name);
  return [...file.children.values()].filter((child) => spellings(child).some((each) => wanted.includes(each)));
}
const spellings = ({
  givenNames,
  familyName,
  knownAs,
}: {
  readonly givenNames: string;
  readonly familyName: string;
  readonly knownAs: string;
}): readonly string[] =>
  [givenNames, knownAs]
    .filter((first) => first.trim() !== "")
    .map((first) => fold(`${first.trim().split(/\s+/)[0] ?? ""} ${familyName}`));

/** Lower case without accents, for comparing and searching names: "Zoë Łukasz" and "zoe lukasz" are one. */
export const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll("ł", "l")
    .replaceAll("Ł", "L")
    .replaceAll("ø", "o")
    .replaceAll("Ø", "O")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D")
    .toLowerCase()
    .replaceAll(/\s+/g, " ")
    .trim();

import type { Names } from "../engine/template.ts";
import type { Id } from "../lib/ids.ts";
import {
  type Authority,
  type Child,
  childName,
  type DraftRecord,
  type Entity,
  type ExportedRecord,
  type FinishedRecord,
  type Person,
  type School,
} from "./entities.ts";

/** Everything the school has recorded, decrypted and in memory. Immutable: a change makes a new one. */
export interface CaseFile {
  /** Undefined until the first-run questions about the school have been answered. */
  readonly school: School | undefined;
  readonly people: ReadonlyMap<Id, Person>;
  readonly children: ReadonlyMap<Id, Child>;
  readonly drafts: ReadonlyMap<Id, DraftRecord>;
  readonly finished: ReadonlyMap<Id, FinishedRecord>;
  readonly exported: ReadonlyMap<Id, ExportedRecord>;
  /** The local directory. */
  readonly authorities: ReadonlyMap<Id, Authority>;
}

export const emptyCaseFile: CaseFile = {
  school: undefined,
  people: new Map(),
  children: new Map(),
  drafts: new Map(),
  finished: new Map(),
  exported: new Map(),
  authorities: new Map(),
};

export function withEntities(file: CaseFile, entities: Iterable<Entity>): CaseFile {
  const all = [...entities];
  const next = copy(file, new Set(all.map(({ type }) => type)));
  for (const entity of all) put(next, entity);
  return next;
}

export function withoutEntity(file: CaseFile, entity: Pick<Entity, "type" | "id">): CaseFile {
  const next = copy(file, new Set([entity.type]));
  if (entity.type === "school") next.school = undefined;
  else next[mapOf[entity.type]].delete(entity.id);
  return next;
}

type Open = {
  school: School | undefined;
  people: Map<Id, Person>;
  children: Map<Id, Child>;
  drafts: Map<Id, DraftRecord>;
  finished: Map<Id, FinishedRecord>;
  exported: Map<Id, ExportedRecord>;
  authorities: Map<Id, Authority>;
};
const mapOf = {
  person: "people",
  child: "children",
  draft: "drafts",
  finished: "finished",
  exported: "exported",
  authority: "authorities",
} as const;

/**
 * Maps of the types that are about to change are copied; the others are shared, so that what is made of the children's names is
 * not made again at every save of a draft.
 */
const copy = (file: CaseFile, changing: ReadonlySet<Entity["type"]>): Open => {
  const open = <V>(type: Entity["type"], map: ReadonlyMap<Id, V>) =>
    // A shared map is never written to: `put` and `delete` touch only the types named above.
    changing.has(type) ? new Map(map) : (map as Map<Id, V>);
  return {
    school: file.school,
    people: open("person", file.people),
    children: open("child", file.children),
    drafts: open("draft", file.drafts),
    finished: open("finished", file.finished),
    exported: open("exported", file.exported),
    authorities: open("authority", file.authorities),
  };
};

function put(next: Open, entity: Entity): void {
  switch (entity.type) {
    case "school":
      next.school = entity;
      break;
    case "person":
      next.people.set(entity.id, entity);
      break;
    case "child":
      next.children.set(entity.id, entity);
      break;
    case "draft":
      next.drafts.set(entity.id, entity);
      break;
    case "finished":
      next.finished.set(entity.id, entity);
      break;
    case "exported":
      next.exported.set(entity.id, entity);
      break;
    case "authority":
      next.authorities.set(entity.id, entity);
      break;
  }
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

/** Versions of a file, oldest first. */
export const versionsOf = (file: CaseFile, fileId: Id): readonly FinishedRecord[] =>
  [...file.finished.values()].filter((each) => each.fileId === fileId).sort((a, b) => a.version - b.version);

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

/**
 * Works something out once for each state of the case file. A change makes a new case file, so what was worked out from an
 * old one is never asked again, and goes with it.
 */
export function oncePerState<T>(workOut: (file: CaseFile) => T): (file: CaseFile) => T {
  const known = new WeakMap<CaseFile, { readonly value: T }>();
  return (file) => {
    const found = known.get(file) ?? { value: workOut(file) };
    known.set(file, found);
    return found.value;
  };
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

/** Files of a template, newest started first. */
export const filesOf = (file: CaseFile, templateId: string): readonly FileNow[] => allFiles(file).get(templateId) ?? [];

export const fileNow = (file: CaseFile, templateId: string, fileId: Id): FileNow | undefined =>
  filesOf(file, templateId).find((each) => each.fileId === fileId);

/** The file that an entry is about. Undefined for a record that stands for itself. */
export function fileAbout(file: CaseFile, { links }: Pick<DraftRecord, "links">): FileNow | undefined {
  const about = links.find(({ kind }) => kind === "about")?.fileId;
  return about === undefined ? undefined : [...allFiles(file).values()].flat().find(({ fileId }) => fileId === about);
}

/** The newest answers of a file, finished or not. */
export const answersNow = ({ draft, finished }: FileNow): DraftRecord["answers"] => (draft ?? finished)?.answers ?? {};

/** Finished entries (decisions, contacts, judgements…) about a file, oldest first. */
export const entriesAbout = (file: CaseFile, fileId: Id): readonly FinishedRecord[] =>
  [...file.finished.values()]
    .filter(({ links }) => links.some((link) => link.kind === "about" && link.fileId === fileId))
    // Within a minute by number, so that the order is the same after the next unlock.
    .sort((a, b) => a.finishedAt.localeCompare(b.finishedAt) || a.number - b.number);

/** Unfinished entries about a file. */
export const openEntriesAbout = (file: CaseFile, fileId: Id): readonly DraftRecord[] =>
  [...file.drafts.values()].filter(({ links }) =>
    links.some((link) => link.kind === "about" && link.fileId === fileId),
  );

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

import { entitiesOf, namesIn, withEntities } from "../casefile/casefile.ts";
import { type Disposal, type Entity, type EntityType, readEntity, typeNumbers } from "../casefile/entities.ts";
import type { Names } from "../engine/template.ts";
import { localDateTime } from "../lib/dates.ts";
import type { Id } from "../lib/ids.ts";
import { failed, ok, type Result } from "../lib/result.ts";
import { unhurried } from "../lib/unhurried.ts";
import type { BackupError, Bringing, ComparedBackup, DifferentRecord, Side, Snapshot } from "../vault/api.ts";
import { isWayBack } from "../vault/snapshots.ts";
import { fileReference } from "./copies.ts";
import { fileNameIn } from "./practiceMark.ts";
import type { Workspace } from "./workspace.ts";

// A backup beside what is here: what differs, what has to be asked, and how it is joined, put in its place, and undone.

export type { Side, Snapshot };

/** Something that is not the same in a backup and here. A side is undefined where it has none, or none that this app can read. */
export interface Different extends Pick<DifferentRecord, "id" | "standing"> {
  readonly type: EntityType;
  readonly here: Entity | undefined;
  readonly inBackup: Entity | undefined;
}

/** A backup that was opened and set beside what is here. Nothing has been changed. */
export interface LookedAt extends Pick<ComparedBackup, "manifest" | "types"> {
  readonly file: Uint8Array<ArrayBuffer>;
  /** Without what the app writes for itself. */
  readonly different: readonly Different[];
  /** Of everybody on either side. */
  readonly names: Names;
}

/** What the app writes for itself, of backups and for the head, is joined without asking. */
const besides = [typeNumbers.backup, typeNumbers.figures];

/** Opens a backup of this vault and sets it beside what is here; what is being typed is saved first. Never rejects. */
export async function lookAt(
  workspace: Workspace,
  file: Uint8Array<ArrayBuffer>,
): Promise<Result<LookedAt, BackupError>> {
  try {
    await workspace.settle();
    const compared = await workspace.backups.compareBackup(file, { besides });
    if (!compared.ok) return compared;
    const { manifest, types, different } = compared.value;
    const stored = workspace.stored.get();
    const here = new Map(entitiesOf(stored).map((each) => [each.id, each] as const));
    const records = different.filter(({ type }) => !besides.includes(type));
    const read = await unhurried(records, (each) => beside(here, each));
    if (read.includes("newer")) return failed({ reason: "newer" });
    const shown = read.filter((each) => each !== "newer").filter((each) => each !== "unknown");
    const names = namesIn(withEntities(withEntities(stored, inBackupOf(shown)), hereOf(shown)));
    return ok({ file, manifest, types, different: shown, names });
  } catch (error) {
    return failed({ reason: "storage", detail: error instanceof Error ? error.name : "unknown" });
  }
}

const inBackupOf = (all: readonly Different[]): readonly Entity[] => all.flatMap(({ inBackup }) => inBackup ?? []);
const hereOf = (all: readonly Different[]): readonly Entity[] => all.flatMap(({ here }) => here ?? []);

/** "unknown" is what this app can read on neither side: it is joined like anything else, and there is nothing to say of it. */
function beside(
  stored: ReadonlyMap<Id, Entity>,
  { id, standing, inBackup }: DifferentRecord,
): Different | "newer" | "unknown" {
  const read = inBackup === null ? undefined : readEntity(inBackup);
  if (read?.ok === false && read.reason === "newer") return "newer";
  const here = stored.get(id);
  const there = read?.ok ? read.entity : undefined;
  const type = (here ?? there)?.type;
  return type === undefined ? "unknown" : { id, type, standing, here, inBackup: there };
}

/** Something of which only one can stand, and a person has to say which. */
export interface Asked {
  readonly key: Id;
  readonly here: Different;
  readonly inBackup: Different;
}

/** What both have changed; and where each has begun a draft of the same file, the two drafts. */
export function askedIn({ different }: Pick<LookedAt, "different">): readonly Asked[] {
  const drafts = (standing: Different["standing"], side: "here" | "inBackup") =>
    different.filter((each) => each.standing === standing && each[side]?.type === "draft");
  const begunHere = drafts("onlyHere", "here");
  return [
    ...different
      .filter(({ standing }) => standing === "bothChanged")
      .map((each) => ({ key: each.id, here: each, inBackup: each })),
    ...drafts("onlyInBackup", "inBackup").flatMap((theirs) => {
      const ours = begunHere.find(({ here }) => fileIdOf(here) === fileIdOf(theirs.inBackup));
      return ours === undefined ? [] : [{ key: theirs.id, here: ours, inBackup: theirs }];
    }),
  ];
}

const fileIdOf = (entity: Entity | undefined): Id | undefined =>
  entity?.type === "draft" || entity?.type === "finished" ? entity.fileId : undefined;

/** What was written and finished, or came from elsewhere: it is not taken away, nor brought back, unless somebody says so. */
const isKept = ({ here, inBackup }: Different): boolean =>
  ["finished", "received", "child", "transfer", "dataRequest", "concern"].includes((here ?? inBackup)?.type ?? "");

export const removedHere = ({ different }: Pick<LookedAt, "different">): readonly Different[] =>
  different.filter((each) => each.standing === "removedHere" && isKept(each));

export const removedInBackup = ({ different }: Pick<LookedAt, "different">): readonly Different[] =>
  different.filter((each) => each.standing === "removedInBackup" && isKept(each));

/** The disposal by which something was removed, here or there. */
export function disposalOf({ caseFile }: Workspace, { different }: LookedAt, gone: Different): Disposal | undefined {
  const record = gone.here ?? gone.inBackup;
  if (record?.type !== "finished") return undefined;
  const there = inBackupOf(different).filter((each) => each.type === "disposal");
  return [...caseFile.get().disposals.values(), ...there].find(({ files }) =>
    files.some(({ reference, templateId }) => templateId === record.templateId && reference === fileReference(record)),
  );
}

/** References that two different files would have once both are here: each began it without knowing of the other. */
export function sameReferences({ caseFile }: Workspace, { different }: LookedAt): readonly string[] {
  const { drafts, finished } = caseFile.get();
  const here = new Map([...drafts.values(), ...finished.values()].map((each) => [fileReference(each), each.fileId]));
  const twice = different.flatMap(({ standing, inBackup }) => {
    if (standing !== "onlyInBackup" || (inBackup?.type !== "draft" && inBackup?.type !== "finished")) return [];
    const reference = fileReference(inBackup);
    const other = here.get(reference);
    return other === undefined || other === inBackup.fileId ? [] : [reference];
  });
  return [...new Set(twice)];
}

/** What a person has said of a backup that is to be joined. */
export interface Chosen {
  /** By `Asked.key`. */
  readonly sides: Readonly<Record<Id, Side>>;
  /** Of what was removed on one side and is still on the other, the side that stands. */
  readonly removedHere: Side;
  readonly removedInBackup: Side;
}

export function choicesFrom(looked: LookedAt, { sides, ...removed }: Chosen): Bringing["choices"] {
  const all = (list: readonly Different[], side: Side) => list.map(({ id }) => [id, side] as const);
  return Object.fromEntries([
    ...all(removedHere(looked), removed.removedHere),
    ...all(removedInBackup(looked), removed.removedInBackup),
    ...askedIn(looked).flatMap(({ key, here, inBackup }) => {
      const side = sides[key];
      return side === undefined ? [] : all([here, inBackup], side);
    }),
  ]);
}

/** Takes what is only in a backup or newer there, and what was chosen. */
export const joinBackup = (workspace: Workspace, looked: LookedAt, chosen: Chosen) =>
  workspace.bring(looked.file, {
    how: "merge",
    choices: choicesFrom(looked, chosen),
    besides,
    reason: "merge",
    now: localDateTime(workspace.now()),
  });

/** Makes everything as it was in a backup, or in one that was kept before. */
export const replaceByBackup = (workspace: Workspace, { file }: LookedAt, reason: "replace" | "undo") =>
  workspace.bring(file, { how: "replace", choices: {}, besides, reason, now: localDateTime(workspace.now()) });

/** The backups that were kept on this device, the newest first. */
export const keptHere = ({ backups, now }: Workspace): Promise<readonly Snapshot[]> =>
  backups.snapshots(localDateTime(now()));

/** The one by which what was done last can be undone. */
export const wayBack = (kept: readonly Snapshot[], { now }: Workspace): Snapshot | undefined =>
  kept.slice(0, 1).find((newest) => isWayBack(newest, localDateTime(now())));

/** A kept backup as a file of its own. Never rejects. */
export async function keptFile(
  { backups, place }: Workspace,
  { name, at }: Snapshot,
): Promise<Result<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly file: File }, BackupError>> {
  try {
    const read = await backups.readSnapshot(name);
    if (!read.ok) return read;
    const called = fileNameIn(place, `vault-kept-${at.replace("T", "-").replace(":", "")}.age`);
    return ok({ bytes: read.value, file: new File([read.value], called, { type: "application/octet-stream" }) });
  } catch (error) {
    return failed({ reason: "storage", detail: error instanceof Error ? error.name : "unknown" });
  }
}

/** A kept backup beside what is here now. */
export interface WayBack {
  readonly looked: LookedAt;
  /** How many records were saved after that for which it was kept. */
  readonly savedSince: number;
}

/** Opens a kept backup, to be put back. Never rejects. */
export async function openKept(workspace: Workspace, snapshot: Snapshot): Promise<Result<WayBack, BackupError>> {
  const kept = await keptFile(workspace, snapshot);
  if (!kept.ok) return kept;
  const looked = await lookAt(workspace, kept.value.bytes);
  if (!looked.ok) return looked;
  // What it was kept for was one save.
  const savedSince = await workspace.backups.changedSince(snapshot.sequence + 1, typeNumbers.backup).catch(() => 0);
  return ok({ looked: looked.value, savedSince });
}

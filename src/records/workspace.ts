import { type CaseFile, emptyCaseFile, withEntities, withoutEntity } from "../casefile/casefile.ts";
import {
  type Entity,
  type EntityType,
  type Member,
  type ReadEntity,
  readEntity,
  type Supervision,
} from "../casefile/entities.ts";
import { asMerged } from "../casefile/merged/asMerged.ts";
import { asStored, idsUnder } from "../casefile/merged/asStored.ts";
import type { Id } from "../lib/ids.ts";
import { failed, ok, type Result } from "../lib/result.ts";
import { createStore, type Readable } from "../lib/store.ts";
import { unhurried } from "../lib/unhurried.ts";
import type {
  BackupError,
  Bringing,
  Brought,
  Change,
  SaveError,
  StoredRecord,
  Unlocked,
  VaultApi,
  VaultHealth,
} from "../vault/api.ts";
import { isOwnType } from "../vault/compartments.ts";
import type { VaultPlace } from "../vault/vaultPlace.ts";
import { envelopeType, notYetApart } from "./access.ts";

export type { VaultHealth };

export type EntityChange =
  | { readonly put: Entity }
  | { readonly remove: { readonly type: EntityType; readonly id: Id } };

export type Changes = readonly EntityChange[] | ((file: CaseFile) => readonly EntityChange[]);

/** How saving stands, in the order a person meets it. `at` is when the last acknowledged save was made. */
export type SaveStatus =
  | { readonly state: "idle" }
  | { readonly state: "saving" }
  | { readonly state: "saved"; readonly at: Date }
  | { readonly state: "failed"; readonly error: SaveError };

/** What could not be read at unlock. Nothing of it is deleted. */
export interface Unreadable {
  readonly damaged: number;
  readonly newer: number;
}

/** The unlocked case file and the one door through which it changes. */
export interface Workspace {
  /** The school’s own records, or the practice school’s. */
  readonly place: VaultPlace;
  /** What is known, with records of one child read as one. Whatever is made of it may be committed: it is stored as it was. */
  readonly caseFile: Readable<CaseFile>;
  /** The same as it is stored, where children who were merged still stand apart. Only to merge and to take a merge back. */
  readonly stored: Readable<CaseFile>;
  readonly saving: Readable<SaveStatus>;
  readonly unreadable: Unreadable;
  /** How many saves came back from the safety copy when the vault was opened. */
  readonly recovered: number;
  readonly now: () => Date;
  /** Counts and technical facts that answer “Are my records safe?”. Both copies are read whole for it, so once after each save. */
  readonly health: () => Promise<VaultHealth>;
  /** Who is in, as the vault knows them; undefined by the recovery key. */
  readonly me: Unlocked["me"];
  /** The vault’s own verbs for the people who may come in (members.ts). */
  readonly people: PeopleVerbs;
  /** Records written before their kind had a number of its own (access.ts), to be put again as they are. */
  readonly notYetApart: () => readonly Entity[];
  /** When whoever is in last showed that it is they; coming in counts. */
  readonly confirmed: { at: Date };
  /** The vault’s own verbs for a file of all that is here (backups.ts). */
  readonly backups: Pick<VaultApi, "backup" | "compareBackup" | "snapshots" | "readSnapshot" | "changedSince">;
  /** The activity log (activity.ts). */
  readonly activity: Pick<VaultApi, "note" | "readLog" | "logHead">;
  /**
   * All of the changes or none. The case file in memory changes only after both copies are flushed. Changes that rest on what stands
   * there are made when it is their turn, from the case file as it is by then: what was saved in between is not written over.
   */
  readonly commit: (changes: Changes) => Promise<Result<null, SaveError>>;
  /**
   * Joins a backup with what is here, or puts it in its place, after what is being typed has been saved. The case file is then what
   * is stored.
   */
  readonly bring: (
    file: Uint8Array<ArrayBuffer>,
    bringing: Bringing,
  ) => Promise<Result<Pick<Brought, "changed" | "snapshot">, BackupError>>;
  /** Registers work to be done before a lock, such as saving a draft that is being typed. Returns the way to take it back. */
  readonly beforeLock: (work: () => Promise<unknown>) => () => void;
  /** Does all registered work and waits for every save under way. */
  readonly settle: () => Promise<void>;
}

export type PeopleVerbs = Pick<
  VaultApi,
  | "people"
  | "addPerson"
  | "removePerson"
  | "addPasskey"
  | "removeWay"
  | "changePassphrase"
  | "confirm"
  | "beginRecoveryKey"
  | "confirmRecoveryKey"
  | "underOldKeys"
>;

/** What whoever is in is here for. Before there were several people there was one, who opened everything. */
export const roleIn = ({ me, caseFile }: Pick<Workspace, "me" | "caseFile">): Member["role"] =>
  (me && caseFile.get().members.get(me.memberId)?.role) ?? (me?.access === "part" ? "recorder" : "dsl");

export function createWorkspace(
  vault: Pick<VaultApi, "save" | "health" | "bringBackup"> & Workspace["backups"] & Workspace["activity"] & PeopleVerbs,
  unlocked: Unlocked,
  now: () => Date,
  { recovered = 0, place = "real" }: Partial<Pick<Workspace, "recovered" | "place">> = {},
): Workspace {
  const revisions = new Map(revisionsOf(unlocked.records));
  const types = new Map(typesOf(unlocked.records));
  const read = unlocked.records.map(({ body }) => readEntity(body));
  let unreadableNow = unreadableIn(unlocked.damaged, read);
  const stored = createStore(withEntities(emptyCaseFile, entitiesIn(read)));
  const { me } = unlocked;
  const shown = (raw: CaseFile): CaseFile => asSeenBy(asMerged(raw), me?.memberId);
  const caseFile = createStore(shown(stored.get()));
  const saving = createStore<SaveStatus>({ state: "idle" });
  const works = new Set<() => Promise<unknown>>();
  let queue: Promise<unknown> = Promise.resolve();
  let checked: Promise<VaultHealth> | undefined;

  const save = async (asked: readonly EntityChange[]): Promise<Result<null, SaveError>> => {
    if (asked.length === 0) return ok(null);
    saving.set({ state: "saving" });
    checked = undefined;
    const changes = asked.flatMap((each) => storedAs(stored.get(), each));
    if (!changes.every(canBeReadAgain)) {
      saving.set({ state: "failed", error: unreadable });
      return failed(unreadable);
    }
    const next = applied(stored.get(), changes);
    const sent = changes.map((change) => toVaultChange(change, revisions, types, next));
    const result = await vault.save(sent).catch(asFailure);
    if (!result.ok) {
      saving.set({ state: "failed", error: result.error });
      return result;
    }
    for (const { id, revision } of result.value.revisions) revisions.set(id, revision);
    for (const change of changes) if ("remove" in change) revisions.delete(change.remove.id);
    for (const change of sent) if (change.op === "put") types.set(change.id, change.type);
    stored.set(next);
    caseFile.set(shown(next));
    saving.set({ state: "saved", at: now() });
    return ok(null);
  };

  const settle = async (): Promise<void> => {
    await Promise.allSettled([...works].map((work) => work()));
    await queue;
  };

  const bring: Workspace["bring"] = async (file, bringing) => {
    await settle();
    const status = saving.get();
    // Words that could not be saved would be left behind.
    if (status.state === "failed") return failed(status.error);
    const turn = queue.then(async () => {
      const brought = await vault.bringBackup(file, bringing);
      if (!brought.ok) return brought;
      const { records, damaged, changed, snapshot } = brought.value;
      const all = await unhurried(records, ({ body }) => readEntity(body));
      revisions.clear();
      for (const [id, revision] of revisionsOf(records)) revisions.set(id, revision);
      types.clear();
      for (const [id, type] of typesOf(records)) types.set(id, type);
      checked = undefined;
      unreadableNow = unreadableIn(damaged, all);
      stored.set(withEntities(emptyCaseFile, entitiesIn(all)));
      caseFile.set(shown(stored.get()));
      saving.set({ state: "saved", at: now() });
      return ok({ changed, snapshot });
    });
    queue = turn.catch(() => undefined);
    return turn.catch((error) => asFailure(error));
  };

  return {
    place,
    caseFile,
    stored,
    saving,
    recovered,
    now,
    health: () => {
      checked ??= vault.health();
      checked.catch(() => {
        checked = undefined;
      });
      return checked;
    },
    me,
    people: vault,
    notYetApart: () => notYetApart(stored.get(), (id) => types.get(id)),
    confirmed: { at: now() },
    backups: vault,
    get unreadable() {
      return unreadableNow;
    },
    bring,
    activity: vault,
    commit: (changes) => {
      const turn = queue.then(() => save(typeof changes === "function" ? changes(caseFile.get()) : changes));
      queue = turn.catch(() => undefined);
      return turn;
    },
    beforeLock: (work) => {
      works.add(work);
      return () => works.delete(work);
    },
    settle,
  };
}

/** What the next unlock would take for damaged is not written: the person is told now, and nothing that was there is replaced by it. */
const canBeReadAgain = (change: EntityChange): boolean => !("put" in change) || readEntity(change.put).ok;
const unreadable: SaveError = { reason: "storage", detail: "unreadable" };

/** The storage worker itself broke down: as much a failed save as any other. */
const asFailure = (error: unknown): { readonly ok: false; readonly error: SaveError } =>
  failed({ reason: "storage", detail: error instanceof Error ? error.name : "unknown" });

/** An entity is changed once in a save, so what is put may go before what is removed: all of it in one copy of each map. */
const applied = (file: CaseFile, changes: readonly EntityChange[]): CaseFile =>
  changes.reduce(
    (next, change) => ("remove" in change ? withoutEntity(next, change.remove) : next),
    withEntities(
      file,
      changes.flatMap((change) => ("put" in change ? [change.put] : [])),
    ),
  );

/** The school’s `me` is whoever is in. It is stored as whoever set it up. Of notes that are somebody’s own, they see theirs alone. */
const asSeenBy = (file: CaseFile, memberId: Id | undefined): CaseFile => {
  const person = memberId && file.members.get(memberId)?.person;
  const isMine = ({ member }: Pick<Supervision, "member">) => member === memberId;
  const seen = [...file.supervision.values()].every(isMine)
    ? file
    : { ...file, supervision: new Map([...file.supervision].filter(([, note]) => isMine(note))) };
  return seen.school && person && seen.school.me !== person
    ? { ...seen, school: { ...seen.school, me: person } }
    : seen;
};

/** A change of what is shown, as changes of what is stored. */
function storedAs(file: CaseFile, change: EntityChange): readonly EntityChange[] {
  if ("remove" in change) return idsUnder(file, change.remove).map((id) => ({ remove: { ...change.remove, id } }));
  const put = asStored(file, change.put);
  return [{ put: put.type === "school" && file.school ? { ...put, me: file.school.me } : put }];
}

/** `file` is as it will be, so that what is new in it is known. What lies under somebody’s own key stays under it. */
function toVaultChange(
  change: EntityChange,
  revisions: ReadonlyMap<Id, number>,
  types: ReadonlyMap<Id, number>,
  file: CaseFile,
): Change {
  if ("remove" in change) return { op: "remove", id: change.remove.id, basedOn: revisions.get(change.remove.id) ?? 0 };
  const { put } = change;
  const before = types.get(put.id);
  const type = before !== undefined && isOwnType(before) ? before : envelopeType(file, put);
  return { op: "put", id: put.id, type, body: put, basedOn: revisions.get(put.id) ?? 0 };
}

const revisionsOf = (records: readonly StoredRecord[]) => records.map(({ id, revision }) => [id, revision] as const);

const typesOf = (records: readonly StoredRecord[]) => records.map(({ id, type }) => [id, type] as const);

const entitiesIn = (read: readonly ReadEntity[]): readonly Entity[] =>
  read.flatMap((each) => (each.ok ? [each.entity] : []));

function unreadableIn(damaged: Unlocked["damaged"], read: readonly ReadEntity[]): Unreadable {
  const count = (reason: "damaged" | "newer") => read.filter((each) => !each.ok && each.reason === reason).length;
  return { damaged: damaged.length + count("damaged"), newer: count("newer") };
}

import { type CaseFile, emptyCaseFile, withEntities, withoutEntity } from "../casefile/casefile.ts";
import { type Entity, type EntityType, type Member, readEntity } from "../casefile/entities.ts";
import { asMerged } from "../casefile/merged/asMerged.ts";
import { asStored, idsUnder } from "../casefile/merged/asStored.ts";
import type { Id } from "../lib/ids.ts";
import { failed, ok, type Result } from "../lib/result.ts";
import { createStore, type Readable } from "../lib/store.ts";
import type { Change, SaveError, StoredRecord, Unlocked, VaultApi, VaultHealth } from "../vault/api.ts";
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
  /** The vault’s own verbs for the people who may come in (members.ts) and for its log. */
  readonly people: PeopleVerbs;
  /** Records written before their kind had a number of its own (access.ts), to be put again as they are. */
  readonly notYetApart: () => readonly Entity[];
  /** When whoever is in last showed that it is they; coming in counts. */
  readonly confirmed: { at: Date };
  /** The vault’s own verbs for a file of all that is here (backups.ts). */
  readonly backups: Pick<VaultApi, "backup" | "readBackup" | "changedSince">;
  /**
   * All of the changes or none. The case file in memory changes only after both copies are flushed. Changes that rest on what stands
   * there are made when it is their turn, from the case file as it is by then: what was saved in between is not written over.
   */
  readonly commit: (changes: Changes) => Promise<Result<null, SaveError>>;
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
  | "note"
  | "readLog"
  | "logHead"
>;

/** What whoever is in is here for. Before there were several people there was one, who opened everything. */
export const roleIn = ({ me, caseFile }: Pick<Workspace, "me" | "caseFile">): Member["role"] =>
  (me && caseFile.get().members.get(me.memberId)?.role) ?? (me?.access === "part" ? "recorder" : "dsl");

export function createWorkspace(
  vault: Pick<VaultApi, "save" | "health" | "backup" | "readBackup" | "changedSince"> & PeopleVerbs,
  unlocked: Unlocked,
  now: () => Date,
  recovered = 0,
): Workspace {
  const revisions = new Map(unlocked.records.map(({ id, revision }) => [id, revision] as const));
  const read = readAll(unlocked.records);
  const stored = createStore(withEntities(emptyCaseFile, read.entities));
  const { me } = unlocked;
  const types = new Map(unlocked.records.map(({ id, type }) => [id, type] as const));
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
    const sent = changes.map((change) => toVaultChange(change, revisions, next));
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

  return {
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
    unreadable: { damaged: unlocked.damaged.length + read.damaged, newer: read.newer },
    commit: (changes) => {
      const turn = queue.then(() => save(typeof changes === "function" ? changes(caseFile.get()) : changes));
      queue = turn.catch(() => undefined);
      return turn;
    },
    beforeLock: (work) => {
      works.add(work);
      return () => works.delete(work);
    },
    settle: async () => {
      await Promise.allSettled([...works].map((work) => work()));
      await queue;
    },
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

/** The school’s `me` is whoever is in. It is stored as whoever set it up. */
const asSeenBy = (file: CaseFile, memberId: Id | undefined): CaseFile => {
  const person = memberId && file.members.get(memberId)?.person;
  return file.school && person && file.school.me !== person
    ? { ...file, school: { ...file.school, me: person } }
    : file;
};

/** A change of what is shown, as changes of what is stored. */
function storedAs(file: CaseFile, change: EntityChange): readonly EntityChange[] {
  if ("remove" in change) return idsUnder(file, change.remove).map((id) => ({ remove: { ...change.remove, id } }));
  const put = asStored(file, change.put);
  return [{ put: put.type === "school" && file.school ? { ...put, me: file.school.me } : put }];
}

/** `file` is as it will be, so that what is new in it is known. */
function toVaultChange(change: EntityChange, revisions: ReadonlyMap<Id, number>, file: CaseFile): Change {
  if ("remove" in change) return { op: "remove", id: change.remove.id, basedOn: revisions.get(change.remove.id) ?? 0 };
  const { put } = change;
  return { op: "put", id: put.id, type: envelopeType(file, put), body: put, basedOn: revisions.get(put.id) ?? 0 };
}

function readAll(records: readonly StoredRecord[]): { readonly entities: readonly Entity[] } & Unreadable {
  const read = records.map(({ body }) => readEntity(body));
  return {
    entities: read.flatMap((each) => (each.ok ? [each.entity] : [])),
    damaged: read.filter((each) => !each.ok && each.reason === "damaged").length,
    newer: read.filter((each) => !each.ok && each.reason === "newer").length,
  };
}

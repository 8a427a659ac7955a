import { failed, ok, type Result } from "../lib/result.ts";
import { createStore, type Readable } from "../lib/store.ts";
import type {
  BackupError,
  PeopleError,
  ReadBackup,
  Secret,
  UnlockError,
  Unlocked,
  VaultApi,
  VaultState,
  Way,
} from "../vault/api.ts";
import { namesAt, type VaultPlace } from "../vault/vaultPlace.ts";
import type { Workspace } from "./workspace.ts";

/** For the screens, which may not import the vault itself. */
export type { BackupError, PeopleError, ReadBackup, Secret, UnlockError, VaultPlace, VaultState, Way };

/** A line to the storage worker. Ending it forgets every key. */
export interface VaultLine {
  readonly api: VaultApi;
  /** There has been a vault on this device. A hint: only opening it says how it stands. */
  readonly isKnown: boolean;
  readonly end: () => void;
  /** Called when another window has become the writer. */
  readonly onLost: (listener: () => void) => void;
}

/** Where the person stands between opening the app and working in it. */
export type SessionState =
  | { readonly at: "starting" }
  /** The vault as it was found; includes "none" (first run) and "locked". */
  | { readonly at: "door"; readonly vault: VaultState }
  | { readonly at: "open"; readonly workspace: Workspace; readonly byRecoveryKey: boolean };

export interface Session {
  readonly state: Readable<SessionState>;
  /** Which of the two vaults of this device the window is in. */
  readonly place: Readable<VaultPlace>;
  /** Locks this vault and stands at the door of the other. "unsaved" as for `lock`. */
  readonly goTo: (place: VaultPlace) => Promise<"locked" | "unsaved">;
  readonly start: (options?: { readonly takeOver: boolean }) => Promise<void>;
  readonly beginCreate: (passphrase: string) => Promise<readonly string[]>;
  readonly confirmCreate: () => Promise<Result<null, UnlockError>>;
  readonly unlock: (secret: Secret) => Promise<Result<null, UnlockError>>;
  /** What is in a backup, for somebody who can open it: nothing is kept of it. */
  readonly readBackup: (file: Uint8Array<ArrayBuffer>, secret: Secret) => Promise<Result<ReadBackup, BackupError>>;
  /** Puts what is in a backup on this device, which holds no vault, and opens it. */
  readonly restore: (file: Uint8Array<ArrayBuffer>, secret: Secret) => Promise<Result<null, BackupError>>;
  /**
   * Saves what is being typed, then forgets every key. "unsaved" when the last words could not be saved: then nothing is
   * forgotten, since locking would lose them, and the caller keeps the page covered.
   */
  readonly lock: () => Promise<"locked" | "unsaved">;
  /** The vault's own verbs for a person who is in: recovery key, passphrase, health. Undefined when locked. */
  readonly vault: () =>
    | Pick<VaultApi, "beginRecoveryKey" | "confirmRecoveryKey" | "changePassphrase" | "health">
    | undefined;
}

/** What an open vault needs. Fetched while somebody types their passphrase, so that the welcome page stays light. */
const workspaces = () => import("./workspace.ts");
const restoring = () => Promise.all([import("./backups.ts"), import("./exportMark.ts")]);

/** A failed start is shown as an unreadable vault with the error's name: the way out is the same. */
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : "unknown");

/** What a device that has held a vault nearly always finds: shown while both copies are compared, so that typing can begin. */
const expected: VaultState = { state: "locked", recovered: 0, safetyCopy: "journal", ways: [] };

/** The channel on which the window that writes is asked to save. */
export const handoverName = (place: VaultPlace): string => namesAt[place].handover;

/** `connect` starts a fresh storage worker; a lock ends it, so that no key outlives the session. */
export function createSession(
  connect: (place: VaultPlace) => VaultLine,
  now: () => Date,
  begins: VaultPlace = "real",
): Session {
  const place = createStore(begins);
  const state = createStore<SessionState>({ at: "starting" });
  let line: VaultLine | undefined;
  let opening: Promise<void> = Promise.resolve();

  const open = async (mine: VaultLine, options: { readonly takeOver: boolean }) => {
    try {
      const vault = await mine.api.open(options);
      if (line === mine) state.set({ at: "door", vault });
      if (vault.state === "locked") void workspaces().catch(() => undefined);
    } catch (error) {
      if (line === mine) state.set({ at: "door", vault: { state: "unreadable", detail: nameOf(error) } });
    }
  };

  const start: Session["start"] = (options = { takeOver: false }) => {
    line?.end();
    const mine = connect(place.get());
    line = mine;
    mine.onLost(() => {
      if (line === mine) state.set({ at: "door", vault: { state: "elsewhere" } });
    });
    state.set(mine.isKnown && !options.takeOver ? { at: "door", vault: expected } : { at: "starting" });
    opening = open(mine, options);
    return opening;
  };

  const enter = async <E>(api: VaultApi, result: Result<Unlocked, E>): Promise<Result<null, E>> => {
    if (!result.ok) return result;
    const { createWorkspace } = await workspaces();
    const before = state.get();
    const recovered = before.at === "door" && before.vault.state === "locked" ? before.vault.recovered : 0;
    state.set({
      at: "open",
      workspace: createWorkspace(api, result.value, now, { recovered, place: place.get() }),
      byRecoveryKey: result.value.byRecoveryKey,
    });
    return ok(null);
  };
  const withApi = async <T, E>(
    work: (api: VaultApi) => Promise<Result<T, E>>,
  ): Promise<Result<T, E | { readonly reason: "storage"; readonly detail: string }>> => {
    await opening;
    if (line === undefined) return failed({ reason: "storage", detail: "NotStarted" });
    try {
      return await work(line.api);
    } catch (error) {
      return failed({ reason: "storage", detail: nameOf(error) });
    }
  };

  /** Saves what is being typed and forgets the keys. */
  const leave = async (): Promise<"locked" | "unsaved"> => {
    const open = state.get();
    if (open.at !== "open") return "locked";
    await open.workspace.settle();
    if (open.workspace.saving.get().state === "failed") return "unsaved";
    await line?.api.lock();
    return "locked";
  };

  return {
    state,
    place,
    goTo: async (next) => {
      const left = await leave();
      if (left === "unsaved") return left;
      place.set(next);
      await start();
      return left;
    },
    start,
    beginCreate: async (passphrase) => {
      if (line === undefined) await start();
      return line === undefined ? [] : (await line.api.beginCreate(passphrase)).recoveryKey;
    },
    confirmCreate: () => withApi(async (api) => enter(api, await api.confirmCreate())),
    unlock: (secret) => withApi(async (api) => enter(api, await api.unlock(secret))),
    readBackup: (file, secret) => withApi((api) => api.readBackup(file, secret)),
    restore: (file, secret) =>
      withApi(async (api) => {
        const restored = await api.restore(file, secret);
        const entered = await enter(api, restored);
        const open = state.get();
        if (restored.ok && open.at === "open") {
          const { manifest, sequence } = restored.value;
          const [{ noteBackup }, { sha256 }] = await restoring();
          await noteBackup(open.workspace, { manifest: { ...manifest, sequence }, fingerprint: await sha256(file) });
        }
        return entered;
      }),
    lock: async () => {
      if (state.get().at !== "open") return "locked";
      const left = await leave();
      if (left === "locked") await start();
      return left;
    },
    vault: () => (state.get().at === "open" ? line?.api : undefined),
  };
}

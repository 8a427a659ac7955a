import type { Result } from "../lib/result.ts";
import type {
  BackupError,
  Bringing,
  Brought,
  ComparedBackup,
  ReadingBackup,
  Restored,
  Secret,
  UnlockError,
  Unlocked,
  VaultApi,
  VaultState,
} from "./api.ts";
import type { Bytes } from "./bytes.ts";
import type { Database } from "./database.ts";
import type { Journal } from "./journal.ts";
import type { KdfCost } from "./kdf.ts";
import type { SnapshotPlace } from "./snapshot-place.ts";
import type { VaultPlace } from "./vaultPlace.ts";
import type { Writer } from "./writer.ts";

/** What the vault stands on: the browser's in the worker, in-memory ones in tests. */
export interface VaultGround {
  readonly place: VaultPlace;
  readonly openJournal: () => Promise<Journal>;
  readonly openDatabase: (onVersionChange: () => void, onAsked: () => void) => Promise<Database>;
  readonly createWriter: (putAway: () => Promise<void>, onLost: () => void) => Writer;
  readonly openSnapshotPlace: () => Promise<SnapshotPlace>;
  readonly chooseCost: () => Promise<KdfCost>;
  readonly storage: () => Promise<{
    readonly used: number;
    readonly free: number | undefined;
    readonly persisted: boolean;
  }>;
}

/** Records go to the window in lists (handing-over.ts). */
export type HandOver = (list: Bytes) => Promise<void>;

/**
 * The contract as the worker offers it: `open` learns from the window whether it remembers a vault, and whom to tell; what hands
 * records over does so before it answers (handing-over.ts).
 */
export interface VaultInWorker extends Omit<VaultApi, "open" | "unlock" | "restore" | "compareBackup" | "bringBackup"> {
  open(options: { readonly takeOver: boolean; readonly known: boolean }, onLost: () => void): Promise<VaultState>;
  unlock(secret: Secret, handOver: HandOver): Promise<Result<Omit<Unlocked, "records">, UnlockError>>;
  restore(file: Bytes, secret: Secret, handOver: HandOver): Promise<Result<Omit<Restored, "records">, BackupError>>;
  compareBackup(
    file: Bytes,
    how: ReadingBackup,
    handOver: HandOver,
  ): Promise<Result<Omit<ComparedBackup, "different">, BackupError>>;
  bringBackup(
    file: Bytes,
    bringing: Bringing,
    handOver: HandOver,
  ): Promise<Result<Omit<Brought, "records">, BackupError>>;
  /** Finishes what is being saved, puts both copies away and lets another window write. */
  close(): Promise<void>;
}

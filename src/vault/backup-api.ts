import type { Id } from "../lib/ids.ts";
import type { Result } from "../lib/result.ts";
import type { SaveError, Secret, Unlocked } from "./api.ts";
import type { Manifest } from "./backup/lines.ts";
import type { VaultPlace } from "./vaultPlace.ts";

// The part of the vault’s contract that is about backups.

/** What a backup says of itself (backup/lines.ts). */
export type { Manifest } from "./backup/lines.ts";

/** A file made for keeping elsewhere, opened again and found whole. */
export interface MadeBackup {
  readonly file: Uint8Array<ArrayBuffer>;
  readonly manifest: Manifest;
}

/** How a record in a backup of this vault stands to the one here. By what each was made from, never by a clock. */
export const standings = [
  "same",
  "onlyInBackup",
  "newerInBackup",
  /** Removed by somebody who had what is here before them. */
  "removedInBackup",
  "onlyHere",
  "newerHere",
  "removedHere",
  /** Neither was made from the other. */
  "bothChanged",
  /** What is here is damaged. */
  "unreadableHere",
] as const;
export type Standing = (typeof standings)[number];

/** In numbers of records. */
export type BackupDifference = Readonly<Record<Standing, number>>;

/** A record that is not the same in a backup and here. */
export interface DifferentRecord {
  readonly id: Id;
  readonly type: number;
  readonly standing: Exclude<Standing, "same">;
  /** What it is in the backup; null where it is not in it, or was removed. */
  readonly inBackup: unknown;
}

/** A backup of this vault, set beside what is here. */
export interface ComparedBackup extends ReadBackup {
  readonly difference: BackupDifference;
  readonly different: readonly DifferentRecord[];
}

/** Which of two stands. */
export type Side = "here" | "backup";

export interface Bringing {
  /**
   * "merge" takes what is only in the backup or newer there, and leaves what is newer or only here. "replace" makes everything as it
   * is in the backup.
   */
  readonly how: "merge" | "replace";
  /** Of a merge, record by record: needed where both have changed, and heard everywhere else. */
  readonly choices: Readonly<Record<Id, Side>>;
  /** Types of records that are always merged and never asked about: where both have changed, what is here stands. */
  readonly besides?: readonly number[];
  readonly secret?: Secret;
  /** Why the snapshot is kept that is made first, and the time on the wall. */
  readonly reason: SnapshotReason;
  readonly now: string;
}

export interface Brought extends Pick<Unlocked, "records" | "damaged"> {
  /** Records that are another now, without those of the types `besides`; where there is none, no snapshot was made. */
  readonly changed: number;
  readonly snapshot: Snapshot | undefined;
}

/** Why a backup was kept on this device: before two copies were joined, one took the place of all, that was undone, or the format changed. */
export const snapshotReasons = ["merge", "replace", "undo", "format"] as const;
export type SnapshotReason = (typeof snapshotReasons)[number];

/** A backup that is kept on this device (snapshots.ts). */
export interface Snapshot {
  readonly name: string;
  /** Local time to the minute. */
  readonly at: string;
  readonly reason: SnapshotReason;
  /** The last save that is in it. */
  readonly sequence: number;
  readonly bytes: number;
}

export interface Restored extends Unlocked {
  readonly manifest: Manifest;
  /** The save, counted on this device, up to which everything is in the backup. */
  readonly sequence: number;
}

export interface ReadingBackup {
  /** What opens it. Without one it is opened by the keys of the vault that is open here. */
  readonly secret?: Secret;
  /** Types of records that are not counted. */
  readonly besides?: readonly number[];
  /** Nobody will look at the records that differ, so they are not handed over. */
  readonly countsOnly?: boolean;
}

export interface ReadBackup {
  readonly manifest: Manifest;
  /** Records in it by their type. */
  readonly types: Readonly<Record<number, number>>;
}

export type BackupError =
  /** No backup of Waymark. */
  | { readonly reason: "none" }
  | { readonly reason: "tooLarge" }
  /** A newer version of the app wrote it. */
  | { readonly reason: "newer" }
  /** It opens and is not whole, or not what the vault wrote. Nothing of it is taken. */
  | { readonly reason: "damaged" }
  /** The secret does not open it. */
  | { readonly reason: "wrong" }
  /** Of the other place: the practice school’s where records are real, or real records in the practice school. */
  | { readonly reason: VaultPlace }
  /** A vault is here already. */
  | { readonly reason: "occupied" }
  /** Whoever is in may open only a part of the records. */
  | { readonly reason: "part" }
  /** Both have changed, and nobody has said which stands: it has come about since the two were compared. */
  | { readonly reason: "undecided"; readonly id: Id }
  | SaveError;

export interface BackupApi {
  /** One encrypted file of all that is here, in the age format (docs/backup-file.md), read back before it is given out. */
  backup(madeAt: string): Promise<Result<MadeBackup, BackupError>>;
  /** Opens a backup and reads all of it; nothing is kept of it. */
  readBackup(file: Uint8Array<ArrayBuffer>, secret: Secret): Promise<Result<ReadBackup, BackupError>>;
  /** Puts what is in a backup on a device that holds no vault, and leaves it unlocked. All of it or nothing. */
  restore(file: Uint8Array<ArrayBuffer>, secret: Secret): Promise<Result<Restored, BackupError>>;
  /**
   * Opens a backup of the vault that is open and says of every record how it stands to the one here; nothing is changed. "wrong" for
   * the backup of another vault.
   */
  compareBackup(file: Uint8Array<ArrayBuffer>, how: ReadingBackup): Promise<Result<ComparedBackup, BackupError>>;
  /**
   * Joins a backup of this vault with what is here, or puts it in its place: a snapshot first, then all in one save or nothing. The
   * records that are here afterwards are handed over as by `unlock`.
   */
  bringBackup(file: Uint8Array<ArrayBuffer>, bringing: Bringing): Promise<Result<Brought, BackupError>>;
  /** The backups that are kept on this device, the newest first. What nobody needs any more is taken away. */
  snapshots(now: string): Promise<readonly Snapshot[]>;
  readSnapshot(name: string): Promise<Result<Uint8Array<ArrayBuffer>, BackupError>>;
  /** How many records have been saved or removed since a save; those of the type `besides` are not counted. */
  changedSince(sequence: number, besides: number): Promise<number>;
}

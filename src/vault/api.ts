import type { Id } from "../lib/ids.ts";
import type { Result } from "../lib/result.ts";
import type { BackupApi } from "./backup-api.ts";
import type { LogReading } from "./log/book.ts";
import type { LogHead, Note } from "./log/chain.ts";
import type { Access } from "./people/members.ts";

/** One thing that is kept. The vault never looks inside `body`; `type` is a small number that stays in clear. */
export interface StoredRecord {
  readonly id: Id;
  readonly type: number;
  /** Counts from 1 with every save of this record. */
  readonly revision: number;
  /** Any JSON value. */
  readonly body: unknown;
}

/** `basedOn` is the revision the change was made from (0 for a new record), so that no other change is written over unseen. */
export type Change =
  | { readonly op: "put"; readonly id: Id; readonly type: number; readonly body: unknown; readonly basedOn: number }
  | { readonly op: "remove"; readonly id: Id; readonly basedOn: number };

export type SaveError =
  /** The device has no room. Nothing of this save was kept; everything saved before still is. */
  | { readonly reason: "full" }
  /** Somebody else changed the record first. */
  | { readonly reason: "conflict"; readonly id: Id }
  | { readonly reason: "locked" }
  /** Another window has become the writer. */
  | { readonly reason: "elsewhere" }
  /** The browser's storage failed. `detail` is a technical name, never content. */
  | { readonly reason: "storage"; readonly detail: string };

export interface Saved {
  /** The new revision of each record that was put, in the order of the changes. */
  readonly revisions: readonly { readonly id: Id; readonly revision: number }[];
}

/** What is on this device, before anybody has unlocked it. */
export type VaultState =
  | { readonly state: "none" }
  /** `recovered`: how many saves came back from the safety copy because the browser had lost them. */
  | {
      readonly state: "locked";
      readonly recovered: number;
      readonly safetyCopy: SafetyCopy;
      readonly ways: readonly Way[];
    }
  /** This device held a vault and the browser has removed it. */
  | { readonly state: "lost" }
  /** Another window of this app is open and is the writer. */
  | { readonly state: "elsewhere" }
  /** Written by a newer version of the app: it must be updated before anything is written. */
  | { readonly state: "newer" }
  /** Neither copy can be read. `detail` is a technical name, never content. */
  | { readonly state: "unreadable"; readonly detail: string };

/** A way in, as the lock screen can offer it before anybody has come in. */
export interface Way {
  readonly slotId: Id;
  readonly kind: "passphrase" | "passkey";
  /** What the lock screen calls it; empty in a vault from before there were several people. */
  readonly label: string;
  /** For a passkey: its name, and the salt that it is asked for. Hexadecimal. */
  readonly passkey?: { readonly credential: string; readonly salt: string };
}

/** Where the second copy of every save is kept. */
export type SafetyCopy = "journal" | "cache";

export interface Unlocked {
  readonly records: readonly StoredRecord[];
  /** Records that neither copy could decrypt. They are kept as they are, and never deleted. */
  readonly damaged: readonly { readonly id: Id; readonly type: number }[];
  /** True when a recovery key was used: a new one must be printed. */
  readonly byRecoveryKey: boolean;
  /** Who came in; undefined by the recovery key, which is nobody’s. */
  readonly me: Pick<PersonHere, "memberId" | "access" | "compartment"> | undefined;
}

/** Somebody who may come in on this device. Who they are stands in a record. */
export interface PersonHere {
  readonly memberId: Id;
  /** "part": holds the keys of some kinds of record only. */
  readonly access: Access;
  /** For "part": their own number, from which the kinds of record follow that are theirs (compartments.ts). */
  readonly compartment: number;
  readonly ways: readonly Way[];
  /** New keys wait for them: they take effect when they next come in. */
  readonly isWaiting: boolean;
}

export interface AddingPerson {
  readonly access: Access;
  /** For "part": the kinds of record that they may open, beside their own. */
  readonly types: readonly number[];
  /** What the lock screen is to call them, in clear. */
  readonly label: string;
  readonly passphrase: string;
}

export interface NewPasskey {
  readonly credential: string;
  readonly salt: string;
  /** What the passkey gives for the salt (WebAuthn PRF), 32 bytes. */
  readonly output: Uint8Array<ArrayBuffer>;
}

export type UnlockError =
  | { readonly reason: "wrong" }
  | { readonly reason: "elsewhere" }
  | { readonly reason: "newer" }
  | { readonly reason: "storage"; readonly detail: string };

/** What a person knows or holds. With a slot named, it is tried on that one alone. */
export type Secret = { readonly slotId?: Id } & (
  | { readonly kind: "passphrase"; readonly passphrase: string }
  | { readonly kind: "recovery"; readonly recoveryKey: string }
  | { readonly kind: "passkey"; readonly output: Uint8Array<ArrayBuffer> }
);

/** Somebody else must do it: who may open only a part holds no keys to hand on. */
export type PeopleError = SaveError | { readonly reason: "part" };

/** All that could be read of the log. */
export interface LogReadings {
  readonly chains: readonly LogReading[];
  /** Pages that neither copy could decrypt: what stood on them is gone. */
  readonly unreadablePages: number;
  /** Somebody without a key has changed who may come in. */
  readonly peopleChanged: boolean;
}

export * from "./backup-api.ts";
export type { Deed, LogBreak, LogEntry, LogHead, Note } from "./log/chain.ts";
export type { Access } from "./people/members.ts";

/**
 * Everything that touches keys or storage, in one worker. Only that worker ever sees a key.
 * All methods are safe to call at any time; a call that makes no sense in the present state says so in its result.
 */
export interface VaultApi extends BackupApi {
  /** Compares the stores, replays what is missing, and says what is here. `takeOver` asks the other window to stop first. */
  open(options: { readonly takeOver: boolean }): Promise<VaultState>;
  /**
   * Makes the keys of a new vault in memory and returns its recovery key, as groups of four characters.
   * Nothing is written until `confirmCreate`: a set-up left half-way leaves nothing behind.
   */
  beginCreate(passphrase: string): Promise<{ readonly recoveryKey: readonly string[] }>;
  /** Writes the new vault and leaves it unlocked. Fails with "wrong" when no set-up is under way. */
  confirmCreate(): Promise<Result<Unlocked, UnlockError>>;
  unlock(secret: Secret): Promise<Result<Unlocked, UnlockError>>;
  /** A new recovery key in place of the old one; takes effect with `confirmRecoveryKey`. */
  beginRecoveryKey(): Promise<Result<{ readonly recoveryKey: readonly string[] }, PeopleError>>;
  confirmRecoveryKey(): Promise<Result<null, PeopleError>>;
  /** One’s own; after the recovery key, that of the person named, or of the first who opens everything. */
  changePassphrase(passphrase: string, memberId?: Id): Promise<Result<null, PeopleError>>;
  /** True when the secret opens a slot of the person who is in. */
  confirm(secret: Secret): Promise<boolean>;
  /** Everybody who may come in, in the order in which they were added. */
  people(): Promise<readonly PersonHere[]>;
  addPerson(person: AddingPerson): Promise<Result<Pick<PersonHere, "memberId" | "compartment">, PeopleError>>;
  addPasskey(passkey: NewPasskey): Promise<Result<null, SaveError>>;
  /** Takes a passkey of one’s own away. Never the last way in of somebody. */
  removeWay(slotId: Id): Promise<Result<null, PeopleError>>;
  /**
   * Takes somebody’s ways in away and makes new keys for all who stay, with the recovery key that was begun. Everything is then
   * locked anew under them, some at a time; a stop in the middle is gone on with at the next unlock.
   */
  removePerson(memberId: Id): Promise<Result<null, PeopleError>>;
  /** How many records are still locked under keys of before somebody was removed. */
  underOldKeys(): Promise<number>;
  /** Writes down what somebody did beside saving, such as looking at a record; the same thing once while they are in. */
  note(notes: readonly Note[]): Promise<void>;
  /** What was written down, each chain held together; with `signatures` each line’s is looked at too, which takes longer. */
  readLog(options: { readonly signatures: boolean }): Promise<LogReadings>;
  /** Where the chain of this device stands, for the foot of a document. Undefined while nothing is written in it. */
  logHead(): Promise<(LogHead & { readonly chain: string }) | undefined>;
  /**
   * All of the changes or none of them. Resolves only when both copies are flushed; where the browser's database has failed and will
   * not open again, when the safety copy is (keeper.ts says why), and `copiesAgree` is then false. A record is changed once in a save.
   */
  save(changes: readonly Change[]): Promise<Result<Saved, SaveError>>;
  /** Drops every key. The worker is then ended by its owner. */
  lock(): Promise<void>;
  /** For the page that answers “Are my records safe?”. Counts and technical facts only. */
  health(): Promise<VaultHealth>;
}

export interface VaultHealth {
  readonly records: number;
  readonly safetyCopy: SafetyCopy;
  /** The two copies hold the same records. */
  readonly copiesAgree: boolean;
  readonly bytesUsed: number;
  /** Undefined when the browser will not say. */
  readonly bytesFree: number | undefined;
  readonly persisted: boolean;
}

import { type Id, newId } from "../lib/ids.ts";
import type { Member } from "./people/members.ts";
import type { Slot } from "./slots.ts";

/** The shape of everything this build writes, and the newest it can read. 2: several people, each with slots of their own. */
export const formatNow = 2;

/** What a vault must say before it is unlocked. Lies in clear in both copies, and says nothing about what is inside. */
export interface VaultHeader {
  readonly format: number;
  /** The oldest build, by `formatNow`, that may read and that may write. An older one keeps its hands off. */
  readonly minReader: number;
  readonly minWriter: number;
  readonly vaultId: Id;
  /** This copy of the vault, for telling apart who wrote a revision. */
  readonly deviceId: Id;
  /** Counts the writes of this header: of two, the higher one stands. */
  readonly version: number;
  /** The epoch of the key that new records are written under. */
  readonly epoch: number;
  readonly slots: readonly Slot[];
  /** The people who may come in (people/). Not there in format 1, which knew one passphrase. */
  readonly members?: Members;
  /** A backup is being put here and is not whole yet: what there is of it counts for nothing. */
  readonly unfinished?: true;
}

/** Who may come in, and what belongs to them all. */
export interface Members {
  readonly all: readonly Member[];
  /** What they signed with before, and those who left: their lines in the log are still to be told from others. */
  readonly former: readonly Pick<Member, "memberId" | "verifier">[];
  /** The master keys of the epochs before, each sealed under the one that followed, newest first. */
  readonly past: readonly PastKey[];
  /** HMAC over all three under the master key: whoever changed them without it is found out. Hexadecimal. */
  readonly proof: string;
}

/** The master key of an epoch that is over. Hexadecimal. */
export interface PastKey {
  readonly epoch: number;
  readonly iv: string;
  readonly wrapped: string;
}

/** Of a vault that is new on this device, with a name of its own for this copy of it. */
export const newHeader = (
  of: Pick<VaultHeader, "vaultId" | "version" | "epoch" | "slots" | "members">,
): VaultHeader => ({ ...ofThisFormat, deviceId: newId(), ...of });

/** What a header that this build writes says of its format. */
export const ofThisFormat = { format: formatNow, minReader: formatNow, minWriter: formatNow } as const;

export const isNewer = (header: VaultHeader): boolean => header.minReader > formatNow || header.minWriter > formatNow;

/** Only the fields that every format will have: a newer header must be recognised, not thrown away as damage. */
export const isHeader = (value: unknown): value is VaultHeader =>
  typeof value === "object" &&
  value !== null &&
  ["format", "minReader", "minWriter", "version", "epoch"].every((name) =>
    Number.isInteger(Reflect.get(value, name)),
  ) &&
  ["vaultId", "deviceId"].every((name) => typeof Reflect.get(value, name) === "string") &&
  Array.isArray(Reflect.get(value, "slots"));

export const later = (a: VaultHeader | undefined, b: VaultHeader | undefined): VaultHeader | undefined =>
  a && b ? (b.version > a.version ? b : a) : (a ?? b);

import { type Id, newId } from "../lib/ids.ts";
import type { Slot } from "./slots.ts";

/** The shape of everything this build writes, and the newest it can read. */
export const formatNow = 1;

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
  /** A backup is being put here and is not whole yet: what there is of it counts for nothing. */
  readonly unfinished?: true;
}

/** Of a vault that is new on this device, with a name of its own for this copy of it. */
export const newHeader = (of: Pick<VaultHeader, "vaultId" | "version" | "epoch" | "slots">): VaultHeader => ({
  format: formatNow,
  minReader: formatNow,
  minWriter: formatNow,
  deviceId: newId(),
  ...of,
});

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

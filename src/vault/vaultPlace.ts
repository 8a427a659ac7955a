import { type Id, newId } from "../lib/ids.ts";

/**
 * Which of the two vaults a device may hold: the school’s own, or the practice school’s with its invented people. They have the code in
 * common and nothing else: whatever lies in the browser under a name has one for each, and all of them stand here.
 */
export type VaultPlace = "real" | "practice";

interface Names {
  readonly database: string;
  /** The safety copy, in private files or in the Cache API. */
  readonly journal: string;
  readonly snapshots: string;
  /** The lock that one window holds, and the channel on which it is asked to let go. */
  readonly writer: string;
  /** A mark without content that there has been a vault: the browser’s clean-up leaves it where it removes databases and files. */
  readonly mark: string;
  /** The channel on which a window is asked to save what is being typed in it. */
  readonly handover: string;
  /** What the worker is called: it knows by it which vault is meant. */
  readonly worker: string;
}

export const namesAt: Readonly<Record<VaultPlace, Names>> = {
  real: {
    database: "waymark",
    journal: "waymark-vault",
    snapshots: "waymark-snapshots",
    writer: "waymark-vault",
    mark: "waymark-vault",
    handover: "waymark-handover",
    worker: "waymark-vault",
  },
  practice: {
    database: "waymark-practice",
    journal: "waymark-practice",
    snapshots: "waymark-practice-snapshots",
    writer: "waymark-practice",
    mark: "waymark-practice",
    handover: "waymark-practice-handover",
    worker: "waymark-practice",
  },
};

/** Of a worker, by what it was called. Throws for any other name, so that a vault is never opened by mistake for the other. */
export function placeOfWorker(name: string): VaultPlace {
  for (const place of ["real", "practice"] as const) if (namesAt[place].worker === name) return place;
  throw new RangeError("No vault is called so");
}

/** In clear in every slot, envelope and backup, and authenticated in each: a vault cannot be taken for one of the other place. */
const practiceMark = "practice-";

export const newVaultId = (place: VaultPlace): Id => (place === "practice" ? `${practiceMark}${newId()}` : newId());

export const placeOf = (vaultId: Id): VaultPlace => (vaultId.startsWith(practiceMark) ? "practice" : "real");

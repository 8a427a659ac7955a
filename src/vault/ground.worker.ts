import { openDatabase } from "./database.ts";
import type { VaultGround } from "./inWorker.ts";
import { openSafetyCopy, openSnapshotPlace } from "./opfs.worker.ts";
import { namesAt, type VaultPlace } from "./vaultPlace.ts";
import { createWriter } from "./writer.ts";

/** The browser, as one of the two vaults stands on it. */
export function browserGround(place: VaultPlace): VaultGround {
  const names = namesAt[place];
  return {
    place,
    openJournal: () => openSafetyCopy(names.journal),
    openDatabase: (onVersionChange, onAsked) => openDatabase(names.database, onVersionChange, onAsked),
    openSnapshotPlace: () => openSnapshotPlace(names.snapshots),
    createWriter: (putAway, onLost) => createWriter(names.writer, putAway, onLost),
    chooseCost: async () => {
      const { chooseCost, leastCost, timeTaken } = await import("./kdf.ts");
      // The practice passphrase is known to everybody, so work spent on it protects nobody.
      return place === "practice" ? leastCost : chooseCost(timeTaken);
    },
    storage: async () => {
      const { usage, quota } = (await navigator.storage?.estimate?.()) ?? {};
      return {
        used: usage ?? 0,
        free: quota === undefined ? undefined : quota - (usage ?? 0),
        persisted: (await navigator.storage?.persisted?.()) ?? false,
      };
    },
  };
}

import { openDatabase } from "./database.ts";
import type { VaultGround } from "./inWorker.ts";
import { openSafetyCopy, openSnapshotPlace } from "./opfs.worker.ts";
import { createWriter } from "./writer.ts";

const databaseName = "waymark";

/** The browser, as the vault stands on it. */
export const browserGround: VaultGround = {
  openJournal: openSafetyCopy,
  openDatabase: (onVersionChange, onAsked) => openDatabase(databaseName, onVersionChange, onAsked),
  openSnapshotPlace,
  createWriter,
  chooseCost: async () => {
    const { chooseCost, timeTaken } = await import("./kdf.ts");
    return chooseCost(timeTaken);
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

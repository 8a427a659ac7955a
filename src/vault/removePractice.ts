import { namesAt } from "./vaultPlace.ts";

/** Long enough for a worker that has just been told to end. */
const usualPatience = 6_000;

/**
 * Takes the practice vault off this device, with its safety copy and its snapshots. It knows no names but those of the practice school.
 * False where another window has it open. Only once the worker that had it here is ended.
 */
export async function removePractice(patience = usualPatience): Promise<boolean> {
  const names = namesAt.practice;
  try {
    return await navigator.locks.request(names.writer, { signal: AbortSignal.timeout(patience) }, async () => {
      await deleteDatabase(names.database);
      const root = await navigator.storage?.getDirectory?.().catch(() => undefined);
      for (const name of [names.journal, names.snapshots]) {
        await root?.removeEntry(name, { recursive: true }).catch(ifMissing);
        await caches.delete(name);
      }
      localStorage.removeItem(names.mark);
      return true;
    });
  } catch {
    return false;
  }
}

const deleteDatabase = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });

function ifMissing(error: unknown): void {
  if (!(error instanceof DOMException && error.name === "NotFoundError")) throw error;
}

import { openCacheJournal } from "./cache-journal.ts";
import { errorName } from "./failure.ts";
import { type Directory, type Journal, type OpenFile, openJournal } from "./journal.ts";
import type { SnapshotPlace } from "./snapshot-place.ts";

const attempts = 40;
const pauseBetween = 50;

/** The journal in the browser's private files or, where those are missing or cannot be flushed, in the Cache API. */
export async function openSafetyCopy(name: string): Promise<Journal> {
  try {
    const directory = await privateDirectory(name);
    return directory ? await openJournal(directory) : await openCacheJournal(name);
  } catch (error) {
    // Held by another window: it must not be got round with a second copy.
    if (errorName(error) === "NoModificationAllowedError") throw error;
    return openCacheJournal(name);
  }
}

/** As for the journal: files, or the Cache API. */
export async function openSnapshotPlace(name: string): Promise<SnapshotPlace> {
  const { snapshotsIn, snapshotsInCache } = await import("./snapshot-place.ts");
  const directory = await privateDirectory(name).catch(() => undefined);
  return directory ? snapshotsIn(directory) : snapshotsInCache(name);
}

async function privateDirectory(name: string): Promise<Directory | undefined> {
  if (!("FileSystemFileHandle" in self) || !("createSyncAccessHandle" in FileSystemFileHandle.prototype))
    return undefined;
  const root = await navigator.storage?.getDirectory?.();
  const directory = await root?.getDirectoryHandle(name, { create: true });
  return (
    directory && {
      list: () => namesIn(directory),
      open: async (name) => openFile(await directory.getFileHandle(name, { create: true })),
      remove: (name) => directory.removeEntry(name),
    }
  );
}

async function namesIn(directory: FileSystemDirectoryHandle): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const name of directory.keys()) names.push(name);
  return names;
}

async function openFile(handle: FileSystemFileHandle): Promise<OpenFile> {
  const access = await accessTo(handle);
  // Safari before 16.4 answers with promises, which would read as an empty file.
  if (typeof access.getSize() !== "number") {
    access.close();
    throw new DOMException("", "NotSupportedError");
  }
  return {
    size: () => access.getSize(),
    read: () => {
      const bytes = new Uint8Array(access.getSize());
      access.read(bytes, { at: 0 });
      return bytes;
    },
    write: (bytes, at) => {
      // A disk that is full may take a part without an error.
      if (access.write(Uint8Array.from(bytes), { at }) < bytes.length) throw new DOMException("", "QuotaExceededError");
    },
    truncate: (size) => access.truncate(size),
    flush: () => access.flush(),
    close: () => access.close(),
  };
}

/** A window that has just been closed holds its files for a moment longer. */
async function accessTo(handle: FileSystemFileHandle): Promise<FileSystemSyncAccessHandle> {
  for (let attempt = 1; ; attempt++)
    try {
      return await handle.createSyncAccessHandle();
    } catch (error) {
      if (errorName(error) !== "NoModificationAllowedError" || attempt === attempts) throw error;
      await new Promise((resolve) => setTimeout(resolve, pauseBetween));
    }
}

import type { Bytes } from "./bytes.ts";
import type { Directory, OpenFile } from "./journal.ts";

/** Where snapshots lie: beside the journal, and apart from it. */
export interface SnapshotPlace {
  list(): Promise<readonly { readonly name: string; readonly bytes: number }[]>;
  /** Throws where there is none of that name. */
  read(name: string): Promise<Bytes>;
  /** Resolves when it is flushed. */
  write(name: string, bytes: Bytes): Promise<void>;
  remove(name: string): Promise<void>;
}

export function snapshotsIn(directory: Directory): SnapshotPlace {
  const withFile = async <T>(name: string, use: (file: OpenFile) => T): Promise<T> => {
    const file = await directory.open(name);
    try {
      return use(file);
    } finally {
      file.close();
    }
  };
  return {
    list: async () => {
      const found: { readonly name: string; readonly bytes: number }[] = [];
      for (const name of await directory.list())
        found.push({ name, bytes: await withFile(name, (file) => file.size()) });
      return found;
    },
    read: async (name) => {
      // To open is to make.
      if (!(await directory.list()).includes(name)) throw missing();
      return withFile(name, (file) => file.read());
    },
    write: (name, bytes) =>
      withFile(name, (file) => {
        file.truncate(0);
        file.write(bytes, 0);
        file.flush();
      }),
    remove: (name) => directory.remove(name),
  };
}

/** Where the browser has no private files that can be flushed. Each entry is written whole or not at all. */
export async function snapshotsInCache(cacheName: string): Promise<SnapshotPlace> {
  const cache = await caches.open(cacheName);
  const addressOf = (name: string): string => `/${cacheName}/${name}`;
  const bytesOf = async (request: RequestInfo): Promise<Bytes> => {
    const found = await cache.match(request);
    if (!found) throw missing();
    return new Uint8Array(await found.arrayBuffer());
  };
  return {
    list: async () =>
      Promise.all(
        (await cache.keys()).map(async (request) => ({
          name: request.url.slice(request.url.lastIndexOf("/") + 1),
          bytes: (await bytesOf(request)).length,
        })),
      ),
    read: (name) => bytesOf(addressOf(name)),
    write: (name, bytes) => cache.put(addressOf(name), new Response(bytes)),
    remove: async (name) => void (await cache.delete(addressOf(name))),
  };
}

const missing = () => new DOMException("", "NotFoundError");

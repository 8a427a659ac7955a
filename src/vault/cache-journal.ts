import { joined } from "./bytes.ts";
import { playBack } from "./contents.ts";
import { type Entry, type Frames, readFrames, toFrame } from "./frames.ts";
import { entriesOf, type Journal } from "./journal.ts";

/** Few enough entries that a start need not fetch thousands of small responses. */
const mostEntries = 200;

const addressOf = (number: number): string => `/waymark-safety-copy/${number}`;
const numberOf = (request: Request): number => Number(/\/waymark-safety-copy\/(\d+)$/.exec(request.url)?.[1] ?? 0);

/**
 * The safety copy where the browser has no private files that can be flushed. Each append is an entry of its own, written whole or
 * not at all, so there is no tail to tear. It outlives the loss of IndexedDB in Chromium, and works in WebKit when IndexedDB has stopped.
 */
export async function openCacheJournal(cacheName: string): Promise<Journal> {
  const cache = await caches.open(cacheName);
  const sizes = new Map<number, number>();
  const entries: Entry[] = [];
  let damaged = false;

  for (const [number, bytes] of await readAll()) {
    const frames: Frames = readFrames(bytes);
    entries.push(...frames.entries);
    sizes.set(number, bytes.length);
    if (frames.damaged > 0 || frames.end < bytes.length) damaged = true;
  }

  async function readAll(): Promise<readonly (readonly [number, Uint8Array])[]> {
    const numbers = (await cache.keys()).map(numberOf).filter((number) => number > 0);
    return Promise.all(
      numbers
        .sort((a, b) => a - b)
        .map(async (number) => {
          const response = await cache.match(addressOf(number));
          return [number, response ? new Uint8Array(await response.arrayBuffer()) : new Uint8Array()] as const;
        }),
    );
  }

  const last = (): number => Math.max(0, ...sizes.keys());

  const write = async (toWrite: readonly Entry[]): Promise<void> => {
    const number = last() + 1;
    const bytes = joined(toWrite.map(toFrame));
    await cache.put(addressOf(number), new Response(bytes));
    sizes.set(number, bytes.length);
  };

  const drop = async (number: number): Promise<void> => {
    await cache.delete(addressOf(number));
    sizes.delete(number);
  };

  return {
    kind: "cache",
    found: {
      contents: playBack(entries),
      closed: entries.at(-1)?.kind === "closed",
      untidy: damaged || sizes.size > mostEntries,
    },
    append: (entry) => write([entry]),
    undo: async () => {
      try {
        await drop(last());
        return true;
      } catch {
        return false;
      }
    },
    rewrite: async (whole) => {
      const before = [...sizes.keys()];
      await write([...entriesOf(whole)]);
      for (const number of before) await drop(number);
    },
    size: () => (sizes.size > mostEntries ? Number.POSITIVE_INFINITY : [...sizes.values()].reduce((a, b) => a + b, 0)),
    read: async () => playBack((await readAll()).flatMap(([, bytes]) => readFrames(bytes).entries)),
    close: () => undefined,
  };
}

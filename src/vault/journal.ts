import type { SafetyCopy } from "./api.ts";
import { type Bytes, joined } from "./bytes.ts";
import { type Contents, playBack } from "./contents.ts";
import { type Entry, readFrames, toFrame } from "./frames.ts";

/** The safety copy: append-only, flushed before anything else is told of a save. */
export interface Journal {
  readonly kind: SafetyCopy;
  readonly found: Found;
  /** Resolves when the entry is flushed. When it throws, nothing of the entry is left. */
  append(entry: Entry): Promise<void>;
  /** Takes the last append back. False when that failed: the entry then stands. */
  undo(): Promise<boolean>;
  /** Writes everything anew and only then drops what was there. When it throws, what was there still is. */
  rewrite(whole: Contents): Promise<void>;
  /** In bytes, so that the owner knows when to rewrite. */
  size(): number;
  /** Reads the stored bytes again. */
  read(): Promise<Contents>;
  close(): void;
}

export interface Found {
  readonly contents: Contents;
  /** The last thing in it says that the vault was put away in order. */
  readonly closed: boolean;
  /** Left over from a crash, damaged, or torn: to be written anew before anything else. */
  readonly untidy: boolean;
}

/** The little of a file system that the journal needs, so that its tests can tear it at any byte. */
export interface Directory {
  list(): Promise<readonly string[]>;
  /** Makes the file when it is not there, and holds it alone until it is closed. */
  open(name: string): Promise<OpenFile>;
  remove(name: string): Promise<void>;
}

export interface OpenFile {
  size(): number;
  read(): Bytes;
  /** Throws when not every byte was taken. */
  write(bytes: Uint8Array, at: number): void;
  truncate(size: number): void;
  flush(): void;
  close(): void;
}

const fileName = (generation: number): string => `journal-${generation}.bin`;
const generationOf = (name: string): number => Number(/^journal-(\d+)\.bin$/.exec(name)?.[1] ?? 0);

/** Few enough for one frame to stay small, many enough for frames to cost nothing. */
const envelopesPerFrame = 200;

/** All of it as entries: the header stands first and last, so that one damaged stretch cannot take both. */
export function* entriesOf({ header, envelopes, sequence }: Contents): Generator<Entry> {
  const all = [...envelopes.values()];
  if (header) yield { kind: "header", header };
  for (let at = 0; at < all.length || at === 0; at += envelopesPerFrame)
    yield { kind: "batch", sequence, envelopes: all.slice(at, at + envelopesPerFrame) };
  if (header) yield { kind: "header", header };
}

/**
 * Opens the journal of a directory. Every file in it is read: what a newer revision has overtaken does no harm, so a crash in the
 * middle of a rewrite leaves only more to read. Opening changes nothing. Appends go to the newest file; its torn tail is cut off
 * before the first one, because a whole frame behind a torn one is the fault that makes LevelDB lose everything.
 */
export async function openJournal(directory: Directory): Promise<Journal> {
  const generations = (await directory.list())
    .map(generationOf)
    .filter((generation) => generation > 0)
    .sort((a, b) => a - b);
  const entries: Entry[] = [];
  let untidy = generations.length > 1;
  let current = generations.at(-1) ?? 1;
  let file: OpenFile | undefined;
  let end = 0;
  let beforeLast: number | undefined;
  let broken = false;

  for (const generation of generations) {
    const opened = await directory.open(fileName(generation));
    const frames = readFrames(opened.read());
    entries.push(...frames.entries);
    if (frames.damaged > 0 || frames.end < opened.size()) untidy = true;
    if (generation === current) {
      file = opened;
      end = frames.end;
    } else opened.close();
  }

  function cutBackTo(target: OpenFile, size: number): void {
    if (target.size() === size) return;
    target.truncate(size);
    target.flush();
  }

  return {
    kind: "journal",
    found: { contents: playBack(entries), closed: entries.at(-1)?.kind === "closed", untidy },

    append: async (entry) => {
      if (broken) throw new DOMException("The journal has a torn end", "InvalidStateError");
      file ??= await directory.open(fileName(current));
      const frame = toFrame(entry);
      try {
        cutBackTo(file, end);
        file.write(frame, end);
        file.flush();
      } catch (error) {
        try {
          cutBackTo(file, end);
        } catch {
          // Nothing may be written behind a torn frame. A rewrite starts a new file and so mends this.
          broken = true;
        }
        throw error;
      }
      beforeLast = end;
      end += frame.length;
    },

    undo: async () => {
      if (beforeLast === undefined || !file) return false;
      try {
        cutBackTo(file, beforeLast);
      } catch {
        return false;
      }
      end = beforeLast;
      beforeLast = undefined;
      return true;
    },

    rewrite: async (whole) => {
      const next = current + 1;
      const target = await directory.open(fileName(next));
      const bytes = joined([...entriesOf(whole)].map(toFrame));
      try {
        target.truncate(0);
        target.write(bytes, 0);
        target.flush();
      } catch (error) {
        target.close();
        await directory.remove(fileName(next)).catch(() => undefined);
        throw error;
      }
      file?.close();
      file = target;
      current = next;
      end = bytes.length;
      beforeLast = undefined;
      broken = false;
      // A file that will not go is only read once more at the next start.
      for (const name of await directory.list())
        if (generationOf(name) > 0 && generationOf(name) < next) await directory.remove(name).catch(() => undefined);
    },

    size: () => end,
    read: async () => playBack(file ? readFrames(file.read()).entries : []),
    close: () => {
      file?.close();
      file = undefined;
    },
  };
}

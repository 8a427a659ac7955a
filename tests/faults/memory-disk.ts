import type { Directory, OpenFile } from "../../src/vault/journal.ts";

/** A disk in memory that loses its power after so many steps. A step is one byte written, or one other act. */
export interface MemoryDisk extends Directory {
  /** What a killed process leaves: everything written. */
  readonly afterKill: () => MemoryDisk;
  /** What a lost power supply leaves: what was flushed. */
  readonly afterPowerLoss: () => MemoryDisk;
  readonly stepsTaken: () => number;
  readonly bytesOf: (name: string) => Uint8Array;
  readonly put: (name: string, bytes: Uint8Array) => void;
  /** Room for so many bytes more; a write beyond it is cut short as a full disk does. */
  readonly limitRoom: (bytes: number) => void;
}

interface Stored {
  readonly written: Uint8Array;
  readonly flushed: Uint8Array;
}

export class PowerLost extends Error {
  override name = "PowerLost";
}

const none = new Uint8Array();

export function memoryDisk(
  steps = Number.POSITIVE_INFINITY,
  files: ReadonlyMap<string, Stored> = new Map(),
): MemoryDisk {
  const stored = new Map(files);
  let taken = 0;
  let room = Number.POSITIVE_INFINITY;

  const step = (): void => {
    if (taken >= steps) throw new PowerLost();
    taken += 1;
  };
  const get = (name: string): Stored => stored.get(name) ?? { written: none, flushed: none };
  const again = (pick: (file: Stored) => Uint8Array): MemoryDisk =>
    memoryDisk(
      Number.POSITIVE_INFINITY,
      new Map([...stored].map(([name, file]) => [name, { written: pick(file), flushed: pick(file) }])),
    );

  const openFile = (name: string): OpenFile => ({
    size: () => get(name).written.length,
    read: () => new Uint8Array(get(name).written),
    write: (bytes, at) => {
      const possible = Math.min(bytes.length, room, steps - taken);
      const grown = new Uint8Array(Math.max(get(name).written.length, at + possible));
      grown.set(get(name).written);
      grown.set(bytes.subarray(0, possible), at);
      stored.set(name, { ...get(name), written: grown });
      taken += possible;
      if (possible === bytes.length) room -= possible;
      else if (possible === room) throw new DOMException("no room", "QuotaExceededError");
      else throw new PowerLost();
    },
    truncate: (size) => {
      step();
      stored.set(name, { ...get(name), written: get(name).written.slice(0, size) });
    },
    flush: () => {
      step();
      stored.set(name, { written: get(name).written, flushed: get(name).written });
    },
    close: () => undefined,
  });

  return {
    list: async () => [...stored.keys()],
    open: async (name) => {
      if (!stored.has(name)) {
        step();
        stored.set(name, get(name));
      }
      return openFile(name);
    },
    remove: async (name) => {
      step();
      stored.delete(name);
    },
    afterKill: () => again(({ written }) => written),
    afterPowerLoss: () => again(({ flushed }) => flushed),
    stepsTaken: () => taken,
    bytesOf: (name) => get(name).written,
    put: (name, bytes) => stored.set(name, { written: bytes, flushed: bytes }),
    limitRoom: (bytes) => {
      room = bytes;
    },
  };
}

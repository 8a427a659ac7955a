import type { DifferentRecord, StoredRecord } from "./api.ts";
import { type Bytes, textOf } from "./bytes.ts";
import type { Content } from "./envelope.ts";

// Opened records go from the worker to the window as the JSON that they were sealed as, some at a time, and are parsed there while
// the worker opens the next. To have the browser copy them as objects takes five times as long.

/** Enough for the window to be busy with while the next are opened, and few enough that it answers in between. */
export const recordsAtATime = 200;

const [begin, comma, end] = [0x5b, 0x2c, 0x5d];

/** Bytes that the window parses in one go: a plan takes a hundred times as many as a note. */
const bytesAtATime = 400_000;

/** Pieces of JSON as lists (`listOf`), each short work for the window. None where there are no pieces. */
export function* listsOf(pieces: readonly Uint8Array[]): Generator<Bytes, void> {
  let some: Uint8Array[] = [];
  let bytes = 0;
  for (const piece of pieces) {
    if (some.length > 0 && bytes + piece.length > bytesAtATime) {
      yield listOf(some);
      some = [];
      bytes = 0;
    }
    some.push(piece);
    bytes += piece.length;
  }
  if (some.length > 0) yield listOf(some);
}

/** Several pieces of JSON as the JSON of one list. */
export function listOf(pieces: readonly Uint8Array[]): Bytes {
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length + 1, 1));
  let at = 0;
  for (const piece of pieces) {
    all[at] = at === 0 ? begin : comma;
    all.set(piece, at + 1);
    at += piece.length + 1;
  }
  if (at === 0) return new Uint8Array([begin, end]);
  all[at] = end;
  return all;
}

/** Throws on bytes that are not what `listOf` makes of sealed contents. */
export function recordsIn(list: Uint8Array): readonly StoredRecord[] {
  const contents: readonly Content[] = JSON.parse(textOf(list));
  return contents.map(({ id, type, revision, body }) => ({ id, type, revision, body }));
}

/** Throws as `recordsIn` does. */
export const differentIn = (list: Uint8Array): readonly DifferentRecord[] => JSON.parse(textOf(list));

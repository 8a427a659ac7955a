// Ways to spoil a file, from a seed: the same seed spoils in the same way again.

type Numbers = (below: number) => number;
type Way = (bytes: Uint8Array, number: Numbers) => Uint8Array;

/** A small generator of numbers (mulberry32): enough to choose places with. */
function numbersFrom(seed: number): Numbers {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

const ways: readonly Way[] = [
  // A few bits here and there.
  (bytes, number) => {
    for (let times = 1 + number(8); times > 0; times--) {
      const at = number(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << number(8));
    }
    return bytes;
  },
  // Cut short, or gone at the beginning.
  (bytes, number) => bytes.slice(0, number(bytes.length)),
  (bytes, number) => bytes.slice(1 + number(bytes.length)),
  // Something behind it.
  (bytes, number) => joined(bytes, bytes.slice(0, 1 + number(2_000))),
  // A stretch of it twice, missing, zero, or in another place.
  (bytes, number) => {
    const [from, length] = [number(bytes.length), 1 + number(500)];
    return joined(bytes.slice(0, from + length), bytes.slice(from));
  },
  (bytes, number) => {
    const [from, length] = [number(bytes.length), 1 + number(500)];
    return joined(bytes.slice(0, from), bytes.slice(from + length));
  },
  (bytes, number) => {
    const from = number(bytes.length);
    return bytes.fill(0, from, from + 1 + number(500));
  },
  (bytes, number) => {
    const from = number(bytes.length);
    return bytes.copyWithin(number(bytes.length), from, from + 1 + number(500));
  },
  // In its head, where everything is read before anything is proven.
  (bytes, number) => {
    bytes[number(Math.min(bytes.length, 1_500))] = number(256);
    return bytes;
  },
];

/** A spoilt copy. Undefined where by chance nothing has changed. */
export function spoilt(bytes: Uint8Array, seed: number): Uint8Array<ArrayBuffer> | undefined {
  const number = numbersFrom(seed);
  const copy = ways[number(ways.length)]?.(bytes.slice(), number) ?? bytes;
  const isSame = copy.length === bytes.length && copy.every((byte, at) => byte === bytes[at]);
  return isSame ? undefined : new Uint8Array(copy);
}

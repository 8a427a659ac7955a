// Ways to spoil a file, from a seed: the same seed spoils in the same way again.

/** A small generator of numbers (mulberry32): enough to choose places with. */
export function numbersFrom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return (below) => Math.floor(next() * below);
}

const ways = [
  // A few bits here and there.
  (bytes, number) => {
    for (let times = 1 + number(8); times > 0; times--) bytes[number(bytes.length)] ^= 1 << number(8);
    return bytes;
  },
  // Cut short, or gone at the beginning.
  (bytes, number) => bytes.slice(0, number(bytes.length)),
  (bytes, number) => bytes.slice(1 + number(bytes.length)),
  // Something behind it.
  (bytes, number) => Uint8Array.from([...bytes, ...bytes.slice(0, 1 + number(2_000))]),
  // A stretch of it twice, missing, zero, or in another place.
  (bytes, number) => {
    const [from, length] = [number(bytes.length), 1 + number(500)];
    return Uint8Array.from([...bytes.slice(0, from + length), ...bytes.slice(from)]);
  },
  (bytes, number) => {
    const [from, length] = [number(bytes.length), 1 + number(500)];
    return Uint8Array.from([...bytes.slice(0, from), ...bytes.slice(from + length)]);
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
export function spoilt(bytes, seed) {
  const number = numbersFrom(seed);
  const copy = ways[number(ways.length)](bytes.slice(), number);
  const isSame = copy.length === bytes.length && copy.every((byte, at) => byte === bytes[at]);
  return isSame ? undefined : copy;
}

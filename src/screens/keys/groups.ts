/** A group of the recovery key as it is printed, whatever hand typed it: O for 0 and I or L for 1 are the usual slips. */
const plain = (group: string): string =>
  group
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");

export const isSameGroup = (typed: string, printed: string): boolean => plain(typed) === plain(printed);

/** Two different positions out of so many, in order. `random` is as Math.random. */
export function twoPositions(count: number, random: () => number = Math.random): readonly [number, number] {
  const first = Math.floor(random() * count);
  const other = (first + 1 + Math.floor(random() * (count - 1))) % count;
  return first < other ? [first, other] : [other, first];
}

/** How much there is to look at, in words. */
export const toLookAt = (count: number): string =>
  count === 0 ? "Nothing to look at" : count === 1 ? "1 thing to look at" : `${count} things to look at`;

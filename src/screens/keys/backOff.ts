const longest = 30;

/**
 * Seconds to wait after so many wrong tries in a row: 1, 2, 4… 30. Gentle, since it only slows a hand at this screen; what
 * withstands a thief with the device is the cost of deriving a key.
 */
export const waitAfter = (wrongTries: number): number =>
  wrongTries < 1 ? 0 : Math.min(longest, 2 ** (wrongTries - 1));

// What must hold after every accident: nothing that was acknowledged is missing, and no save is there by half.

/** Remembers, outside the browser, what the browser said was saved. */
export function ledger() {
  const newest = new Map();
  let count = 0;
  return {
    acknowledged: ({ pair, number }) => {
      newest.set(pair, number);
      count += 1;
    },
    count: () => count,
    /** How many acknowledged saves a session did not find, and how many records it found by half or damaged. */
    compareWith: (found) => {
      const there = new Map(found.pairs.map((one) => [one.pair, one]));
      const lost = [...newest].filter(([pair, number]) => !((there.get(pair)?.number ?? 0) >= number)).length;
      const halves = found.pairs.filter(({ number, twin }) => number !== twin).length;
      return { lost, wrong: halves + found.damaged };
    },
  };
}

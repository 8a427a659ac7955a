import { expect, test } from "vitest";
import type { Break, LogStanding } from "../records/logStanding.ts";
import { countInWords, troubles } from "./logStandingWords.ts";

const standing = (broken: Break | undefined, count = 40, change: Partial<LogStanding> = {}): LogStanding => ({
  chains: [
    {
      chain: "a1b2c3d4/0",
      count,
      from: count === 0 ? "" : "2026-11-18T09:00",
      until: count === 0 ? "" : "2026-11-28T09:00",
      head: { n: count, hash: "ab".repeat(32) },
      broken,
    },
  ],
  count,
  unreadablePages: 0,
  peopleChanged: false,
  isWhole: broken === undefined,
  ...change,
});

test("how many lines there are, and from when to when", () => {
  expect(countInWords(standing(undefined), "2026-11-28")).toBe("40 lines, from 18 November 2026 to today");
  expect(countInWords(standing(undefined, 0), "2026-11-28")).toBe("Nothing is written down yet");
  const oneDay = standing(undefined, 1);
  const chains = oneDay.chains.map((chain) => ({ ...chain, from: chain.until }));
  expect(countInWords({ ...oneDay, chains }, "2026-11-28")).toBe("1 line, all of today");
});

test.each<[Break, number, RegExp]>([
  [{ n: 33, why: "missing" }, 40, /^Something is missing before line 33\.$/],
  [{ n: 12, why: "altered" }, 40, /^At line 12 the log does not hold together/],
  [{ n: 12, why: "unsigned" }, 40, /^The signature of line 12 is not that of the person/],
  [
    { n: 41, why: "cut", since: "2026-11-27T12:00", noted: 52 },
    40,
    /^The log was longer once: when something left this device on 27 November 2026 at 12:00 it had 52 lines, and now it has 40 lines\.$/,
  ],
  [{ n: 1, why: "cut", since: "2026-11-27T12:00", noted: 1 }, 0, /it had 1 line, and now it has none\.$/],
  [
    { n: 7, why: "rebuilt", since: "2026-11-27T12:00", noted: 7 },
    40,
    /^The log was written anew: line 7 is another than/,
  ],
])("a break is said in a sentence: %o", (broken, count, sentence) => {
  expect(troubles(standing(broken, count))).toEqual([expect.stringMatching(sentence)]);
});

test("of several chains it is said which; pages that do not open and people who were changed are said as well", () => {
  const one = standing({ n: 3, why: "missing" });
  const two = {
    ...one,
    chains: [...one.chains, ...standing(undefined).chains],
    unreadablePages: 2,
    peopleChanged: true,
  };
  expect(troubles(two)).toEqual([
    "Something is missing before line 3 of A1B2-0.",
    "2 pages of the log could not be opened in either copy, with up to 32 lines each.",
    "The list of who may come in was changed by somebody without a key.",
  ]);
  expect(troubles(standing(undefined))).toEqual([]);
});

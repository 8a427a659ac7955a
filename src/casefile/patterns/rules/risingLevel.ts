import { longDate } from "../../../lib/dates.ts";
import { levels } from "../../../pack/words/levels.ts";
import { inSentence } from "../../inSentence.ts";
import type { Fact } from "../facts.ts";
import type { Rule } from "../rule.ts";
import { sources } from "../sources.ts";
import { thresholds } from "../thresholds.ts";

const { least } = thresholds.risingLevel;
const order = Object.keys(levels);
const rank = ({ level }: Fact): number => (level === undefined ? -1 : order.indexOf(level));

export const risingLevel: Rule = {
  id: "risingLevel",
  title: "A rising level of concern",
  why: "What people judged more concerning each time may need more than was done the last time.",
  source: sources.reviews,
  scope: "child",
  look: ({ facts }) => {
    const judged = facts.filter((fact) => rank(fact) >= 0);
    // Back from the newest as long as each was judged higher than the one before it.
    let start = judged.length - 1;
    for (let before = judged[start - 1], at = judged[start]; before && at && rank(before) < rank(at); ) {
      start -= 1;
      at = before;
      before = judged[start - 1];
    }
    const found = judged.slice(Math.max(0, start));
    if (found.length < least) return undefined;
    const steps = found.map(({ level, day }) => `${level ? inSentence(levels[level]) : ""} (${longDate(day)})`);
    return {
      facts: found,
      sentence: `The level that people judged rose from entry to entry: ${steps.join(", then ")}.`,
      how: `The newest judgement of each entry about the child, in the order in which they happened: the last ${least} or more, each higher than the one before. Entries without a judgement are passed over.`,
    };
  },
};

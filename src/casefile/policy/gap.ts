import type { Id } from "../../lib/ids.ts";
import type { GapAnswers } from "../../pack/policy-gap/sections.ts";
import { gapIn } from "../../pack/words/policy-gap.ts";
import { parts } from "../../pack/words/policy-parts.ts";
import { markOf } from "../carried.ts";
import type { CarriedOver } from "../carry.ts";
import type { Carried } from "../entities.ts";

/** A policy as it was pasted, and the file of the check that compares it. */
interface Pasted {
  readonly fileId: Id;
  readonly text: string;
  readonly title: string;
}

const foundInWords = (found: readonly string[]): string =>
  found.length === 0 ? "none of the words that we look for" : found.map((each) => `“${each}”`).join(", ");

/**
 * What a gap check begins with: of each part what its words in the text suggest, with the words that did. Each suggestion says that
 * it came from the text, is the person's to change, and says when the text has been changed since. An empty text suggests nothing.
 */
export function gapCheckFrom({ fileId, text, title }: Pasted): CarriedOver<GapAnswers> {
  const isPasted = text.trim() !== "";
  const suggested = isPasted ? gapIn(text, parts).parts : [];
  const mark = markOf(text);
  return {
    answers: {
      ...(title.trim() !== "" && { whichPolicy: title.trim() }),
      ...(isPasted && { existing: text }),
      ...Object.fromEntries(suggested.map(({ part, suggestion }) => [`part_${part}`, suggestion])),
    },
    carried: Object.fromEntries(
      suggested.map(({ part, found, suggestion }): [string, Carried[string]] => [
        `part_${part}`,
        {
          fileId,
          label: `the text you pasted (found ${foundInWords(found)})`,
          path: "existing",
          value: suggestion,
          mark,
        },
      ]),
    ),
  };
}

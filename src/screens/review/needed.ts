import type { Problem } from "../../engine/check.ts";
import type { SectionSummary } from "../../engine/summary.ts";
import type { Asks } from "../../engine/template.ts";
import { problemWords } from "../problemWords.ts";

/** One line of what is still needed, and the problem that it leads to. */
interface Needed {
  readonly message: string;
  readonly at: Problem;
}

/** So many lines can be looked through at once; a form that has barely begun needs several times as many. */
const fewEnough = 12;
const fewInSection = 3;

/**
 * What keeps a record from being finished, in the order of the form: each thing by itself while they are few, otherwise a line
 * for each section in which there are several, leading to the first.
 */
export function whatIsNeeded(
  template: Asks,
  summary: readonly SectionSummary[],
  stops: readonly Problem[],
): readonly Needed[] {
  const one = (at: Problem): Needed => ({ message: problemWords(template, summary, at), at });
  if (stops.length <= fewEnough) return stops.map(one);
  return template.sections.flatMap(({ id, title }) => {
    const here = stops.filter(({ sectionId }) => sectionId === id);
    const [first] = here;
    return first === undefined || here.length <= fewInSection
      ? here.map(one)
      : [{ message: `${title}: ${here.length} things are needed`, at: first }];
  });
}

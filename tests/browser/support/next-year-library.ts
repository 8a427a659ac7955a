import type { Clause } from "../../../src/pack/policy/clause.ts";
import { library as thisYear } from "../../../src/pack/policy/library.ts";

const edition = "2027-09";

/** What the next edition changes. Its words are invented; so are the reasons. */
export const changed = {
  id: "assessment.when",
  text: "Next year’s guidance asks for a written assessment within one school day.",
  why: "Invented guidance of 2027 sets a time for the assessment.",
};
/** A paragraph that only schools with boarders have. */
export const changedElsewhere = {
  id: "boarding.nights",
  text: "Next year’s nights.",
  why: "Invented standards of 2027.",
};
export const added: Clause = {
  id: "training.everyTwoYears",
  part: "training",
  title: "A course every two years",
  readers: ["policy"],
  standing: "practice",
  rests: [],
  lastChecked: "2027-09-01",
  text: "The {leadTitle} takes a course on harmful sexual behaviour every two years.",
  moved: [{ edition, why: "Invented guidance of 2027 asks for it." }],
};
export const removed = "assessment.specialist";

const next = (clause: Clause): readonly Clause[] => {
  if (clause.id === removed) return [];
  const change = [changed, changedElsewhere].find(({ id }) => id === clause.id);
  return change === undefined || !("text" in clause)
    ? [clause]
    : [{ ...clause, text: change.text, moved: [{ edition, why: change.why }] }];
};

/** Every clause there will be. */
export const library: readonly Clause[] = [...thisYear.flatMap(next), added];

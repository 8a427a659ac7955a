import type { Choices } from "../../engine/question.ts";
import { behaviours } from "../../pack/words/behaviours.ts";
import { levels } from "../../pack/words/levels.ts";
import { places } from "../../pack/words/places.ts";
import { fourRoutes } from "../../pack/words/routes.ts";
import { tiers } from "../../pack/words/tiers.ts";
import { ways } from "../../pack/words/ways.ts";
import { type CaseFile, fileById, oncePerState } from "../casefile.ts";
import type { Disposal } from "../entities.ts";
import { type Happening, happenings } from "../happenings.ts";
import { termOf } from "../terms.ts";
import { movedDownTo } from "../today.ts";
import { phases, phasesOf } from "./phases.ts";
import { reporterOf, reporters } from "./reporters.ts";
import type { Sums } from "./suppression.ts";

interface Dimension {
  readonly title: string;
  /** How to read the numbers, where that is not plain. */
  readonly lead: string;
  readonly sums: Sums;
  readonly words: Choices;
}

const notAsked = "Not asked in a short note";
const several = "A record may stand in several rows.";

/** By what incidents are counted: type, level and who told as a service for professionals would count its calls (S0), and more. */
export const dimensions = {
  types: {
    title: "Kind of behaviour",
    lead: `What was reported, not what is proven. ${several}`,
    sums: "several",
    words: { ...behaviours, notRecorded: notAsked },
  },
  level: {
    title: "Level of concern",
    lead: "The newest judgement of each record. People judged it; nothing was worked out.",
    sums: "parts",
    words: { ...levels, notRecorded: "No judgement recorded" },
  },
  tier: {
    title: "Kind of record",
    lead: "As it is handled now.",
    sums: "parts",
    words: { ...tiers, notRecorded: "Not recorded" },
  },
  place: {
    title: "Place",
    lead: "",
    sums: "parts",
    words: { ...places, elsewhere: "Somewhere else", notKnown: "Not known", notRecorded: "Not recorded" },
  },
  phase: {
    title: "Age of the children",
    lead: `By the school year that the children were in when it happened, worked out from their dates of birth; witnesses are left out. ${several}`,
    sums: "several",
    words: { ...phases, notRecorded: "No child recorded but witnesses" },
  },
  routes: {
    title: "Route taken",
    lead: `Several can run at once. ${several}`,
    sums: "several",
    words: { ...fourRoutes, notRecorded: notAsked },
  },
  how: {
    title: "How it came to light",
    lead: "",
    sums: "parts",
    words: { ...ways, notRecorded: notAsked },
  },
  reporter: {
    title: "Who wrote the first account",
    lead: "By the role of the person whose account it is, as it stands in the list of people.",
    sums: "parts",
    words: reporters,
  },
} as const satisfies Readonly<Record<string, Dimension>>;
export type DimensionId = keyof typeof dimensions;
export const dimensionIds = Object.keys(dimensions) as readonly DimensionId[];
export const dimensionOf = (id: DimensionId): Dimension => dimensions[id];

/** One incident as it is counted: its term, and the rows that it stands in. Names nobody and leads to no record. */
export type Counted = Disposal["counts"][number];

/** Every finished incident, and every one that was disposed of and is still counted. */
export const countedIn: (file: CaseFile) => readonly Counted[] = oncePerState((file) => [
  ...happenings(file).map((each) => countedOf(file, each)),
  ...[...file.disposals.values()].flatMap(({ counts }) => counts),
]);

export function countedOf(file: CaseFile, happening: Happening): Counted {
  const { answers, judgements, day, fileId } = happening;
  const now = fileById(file, fileId);
  const under: Readonly<Record<DimensionId, readonly (string | undefined)[]>> = {
    types: answers.types ?? [],
    level: [judgements.at(-1)?.level],
    tier: [(now && movedDownTo(file, now)) ?? answers.tier],
    place: [answers.place],
    phase: phasesOf(file, happening),
    routes: answers.routes ?? [],
    how: [answers.howKnown],
    reporter: [reporterOf(file.people.get(answers.reporter ?? ""))],
  };
  return {
    ...termOf(day),
    under: Object.fromEntries(dimensionIds.map((id) => [id, rowsOf(id, under[id])])),
  };
}

/** Keys of rows that there are; an answer of a later Waymark, or none, is “not recorded”. */
function rowsOf(id: DimensionId, answers: readonly (string | undefined)[]): string[] {
  const { words } = dimensionOf(id);
  const known = answers.flatMap((each) => (each !== undefined && Object.hasOwn(words, each) ? [each] : []));
  return known.length > 0 ? [...new Set(known)] : ["notRecorded"];
}

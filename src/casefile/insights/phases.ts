import { ageOn, type IsoDate } from "../../lib/dates.ts";
import type { CaseFile } from "../casefile.ts";
import type { Happening } from "../happenings.ts";
import { termOf } from "../terms.ts";

/**
 * Where in school a child was when it happened. From the date of birth, since the year group of today says nothing of then; where
 * that is not known, from the age that the record gives. Ages are those at the beginning of the school year.
 */
export const phases = {
  earlyYears: "Early years, to Reception",
  keyStage1: "Years 1 and 2",
  keyStage2: "Years 3 to 6",
  keyStage3: "Years 7 to 9",
  keyStage4: "Years 10 and 11",
  sixteenPlus: "Year 12 and older",
  notKnown: "Age not known",
} as const;
type Phase = keyof typeof phases;

/** Ages of a child on the day before school began, the youngest that is too old for the phase. */
const upTo: readonly (readonly [number, Phase])[] = [
  [5, "earlyYears"],
  [7, "keyStage1"],
  [11, "keyStage2"],
  [14, "keyStage3"],
  [16, "keyStage4"],
  [Number.POSITIVE_INFINITY, "sixteenPlus"],
];
const phaseAt = (age: number | undefined): Phase =>
  age === undefined ? "notKnown" : (upTo.find(([limit]) => age < limit)?.[1] ?? "notKnown");

/** The phases of the children who had a part in it, each once. Witnesses are left out: theirs says nothing of what happened. */
export function phasesOf(file: Pick<CaseFile, "children">, { day, answers, involved }: Happening): readonly Phase[] {
  const began: IsoDate = `${termOf(day).year}-08-31`;
  const found = involved
    .filter(({ role }) => role !== "witness")
    .map(({ childId }) => {
      const birth = file.children.get(childId)?.dateOfBirth ?? "";
      const then = answers.children?.find(({ child }) => child === childId)?.ageThen;
      return phaseAt(ageOn(birth, began)?.years ?? then);
    });
  return [...new Set(found)];
}

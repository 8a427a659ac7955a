import { any, type Condition, includes, is, not } from "../../engine/condition.ts";
import {
  adults,
  ages,
  boarding,
  earlyYears,
  faith,
  kind,
  nation,
  needs,
  phase,
  provision,
} from "./questions/school.ts";

// What a clause may hang on, each said once. Ages follow the kind of school, or the ages where a kind says too little.

export const inEngland = is(nation, "england");

type Age = "early" | "infant" | "junior" | "secondary" | "sixteen";
type Phase = "earlyYears" | "infant" | "junior" | "primary" | "secondary" | "sixteenPlus";
/** Pupils of an age: in kinds of school that always have them, and where the ages say so. */
const hasAge = (age: Age, ...always: readonly Phase[]): Condition =>
  any(...always.map((each) => is(phase, each)), includes(ages, age));

/** Children in the early years foundation stage. */
export const hasEarlyYears: Condition = any(is(phase, "earlyYears"), is(earlyYears, "yes"), includes(ages, "early"));
/** Children under 11, for whom the body and safety are spoken of in simpler words. */
export const hasYounger: Condition = any(
  hasAge("early", "earlyYears", "infant", "primary"),
  hasAge("infant", "infant", "primary"),
  hasAge("junior", "junior", "primary"),
);
/** Children up to 7. */
export const hasYoungest: Condition = any(
  hasAge("early", "earlyYears", "infant", "primary"),
  hasAge("infant", "infant", "primary"),
);
/** Children between 7 and 11. */
export const hasJuniors: Condition = hasAge("junior", "junior", "primary");
/** Pupils of 11 and over: the only ones in whose policy the law about consent between young people is spoken of. */
export const hasTeens: Condition = any(hasAge("secondary", "secondary"), hasAge("sixteen", "sixteenPlus"));
export const hasSixteens: Condition = hasAge("sixteen", "sixteenPlus");
/** Nobody is over 11. */
export const onlyYounger: Condition = not(hasTeens);
/** Adults among the pupils. */
export const hasAdults: Condition = is(adults, "yes");

export const hasBoarders: Condition = any(
  is(boarding, "weekly"),
  is(boarding, "full"),
  is(boarding, "residentialSpecial"),
);
export const isResidentialSpecial: Condition = is(boarding, "residentialSpecial");
export const isFaith: Condition = any(
  is(faith, "churchOfEngland"),
  is(faith, "catholic"),
  is(faith, "jewish"),
  is(faith, "muslim"),
  is(faith, "other"),
);
/** Special provision, throughout the school or in a base. */
export const hasSpecial: Condition = any(is(provision, "special"), is(provision, "base"), is(phase, "special"));
export const givesPersonalCare: Condition = any(includes(needs, "personalCare"), hasEarlyYears);

/** Section 175 of the Education Act 2002 speaks to these. */
export const is175: Condition = any(is(kind, "maintained"), is(kind, "college"), is(kind, "referralUnit"));
/** Section 157 and the independent school standards speak to these. */
export const is157: Condition = any(is(kind, "academy"), is(kind, "trust"), is(kind, "independent"));
export const isNonMaintainedSpecial: Condition = is(kind, "nonMaintainedSpecial");
export const isIndependent: Condition = is(kind, "independent");
export const isAcademy: Condition = any(is(kind, "academy"), is(kind, "trust"));

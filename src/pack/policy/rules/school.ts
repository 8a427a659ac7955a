import { foundIf } from "../../../engine/foundIf.ts";
import type { Rule } from "../../../engine/template.ts";
import { nationWords } from "../../statutory/nations.ts";
import type { PolicyAnswers } from "../sections.ts";

export type PolicyRule = Rule<PolicyAnswers>;

// Answers that cannot both be so. Each is said plainly at the question that is more likely to be the wrong one.

const nationIsComplete: PolicyRule = {
  id: "nationIsComplete",
  level: "stop",
  source: "facts.md §2.6: no policy for a nation whose pack is a draft",
  find: ({ nation }) => {
    const { whyDraft } = nationWords(nation);
    return whyDraft === undefined ? [] : [{ key: "nation", message: whyDraft }];
  },
};

const infantsDoNotBoard: PolicyRule = {
  id: "infantsDoNotBoard",
  level: "stop",
  source: "issue 4: contradictory answers are said plainly",
  find: ({ phase, boarding }) =>
    foundIf(
      (phase === "infant" || phase === "earlyYears") && boarding !== undefined && boarding !== "none",
      "boarding",
      "You have said that this is a school for the youngest children and that pupils board. Change one of the two: if older pupils board, choose the kind of school that has them.",
    ),
};

const residentialIsSpecial: PolicyRule = {
  id: "residentialIsSpecial",
  level: "stop",
  source: "facts.md §5.3 Q6: residential special schools have standards of their own",
  find: ({ boarding, provision, phase }) =>
    foundIf(
      boarding === "residentialSpecial" && provision === "mainstream" && phase !== "special",
      "provision",
      "A residential special school has special provision. Change this answer, or choose another kind of boarding.",
    ),
};

const specialIsSpecial: PolicyRule = {
  id: "specialIsSpecial",
  level: "stop",
  source: "facts.md §5.3 Q3, Q7",
  find: ({ provision, phase }) =>
    foundIf(
      phase === "special" && provision === "mainstream",
      "provision",
      "You have said that this is a special school and that its classes are mainstream. Change one of the two.",
    ),
};

const collegeHasStudents: PolicyRule = {
  id: "collegeHasStudents",
  level: "stop",
  source: "facts.md §5.3 Q3, Q4: section 175 speaks to further education colleges",
  find: ({ kind, phase }) =>
    foundIf(
      kind === "college" && phase !== undefined && phase !== "sixteenPlus",
      "kind",
      "A further education or sixth-form college has students from 16. Choose who runs this school, or change what kind of school it is.",
    ),
};

const unitIsAlternative: PolicyRule = {
  id: "unitIsAlternative",
  level: "warn",
  source: "facts.md §5.3 Q3, Q4",
  find: ({ kind, phase }) =>
    foundIf(
      kind === "referralUnit" && phase !== "alternative",
      "kind",
      "A pupil referral unit is usually alternative provision. Check both answers.",
    ),
};

const adultsAreOldEnough: PolicyRule = {
  id: "adultsAreOldEnough",
  level: "stop",
  source: "facts.md §5.3 Q22",
  find: ({ adults, ages }) =>
    foundIf(
      adults === "yes" && ages !== undefined && !ages.includes("sixteen"),
      "adults",
      "You have said that there are adults among the pupils, and that none is 16 or over. Change one of the two.",
    ),
};

const adultsAreSaid: PolicyRule = {
  id: "adultsAreSaid",
  level: "warn",
  source: "facts.md §5.3 Q22",
  find: ({ adults, ages, phase }) =>
    foundIf(
      adults === "no" && (phase === "sixteenPlus" || (ages ?? []).includes("sixteen")),
      "adults",
      "Most pupils turn 18 in their last year. Without a yes here the policy says nothing about adults among them.",
    ),
};

const youngestHaveEarlyYears: PolicyRule = {
  id: "youngestHaveEarlyYears",
  level: "warn",
  source: "facts.md §5.3 Q3",
  find: ({ earlyYears, phase }) =>
    foundIf(
      earlyYears === "no" && (phase === "infant" || phase === "primary"),
      "earlyYears",
      "An infant or primary school usually has a reception class, which is in the early years foundation stage.",
    ),
};

export const schoolRules: readonly PolicyRule[] = [
  nationIsComplete,
  infantsDoNotBoard,
  residentialIsSpecial,
  specialIsSpecial,
  collegeHasStudents,
  unitIsAlternative,
  adultsAreOldEnough,
  adultsAreSaid,
  youngestHaveEarlyYears,
];

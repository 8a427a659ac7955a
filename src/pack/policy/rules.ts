import { peopleRules } from "./rules/people.ts";
import { schoolRules } from "./rules/school.ts";
import { wordingRules } from "./rules/wording.ts";

export const rules = [...schoolRules, ...peopleRules, ...wordingRules] as const;

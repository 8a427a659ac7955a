import { peopleRules } from "./rules/people.ts";
import { rolesRules } from "./rules/roles.ts";
import { schoolRules } from "./rules/school.ts";
import { wordingRules } from "./rules/wording.ts";

export const rules = [...schoolRules, ...peopleRules, ...wordingRules, ...rolesRules] as const;

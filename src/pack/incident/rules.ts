import { childRules } from "./rules/children.ts";
import { dateRules } from "./rules/dates.ts";
import { responseRules } from "./rules/response.ts";
import type { IncidentRule } from "./rules/shared.ts";

/** What is worth saying before a record is finished. All but impossible dates explain and leave the decision to the person. */
export const rules: readonly IncidentRule[] = [...dateRules, ...childRules, ...responseRules];

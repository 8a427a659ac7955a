import type { Rule } from "./rule.ts";
import { bothRoles } from "./rules/bothRoles.ts";
import { manySmall } from "./rules/manySmall.ts";
import { openActions } from "./rules/openActions.ts";
import { childHour, childPlace, sameHour, samePlace } from "./rules/place.ts";
import { repeat } from "./rules/repeat.ts";
import { risingLevel } from "./rules/risingLevel.ts";
import { samePair } from "./rules/samePair.ts";
import { shrinkingGaps } from "./rules/shrinkingGaps.ts";
import { siblings } from "./rules/siblings.ts";
import { silence } from "./rules/silence.ts";
import { similarElsewhere } from "./rules/similarElsewhere.ts";
import { suddenChange } from "./rules/suddenChange.ts";

/** Every rule, in the order in which findings are shown. The order says nothing about how serious they are. */
export const rules: readonly Rule[] = [
  shrinkingGaps,
  risingLevel,
  bothRoles,
  repeat,
  manySmall,
  suddenChange,
  samePair,
  siblings,
  childPlace,
  childHour,
  openActions,
  silence,
  samePlace,
  sameHour,
  similarElsewhere,
];

export const ruleOf = (id: string): Rule | undefined => rules.find((rule) => rule.id === id);

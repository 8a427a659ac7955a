import { card, placesCard } from "./documents/card.ts";
import { childCopy } from "./documents/child-copy.ts";
import { fullPlan } from "./documents/full-plan.ts";
import { parentCopy } from "./documents/parent-copy.ts";

export const documents = [fullPlan, card, placesCard, parentCopy, childCopy] as const;

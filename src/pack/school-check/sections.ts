import type { DraftAnswers } from "../../engine/template.ts";
import { about } from "./questions/about.ts";
import { actionsSection, prioritiesSection } from "./questions/actions.ts";
import { areaSections } from "./questions/areas.ts";
import { placesSection } from "./questions/places.ts";

/** What the whole-school check asks, in order (facts.md §3.6): about the school, never about a child. */
export const sections = [about, ...areaSections, placesSection, actionsSection, prioritiesSection] as const;

export type CheckAnswers = DraftAnswers<typeof sections>;

import type { Rule } from "../../../engine/template.ts";
import type { PlanAnswers, PlanChild, PlanSetting } from "../sections.ts";

export type PlanRule = Rule<PlanAnswers>;

export const isInterim = ({ stage }: PlanAnswers): boolean => stage === "interim";
/** Full plans and reviews. Before the stage is chosen only the short plan is asked, so a rule about the rest must wait. */
export const isBeyondInterim = ({ stage }: PlanAnswers): boolean => stage === "full" || stage === "review";

export const plannedIn = ({ settings = [] }: PlanAnswers): readonly PlanSetting[] =>
  settings.filter(({ planned }) => planned === "plan");

/** Children at the centre of the plan, about whom everything is asked. */
export const centralIn = ({ children = [] }: PlanAnswers): readonly PlanChild[] =>
  children.filter(({ role }) => role === "displayed" || role === "affected" || role === "both" || role === "unclear");

export const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === "";

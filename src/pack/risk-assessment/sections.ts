import type { DraftAnswers } from "../../engine/template.ts";
import { about } from "./questions/about.ts";
import { again } from "./questions/again.ts";
import { agencies } from "./questions/agencies.ts";
import { agreement } from "./questions/agreement.ts";
import { behaviour } from "./questions/behaviour.ts";
import { childrenSection } from "./questions/children.ts";
import { meeting } from "./questions/meeting.ts";
import { review } from "./questions/review.ts";
import { settingsSection } from "./questions/settings.ts";
import { sharing } from "./questions/sharing.ts";

/** What is asked, in order: apart from the template, because its rules and documents are typed by it. */
export const sections = [
  about,
  meeting,
  childrenSection,
  behaviour,
  agencies,
  review,
  settingsSection,
  again,
  sharing,
  agreement,
] as const;

export type PlanAnswers = DraftAnswers<typeof sections>;
export type PlanChild = NonNullable<PlanAnswers["children"]>[number];
export type PlanSetting = NonNullable<PlanAnswers["settings"]>[number];

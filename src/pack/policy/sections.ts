import { relevant } from "../../engine/relevant.ts";
import type { DraftAnswers } from "../../engine/template.ts";
import { area } from "./questions/area.ts";
import { keeping } from "./questions/keeping.ts";
import { people } from "./questions/people.ts";
import { practice } from "./questions/practice.ts";
import { prevention } from "./questions/prevention.ts";
import { school } from "./questions/school.ts";
import { wordingSection } from "./questions/wording.ts";

/** What a policy asks, in order (facts.md §5.3, Q1 to Q24). */
export const sections = [school, people, area, practice, prevention, keeping, wordingSection] as const;

/** The answers of a policy while it is being written: anything may be missing. */
export type PolicyAnswers = DraftAnswers<typeof sections>;

/** One and the same, or what counts of the same answers would be worked out again whenever somebody asks. */
const asks = { sections };
/** The answers that count. */
export const answersSeen = (draft: PolicyAnswers): PolicyAnswers => relevant(asks, draft).answers;

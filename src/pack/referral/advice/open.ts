import { isAnswered } from "../../../engine/answer.ts";
import { holds } from "../../../engine/condition.ts";
import type { Question } from "../../../engine/question.ts";
import type { RawAnswers } from "../../../engine/template.ts";
import { sections } from "../sections.ts";
import type { ReferralAdvice } from "./shared.ts";

/** Questions that may stay open and that a reader looks for all the same (facts.md §4.2, fields of the synthesis of forms). */
const expected = new Set(["online", "attendance", "unknowns", "earlyHelpDetail", "policeWhyNot", "deputy"]);

const open: ReferralAdvice = {
  id: "open",
  title: "Open, or not known?",
  why: "An empty box makes a reader wonder whether it was forgotten. “Not known”, “none” and “does not apply” are answers, and some authorities send a form with gaps back.",
  examples: {
    weaker: "(nothing)",
    stronger: "Not known. His mother may know; we have asked her to ring on Monday.",
  },
  source: "facts.md §4.3: no blank boxes; say “not known”",
  find: (answers) => {
    const given: RawAnswers = answers;
    const isAsked = ({ visibleWhen }: Question) => visibleWhen === undefined || holds(visibleWhen, (key) => given[key]);
    return sections
      .flatMap(({ questions }): readonly Question[] => questions)
      .filter((question) => expected.has(question.key) && isAsked(question) && !isAnswered(given[question.key]))
      .map(({ key }) => ({
        key,
        message: "This is open. Write what you know, “not known”, or why it does not apply.",
      }));
  },
};

export const leftOpen: readonly ReferralAdvice[] = [open];

import type { DraftAnswers } from "../../engine/template.ts";
import { section } from "../../engine/template.ts";
import { opinionQuestions, seenQuestions, wordsQuestions } from "./questions/account.ts";
import { behaviourQuestions } from "./questions/behaviour.ts";
import { concernQuestions } from "./questions/concern.ts";
import { decisionsQuestions } from "./questions/decisions.ts";
import { happenedQuestions } from "./questions/happened.ts";
import { imageQuestions, isImageAlleged } from "./questions/images.ts";
import { isMain, kindQuestions } from "./questions/kind.ts";
import { contactQuestions, nextQuestions, policyQuestions, supportQuestions } from "./questions/next.ts";
import { safetyQuestions } from "./questions/safety.ts";
import { sourceQuestions } from "./questions/source.ts";

/**
 * What an incident record asks, in order (facts.md §6.2). A short note is the first two sections; a concern asks the rest;
 * a serious record asks more in "decisions". Keys are the same in all three, so a note grows without writing anything twice.
 */
export const sections = [
  section("kind", "What kind of record", kindQuestions),
  section("happened", "What happened", happenedQuestions, {
    lead: "A role belongs to this event, not to the child. Full names, plain words, no initials.",
  }),
  section("source", "How it came to light", sourceQuestions, { visibleWhen: isMain }),
  section("words", "Exact words", wordsQuestions, {
    lead: "Kept apart from facts and from opinion, so that a reader can tell which is which.",
    visibleWhen: isMain,
  }),
  section("seen", "What was seen", seenQuestions, { visibleWhen: isMain }),
  section("opinion", "Professional view", opinionQuestions, {
    lead: "Nothing here is fact. Leave it empty if you have no view yet.",
    visibleWhen: isMain,
  }),
  section("behaviour", "The behaviour", behaviourQuestions, { visibleWhen: isMain }),
  section("images", "The image", imageQuestions, {
    lead: "Nobody looks at the image to fill this in. Write only what others have said.",
    visibleWhen: isImageAlleged,
  }),
  section("safety", "Safe today", safetyQuestions, {
    lead: "Every child in this record, whatever their part in it.",
    visibleWhen: isMain,
  }),
  section("concern", "How concerning it is", concernQuestions, {
    lead: "For the safeguarding lead or deputy. People judge and write why; Waymark works nothing out.",
    visibleWhen: isMain,
  }),
  section("decisions", "Decisions and advice", decisionsQuestions, {
    lead: "Each with its reason, including what was decided against.",
    visibleWhen: isMain,
  }),
  section("told", "Who has been told", contactQuestions, { visibleWhen: isMain }),
  section("support", "Support", supportQuestions, {
    lead: "What each child is offered, and by whom.",
    visibleWhen: isMain,
  }),
  section("policy", "Behaviour policy", policyQuestions, {
    lead: "Apart from safeguarding, so that one is never mistaken for the other.",
    visibleWhen: isMain,
  }),
  section("next", "What comes next", nextQuestions, { visibleWhen: isMain }),
] as const;

/** The answers of an incident record while it is being written: anything may be missing. */
export type IncidentDraft = DraftAnswers<typeof sections>;

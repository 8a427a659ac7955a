import { child, choices, longText, notice } from "../../engine/ask.ts";
import { answered, any, includes } from "../../engine/condition.ts";
import { type DraftAnswers, defineTemplate, type Rule, section } from "../../engine/template.ts";
import { judgementQuestions } from "../asked/judgement.ts";
import { entryDocument } from "./entry.ts";

// Thinking a level through (facts.md §1.3, §6.6): what there is to think of, one thing after the other, and then one person’s own
// judgement. Nothing here is counted, and no answer leads to a level.

const reasonChild = child("reasonChild", { label: "Whose behaviour is this about?" });
const seenHeard = longText("seenHeard", {
  label: "What was seen, and what was heard?",
  hint: "Only that, with who saw or heard it, and exact words. What you make of it comes later.",
  canBeNotKnown: true,
});

const ageStage = longText("ageStage", {
  label: "How does it fit this child’s age and stage?",
  hint: "What many children of this age might do; what this child understands and can do; what they have been taught.",
  optional: true,
});
const needs = longText("needs", {
  label: "Are there additional needs, or is communication part of it?",
  hint: "What the behaviour may do for the child: comfort, contact, being understood, getting away. How the child can say what they think.",
  optional: true,
});

const powerBetween = longText("powerBetween", {
  label: "Who had more power, and in what?",
  hint: "Age, size, ability, standing, numbers, who is believed; what one has that the other wants or fears to lose.",
  optional: true,
});
const agreement = longText("agreement", {
  label: "Could each child choose freely?",
  hint: "Could anybody have said no? Was there pressure, a trick, a dare, a bribe, a threat or force?",
  optional: true,
});
const secrecy = longText("secrecy", {
  label: "Was it hidden, and from whom?",
  hint: "Where it was, who could have seen it, and what was said about telling.",
  optional: true,
});

const howOften = longText("howOften", {
  label: "How often, since when, and is it changing?",
  hint: "Earlier times, however small, with their days. Say so if this is the first that is known.",
  optional: true,
});
const afterAdults = longText("afterAdults", {
  label: "What happened when adults stepped in?",
  hint: "Did it stop, come back, move to another place or go out of sight?",
  optional: true,
});

const otherReasons = longText("otherReasons", {
  label: "What else could explain it?",
  hint: "Curiosity, copying, something seen online, a health or sensory need, a misunderstanding. More than one may be true.",
  optional: true,
});
/** What may be done to the child whose behaviour it is. The first six point to exploitation. */
const happenings = {
  gain: { label: "Somebody gains by it", hint: "Money, gifts, lifts, a place to stay, standing in a group, a debt" },
  behind: { label: "Somebody older, a group or an online contact may be behind it" },
  told: { label: "The child may be doing as they are told" },
  unexplained: { label: "Money, phones, journeys or absences that nobody can explain" },
  pressed: { label: "Threats, pressure or demands online" },
  exploited: { label: "Exploitation has been a worry before" },
  sexualHarm: { label: "Something sexual may have been done to this child" },
  harmAtHome: { label: "Harm, fear or neglect at home" },
  seenTooMuch: { label: "They may have seen pornography or sexual behaviour" },
  nothingKnown: { label: "Nothing that we know of" },
} as const;
const happening = choices("happening", happenings, {
  label: "What might be happening to this child?",
  hint: "Any that somebody has reason to think of. It is no finding, and many children have not been harmed.",
  optional: true,
});
const happeningDetail = longText("happeningDetail", {
  label: "What points to it?",
  optional: true,
  visibleWhen: answered(happening),
});
const exploitation = ["gain", "behind", "told", "unexplained", "pressed", "exploited"] as const;
const mayBeExploited = any(...exploitation.map((each) => includes(happening, each)));
const bothMayApply = notice("bothMayApply", {
  title: "Both may be true",
  text: "A child can have harmed somebody and be exploited at the same time. You need not know which it is. Tell whoever leads on safeguarding today, put both into a referral, and ask how exploitation is reported where you are.",
  visibleWhen: mayBeExploited,
});
const exploitationDone = longText("exploitationDone", {
  label: "What has been done about that?",
  hint: "Who was told, when, and what they said; or why nothing yet.",
  optional: true,
  visibleWhen: mayBeExploited,
});

const notKnown = longText("notKnown", {
  label: "What do you not know yet, and who might?",
  optional: true,
});
const whoAsked = longText("whoAsked", {
  label: "Whom did you ask, and what did they say?",
  hint: "Colleagues, a specialist, another service; with the day. Each child, where it was right to ask.",
  optional: true,
});
const otherViews = longText("otherViews", {
  label: "Does anybody see it differently?",
  hint: "Who, and why. Both views stay.",
  optional: true,
});

const sections = [
  section("happened", "What happened", [reasonChild, seenHeard]),
  section("stage", "Age, stage and needs", [ageStage, needs]),
  section("power", "Power and agreement", [powerBetween, agreement, secrecy]),
  section("course", "How it has gone on", [howOften, afterAdults]),
  section("behind", "What may lie behind it", [
    otherReasons,
    happening,
    happeningDetail,
    bothMayApply,
    exploitationDone,
  ]),
  section("open", "What is open", [notKnown, whoAsked, otherViews]),
  section("judgement", "Your own level", judgementQuestions, {
    lead: "One person’s view on one day. Nothing you wrote has been added up: you choose, and say why.",
  }),
] as const;

const exploitationLeftOpen: Rule<DraftAnswers<typeof sections>> = {
  id: "both-may-apply",
  level: "warn",
  source: "facts.md §10: harmful sexual behaviour and exploitation are confused, and that delays help (S4)",
  find: ({ happening: chosen = [], exploitationDone: done }) =>
    done === undefined && exploitation.some((each) => chosen.includes(each))
      ? [
          {
            key: "exploitationDone",
            message:
              "What you chose can point to exploitation. That and harmful behaviour can both be true: say what has been done about it, or why nothing yet.",
          },
        ]
      : [],
};

export const reasoningEntry = defineTemplate({
  id: "reasoning",
  version: 1,
  title: "Thinking a level through",
  density: "compact",
  sections,
  migrations: [],
  rules: [exploitationLeftOpen],
  documents: [
    entryDocument(
      { sections },
      "Reasoning behind a level",
      "How one person came to a level of concern on one day, for the child protection file.",
    ),
  ],
});

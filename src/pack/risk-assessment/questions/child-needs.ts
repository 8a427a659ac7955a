import { child as childQuestion, choice, choices, longText, text } from "../../../engine/ask.ts";
import { all, any, is, not } from "../../../engine/condition.ts";
import { bases, roles } from "../../words/roles.ts";
import { beyondInterim } from "./about.ts";

export const child = childQuestion("child", { label: "Which child?" });
export const role = choice(
  "role",
  {
    ...roles,
    maybeAffected: { label: "May also have been affected", hint: "Not known to be, but close enough to plan for" },
    sibling: { label: "Brother or sister", hint: "Planned for because of somebody in the family" },
  },
  { label: "What is this child’s part in it?", hint: "A part in what happened, not a description of the child." },
);
export const roleBasis = choice("roleBasis", bases, {
  label: "What does that rest on?",
  layout: "pills",
  optional: true,
  visibleWhen: beyondInterim,
});
export const yearAndClass = text("yearAndClass", { label: "Year and class", optional: true });
export const ageNow = text("ageNow", {
  label: "Age",
  hint: "Years and months, such as “9 years 4 months”.",
  optional: true,
  visibleWhen: beyondInterim,
});

/** Children at the centre of the plan are asked about fully; a witness or a brother or sister is asked only what keeps them safe. */
export const isCentral = all(
  beyondInterim,
  any(is(role, "displayed"), is(role, "affected"), is(role, "both"), is(role, "unclear")),
);

/** Planned for because they were near it. Their copies show only places that are about them. */
export const isNearby = any(is(role, "witness"), is(role, "maybeAffected"), is(role, "sibling"));

export const needs = choices(
  "needs",
  {
    noneKnown: "None known",
    communication: "Speech, language and communication",
    learning: "Learning",
    autism: "Autism",
    attention: "Attention and impulse",
    emotional: "Emotional wellbeing and mental health",
    sensory: "Sensory or physical",
    health: "A health condition",
    ehcp: "Education, health and care plan",
    eal: "English as an additional language",
    youngCarer: "Young carer",
    lgbt: {
      label: "LGBT+",
      hint: "Only if it matters here and the child agrees to its being written",
    },
    other: "Something else",
  },
  { label: "Needs", visibleWhen: isCentral },
);
export const needsNote = longText("needsNote", {
  label: "What should adults know and do about this child’s needs?",
  hint: "How the child understands, how they tell people things, and what help they need today.",
  canBeNotKnown: true,
});
export const careStatus = choice(
  "careStatus",
  {
    none: "None known",
    earlyHelp: "Early help",
    contact: "Contact made with social care, answer awaited",
    inNeed: "Child in need",
    enquiry: "Child protection enquiry going on",
    protection: "Child protection plan",
    lookedAfter: "Looked after",
    previously: "Previously looked after or adopted",
    notKnown: "Not known",
  },
  { label: "Social care", visibleWhen: isCentral },
);
export const socialWorker = text("socialWorker", {
  label: "Social worker or lead worker, and how to reach them",
  optional: true,
  visibleWhen: all(isCentral, not(any(is(careStatus, "none"), is(careStatus, "notKnown")))),
});
export const development = choice(
  "development",
  {
    about: "About as expected for their age",
    below: "Below what is expected for their age",
    above: "Ahead of what is expected for their age",
    uneven: "Uneven: ahead in some ways, behind in others",
    notKnown: "Not known",
  },
  { label: "Developmental stage beside age", visibleWhen: isCentral },
);
export const developmentEvidence = longText("developmentEvidence", {
  label: "What shows that?",
  hint: "What adults have seen, or what an assessment said and when.",
  canBeNotKnown: true,
  visibleWhen: isCentral,
});
export const power = choices(
  "power",
  {
    none: "None known",
    age: "Age gap",
    size: "Size or strength",
    ability: "Ability or understanding",
    popularity: "Popularity or influence",
    group: "Being one of several",
    relationship: "A relationship or family tie",
    trust: "A trusted position, such as buddy or prefect",
    gifts: "Money, gifts or favours",
    online: "Something held or shared online",
    notKnown: "Not known",
  },
  {
    label: "Differences in power",
    hint: "Between this child and the others. Choose all that apply.",
    visibleWhen: isCentral,
  },
);
export const powerNote = longText("powerNote", { label: "In what way?", optional: true, visibleWhen: isCentral });

export const strengths = choices(
  "strengths",
  {
    adult: "An adult they trust",
    friends: "Friends who are good for them",
    interest: "An interest or talent",
    family: "Somebody at home who backs them",
    routine: "Does well with routine",
    communication: "Can say what they feel or need",
    asksForHelp: "Asks for help",
    insight: "Can think about what happened",
    learning: "Enjoys some of their learning",
    professional: "Gets on with a worker outside school",
    other: "Something else",
    notKnown: { label: "Not known yet", hint: "Ask the child, the family and the adults who know them best" },
  },
  {
    label: "What is strong in this child’s life?",
    hint: "At least two. A plan is built on these.",
    visibleWhen: isCentral,
  },
);
export const strengthsNote = longText("strengthsNote", {
  label: "Strengths in words",
  hint: "When and where do things go well, and what do adults do then? These words are printed in the family’s copy.",
  optional: true,
  visibleWhen: isCentral,
});

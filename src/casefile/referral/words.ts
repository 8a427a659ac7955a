import type { IncidentDraft } from "../../pack/incident/questions.ts";
import type { ReferralAnswers } from "../../pack/referral/sections.ts";
import type { PlanAnswers, PlanChild } from "../../pack/risk-assessment/sections.ts";
import type { Reply } from "../../pack/words/replies.ts";

// Answers that are chosen from a list, as they read in the middle of a sentence. The compiler asks for one for every choice.

/** What a text says that is known not to be known: the same words as the button beside a question writes. */
export const notKnown = "Not known at the time of writing.";

type Ask = NonNullable<ReferralAnswers["asks"]>[number];
export const askWords: Readonly<Record<Ask, string>> = {
  assessment: "an assessment of this child’s needs",
  strategy: "a strategy discussion, as this child may be suffering significant harm",
  specialist: "a specialist assessment of harmful sexual behaviour",
  support: "support for the family",
  safetyPlan: "a written safety plan that agencies share",
  meeting: "somebody at a meeting in school",
  adviceOnly: "advice on what else the school should do",
  otherAsk: "something else, as described here",
};

export const replyWords: Readonly<Record<Reply, string>> = {
  assessment: "they will assess this child’s needs",
  protection: "a strategy discussion or child protection enquiries",
  earlyHelp: "early help or family help",
  moreAsked: "they ask for more information",
  adviceOnly: "advice only",
  noAction: "no further action",
};

type Power = NonNullable<IncidentDraft["power"]>[number];
/** What was reported of force, secrecy, pressure and gaps; nothing for an answer that names none of them. */
export const powerWords: Readonly<Record<Power, string>> = {
  none: "",
  notKnown: "",
  force: "force or being held",
  threats: "threats or blackmail",
  pressure: "pressure, tricks or being worn down",
  secrecy: "secrecy, or being told not to tell",
  rewards: "gifts, money or favours",
  ageGap: "a gap in age",
  sizeGap: "a gap in size or strength",
  abilityGap: "a gap in ability or understanding",
  standing: "popularity, or several against one",
  relationship: "a relationship, or depending on the other",
  refused: "said no or showed it",
};

type PlanChildKey<K extends keyof PlanChild> = NonNullable<PlanChild[K]>;
export const schoolingWords: Readonly<Record<PlanChildKey<"educationStatus">, string | undefined>> = {
  usual: undefined,
  partTime: "A reduced timetable",
  elsewhere: "Learning somewhere else for now",
  suspended: "Suspended",
  considering: "A permanent exclusion or a managed move is being considered",
};

type Harder = NonNullable<PlanAnswers["harder"]>[number];
export const harderWords: Readonly<Record<NonNullable<Harder["harderWhat"]>, string>> = {
  noneKnown: "",
  abuse: "Harm or neglect, now or earlier",
  domestic: "Domestic abuse at home",
  loss: "Bereavement, separation or a move",
  exclusion: "Time out of school",
  isolation: "Being alone or left out",
  wellbeing: "Emotional wellbeing",
  social: "Finding friendships hard",
  online: "What they see or do online",
  pornography: "Having seen pornography",
  exploitation: "Worry about exploitation",
  home: "Sleep, housing, money or supervision at home",
  other: "Something else",
};

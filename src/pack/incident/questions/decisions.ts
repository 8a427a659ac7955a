import { choice, choices, dateTime, group, longText, text, yesNo } from "../../../engine/ask.ts";
import { all, answered, any, includes, is, not } from "../../../engine/condition.ts";
import { decisionQuestions } from "../../asked/decision.ts";
import { fourRoutes } from "../../words/routes.ts";
import { category, possibleCrime } from "./concern.ts";
import { isSerious } from "./kind.ts";

const routes = choices("routes", fourRoutes, {
  label: "Which routes are being taken?",
  hint: "Several can run at once. Keeping children safe does not wait for any of them.",
});
/** Where a reader will ask why not: a serious record, sexual violence or a possible crime, whatever form it is written on. */
const isWeighty = any(isSerious, is(category, "violence"), is(possibleCrime, "yes"));
const withoutRoute = (route: "socialCare" | "police") => all(isWeighty, answered(routes), not(includes(routes, route)));
const notReferredReason = longText("notReferredReason", {
  label: "Why has it not been referred to children’s social care?",
  hint: "What was weighed up, and what would change the decision.",
  visibleWhen: withoutRoute("socialCare"),
});
const noPoliceReason = longText("noPoliceReason", {
  label: "Why have the police not been told?",
  hint: "What was weighed up, who was asked, and what would change the decision.",
  visibleWhen: withoutRoute("police"),
});

const mayNeedPlan = any(is(category, "harassment"), is(category, "unsure"));
const planDecision = choice(
  "planDecision",
  {
    yes: "Yes, one will be made",
    no: "No",
    notYet: { label: "Not decided yet", hint: "Say below what it waits for" },
  },
  {
    label: "Will there be a risk assessment and safety plan?",
    hint: "For sexual harassment this is decided case by case. Write down the decision either way.",
    visibleWhen: mayNeedPlan,
  },
);
const planDecisionReason = longText("planDecisionReason", {
  label: "Why?",
  hint: "Think of the child affected, the child who displayed the behaviour, and everybody else.",
  visibleWhen: mayNeedPlan,
});

const decisions = group("decisions", decisionQuestions, {
  label: "First decisions",
  hint: "At least one. Later decisions are added to the finished record as entries.",
  itemName: "decision",
});

const adviceFrom = text("adviceFrom", {
  label: "Who was asked?",
  hint: "Full name, role and organisation.",
});
const adviceAt = dateTime("adviceAt", { label: "When?" });
const adviceAnonymous = yesNo("adviceAnonymous", {
  label: "Was it asked without names?",
  hint: "Advice can often be had without saying who the children are.",
});
const advice = longText("advice", { label: "What did they advise?" });
const adviceFollowed = longText("adviceFollowed", {
  label: "What did the school do with it?",
  optional: true,
});
const consultations = group("consultations", [adviceFrom, adviceAt, adviceAnonymous, advice, adviceFollowed], {
  label: "Advice taken",
  hint: "Front door, a specialist service, a helpline for professionals, another safeguarding lead.",
  itemName: "conversation",
  min: 0,
});

export const decisionsQuestions = [
  routes,
  notReferredReason,
  noPoliceReason,
  planDecision,
  planDecisionReason,
  decisions,
  consultations,
] as const;

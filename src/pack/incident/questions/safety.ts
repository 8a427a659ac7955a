import { choices, group, longText, text, which, yesNo } from "../../../engine/ask.ts";
import { is } from "../../../engine/condition.ts";
import { children } from "./happened.ts";

const firstActions = {
  separated: "Kept the children apart, calmly",
  comforted: "Somebody stayed with the child",
  medical: "First aid or medical care",
  emergency: "Called 999",
  evidence: { label: "Clothes or devices kept safe", hint: "Not washed, not searched" },
  recordings: "CCTV or logs kept",
  staffTold: "Told staff who need to know",
  supervised: "More supervision straight away",
  none: "None was needed",
} as const;

const immediateActions = choices("immediateActions", firstActions, {
  label: "What was done straight away?",
  hint: "Choose all that apply.",
});
const injury = yesNo("injury", {
  label: "Is anyone hurt, or in need of medical care?",
  hint: "If a child may have been assaulted, ask police or health staff before washing or changing clothes.",
});
const injuryDetail = longText("injuryDetail", {
  label: "What is hurt, and what care has been given?",
  hint: "In words only. Nobody looks under clothing.",
  visibleWhen: is(injury, "yes"),
});

const safetyChild = which("safetyChild", children, { label: "Which child?" });
const safetyToday = longText("safetyToday", {
  label: "What keeps this child safe today?",
  hint: "Who is with them, where, and until when.",
  canBeNotKnown: true,
});
const goingHome = text("goingHome", {
  label: "How are they going home, and with whom?",
  canBeNotKnown: true,
});
export const wishes = longText("wishes", {
  label: "What does this child want to happen?",
  hint: "In their own words where you can. It need not decide everything, but it must be heard.",
  optional: true,
});
const toldNext = longText("toldNext", {
  label: "What has this child been told will happen next?",
  optional: true,
});
const safety = group("safety", [safetyChild, safetyToday, goingHome, wishes, toldNext], {
  label: "Each child’s safety today",
  hint: "One entry for each child, whoever did what; a witness may need one too. Moving the child affected is not the first answer.",
  itemName: "child’s safety",
});

export const safetyQuestions = [immediateActions, injury, injuryDetail, safety] as const;

import { choice, longText, text, yesNo } from "../../../engine/ask.ts";
import { is } from "../../../engine/condition.ts";
import { section } from "../../../engine/template.ts";

// What keeps children safe until somebody answers (facts.md §4.2 R10).

const safetyNow = longText("safetyNow", {
  label: "What keeps this child and others safe today?",
  hint: "What the school does until there is an answer, where, and who makes sure of it.",
});
const othersAtRisk = longText("othersAtRisk", {
  label: "Which other children may be at risk, and why?",
  hint: "Brothers and sisters, friends, younger children. “None known” is an answer.",
  canBeNotKnown: true,
});
const workerRisk = yesNo("workerRisk", { label: "Is there a risk to somebody who visits the home?" });
const workerRiskDetail = longText("workerRiskDetail", {
  label: "What should a visitor know?",
  visibleWhen: is(workerRisk, "yes"),
});
const policeTold = choice(
  "policeTold",
  { told: "Told", advice: "Asked for advice", notTold: "Not told" },
  { label: "Have the police been told?", layout: "pills" },
);
const policeReference = text("policeReference", {
  label: "Their reference, and the officer",
  canBeNotKnown: true,
  visibleWhen: is(policeTold, "told"),
});
const policeWhyNot = longText("policeWhyNot", {
  label: "Why not, and who decided?",
  optional: true,
  visibleWhen: is(policeTold, "notTold"),
});

export const safety = section("safety", "Safe today", [
  safetyNow,
  othersAtRisk,
  workerRisk,
  workerRiskDetail,
  policeTold,
  policeReference,
  policeWhyNot,
]);

import { choice, date, group, longText, text } from "../../../engine/ask.ts";
import { section } from "../../../engine/template.ts";
import { atReview } from "./about.ts";

const reviewedOn = date("reviewedOn", { label: "Reviewed on" });
const reviewedBy = text("reviewedBy", { label: "Who took part?" });
const sinceThen = longText("sinceThen", {
  label: "What has happened since?",
  hint: "Incidents and near misses with their references, and quiet weeks too.",
});
const whatWorked = longText("whatWorked", { label: "What worked, and what did not?" });
const impactEvidence = longText("impactEvidence", {
  label: "How do you know?",
  hint: "Records since, attendance, what children say, what adults on duty have seen.",
});
const childView = longText("childView", {
  label: "What do the children say?",
  hint: "Each child’s view, asked apart, in their words.",
  canBeNotKnown: true,
});
const parentView = longText("parentView", { label: "What do parents or carers say?", canBeNotKnown: true });
const whatChanges = longText("whatChanges", {
  label: "What changes in this version?",
  hint: "Then change the places themselves: their ratings and levels.",
});
export const reviewOutcome = choice(
  "reviewOutcome",
  {
    continue: { label: "Go on as it is", hint: "With the changes above" },
    stepUp: { label: "Step up", hint: "More is needed somewhere" },
    stepDown: { label: "Step down", hint: "The criteria are met: give some freedom back" },
    close: { label: "Close the plan", hint: "Two people sign, with the reason" },
  },
  { label: "What was decided?" },
);
const outcomeReason = longText("outcomeReason", { label: "Why?" });

export const reviews = group(
  "reviews",
  [
    reviewedOn,
    reviewedBy,
    sinceThen,
    whatWorked,
    impactEvidence,
    childView,
    parentView,
    whatChanges,
    reviewOutcome,
    outcomeReason,
  ],
  {
    label: "Reviews",
    hint: "Earlier reviews stay as they are. Add one for this time.",
    itemName: "review",
    layout: "cards",
  },
);

export const review = section("review", "What the review found", [reviews], {
  visibleWhen: atReview,
  lead: "Has it made a difference? A plan that is never stepped down is not a safety plan but a habit.",
});

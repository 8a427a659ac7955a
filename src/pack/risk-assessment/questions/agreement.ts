import { choice, date, group, longText, signature, text, which } from "../../../engine/ask.ts";
import { all, any, anyItem, is, not } from "../../../engine/condition.ts";
import { section } from "../../../engine/template.ts";
import { atReview, beyondInterim } from "./about.ts";
import { children } from "./children.ts";
import { reviewOutcome, reviews } from "./review.ts";
import { isClose, settings } from "./settings.ts";

/** Closing is decided by a review and signed by two people. */
const isClosing = all(atReview, anyItem(reviews, is(reviewOutcome, "close")));

const stepDown = longText("stepDown", {
  label: "What has to be so for supervision to be reduced?",
  hint: "Things that can be seen and counted, and by when: “three weeks of settled lunches, and the child affected says it feels safe”.",
  visibleWhen: all(beyondInterim, anyItem(settings, isClose)),
});
const reviewOn = date("reviewOn", {
  label: "Next review",
  hint: "Our suggestion, where local procedures say nothing else: an interim plan within five school days; a full plan within four weeks, then at least every half term.",
  visibleWhen: not(isClosing),
});

export const agreeWho = choice(
  "agreeWho",
  { child: "The child", parent: "Parent or carer", lead: "Plan lead", head: "Head teacher", agency: "Another agency" },
  { label: "Who?", layout: "pills" },
);
const agreeFor = which("agreeFor", children, {
  label: "Which child?",
  visibleWhen: any(is(agreeWho, "child"), is(agreeWho, "parent")),
});
const agreeName = text("agreeName", {
  label: "Name and role",
  visibleWhen: any(is(agreeWho, "parent"), is(agreeWho, "lead"), is(agreeWho, "head"), is(agreeWho, "agency")),
});
export const agreeAnswer = choice(
  "agreeAnswer",
  { agree: "Agree", disagree: "Do not agree", notAsked: "Could not be asked" },
  { label: "Do they agree to this plan?", layout: "pills" },
);
const agreeReason = longText("agreeReason", {
  label: "What did they say, or why could they not be asked?",
  visibleWhen: any(is(agreeAnswer, "disagree"), is(agreeAnswer, "notAsked")),
});
const agreeOn = date("agreeOn", { label: "On" });
const agreements = group("agreements", [agreeWho, agreeFor, agreeName, agreeAnswer, agreeReason, agreeOn], {
  label: "Agreement",
  hint: "A plan can go ahead without everybody’s agreement. Write down what each one said.",
  itemName: "answer",
  min: 0,
  visibleWhen: beyondInterim,
});

const signRole = choice(
  "signRole",
  { lead: "Plan lead", head: "Head teacher", parent: "Parent or carer", child: "Child", agency: "Another agency" },
  { label: "Who signs?", layout: "pills" },
);
const signFor = which("signFor", children, {
  label: "For which child?",
  visibleWhen: any(is(signRole, "parent"), is(signRole, "child")),
});
const signed = signature("signed", { label: "Signature" });
const signatures = group("signatures", [signRole, signFor, signed], {
  label: "Signatures",
  itemName: "signature",
  min: 0,
});

const closeReason = longText("closeReason", {
  label: "Why can the plan be closed?",
  hint: "What shows that children are safe without it, who was asked, and what goes on.",
  visibleWhen: isClosing,
});
const closerRole = text("closerRole", { label: "Role" });
const closerSigned = signature("closerSigned", { label: "Signature" });
const closers = group("closers", [closerRole, closerSigned], {
  label: "Closed by two people",
  itemName: "signature",
  min: 2,
  max: 2,
  visibleWhen: isClosing,
});

export const agreement = section(
  "agreement",
  "Review and agreement",
  [stepDown, reviewOn, agreements, signatures, closeReason, closers],
  { lead: "A plan nobody looks at again stops protecting anybody." },
);

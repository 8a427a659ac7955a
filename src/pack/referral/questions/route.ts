import { authority, child, choice, dateTime, group, longText, notice, text } from "../../../engine/ask.ts";
import { any, is } from "../../../engine/condition.ts";
import { section } from "../../../engine/template.ts";
import { roles } from "../../words/roles.ts";

// Who must act, how soon, and where (facts.md §4.2 R0). Before anything is written.

const dangerNow = notice("dangerNow", {
  title: "If a child is in danger now, ring first",
  text: "Ring 999. Then ring the authority’s front door, or its out-of-hours team: their numbers are below once you have chosen the authority. Nobody has to fill in a form before a child is safe. What is written here is kept while you telephone.",
  tone: "warning",
});
const urgency = choice(
  "urgency",
  {
    danger: { label: "A child is in danger now", hint: "999 and the front door by telephone first; write afterwards" },
    sameDay: { label: "Today", hint: "Ring the front door, then send this as the written referral" },
    written: { label: "In writing, without a call first", hint: "Nobody needs to act in the next hours" },
  },
  { label: "How soon must somebody act?" },
);
const needsCall = any(is(urgency, "danger"), is(urgency, "sameDay"));

export const referredChild = child("child", {
  label: "Which child is this referral about?",
  hint: "One child a referral. Another child’s own authority gets a referral of its own, in which this child is a letter.",
});
const part = choice("part", roles, {
  label: "How was this child involved?",
  hint: "A child who displayed the behaviour may be in need of help and protection as much as a child affected.",
});
export const toAuthority = authority("authority", {
  label: "Which authority does this child live under?",
  hint: "Where the child lives, not where the school is. For a child in care or boarding, tell the home authority and the one the child is in.",
});
const team = text("team", {
  label: "Which team does it go to?",
  hint: "As that authority calls it, such as a multi-agency hub or a front door.",
  suggest: { list: "teams", by: "authority" },
});

const callAt = dateTime("callAt", { label: "When did you ring?" });
const callTo = text("callTo", {
  label: "Whom did you speak to?",
  hint: "Full name, role and team.",
  canBeNotKnown: true,
});
const callAdvice = longText("callAdvice", { label: "What was said and agreed?" });
const callReference = text("callReference", { label: "Their reference", canBeNotKnown: true });
const calls = group("calls", [callAt, callTo, callAdvice, callReference], {
  label: "The telephone call",
  hint: "One entry a call, attempts too.",
  itemName: "call",
  visibleWhen: needsCall,
});

const basis = choice(
  "basis",
  {
    significantHarm: {
      label: "A child may be suffering significant harm, or is likely to",
      hint: "In England and Wales, enquiries under section 47 of the Children Act 1989",
    },
    inNeed: {
      label: "A child needs services to stay healthy and develop",
      hint: "In England, a child in need: section 17 of the Children Act 1989",
    },
    specialist: {
      label: "A specialist assessment, or a safety plan that agencies share",
      hint: "Because of the behaviour itself",
    },
    earlyHelp: {
      label: "Early help or family help",
      hint: "Most authorities need the family’s agreement for this one",
    },
    information: { label: "For information only", hint: "Something they should know, with nothing asked for now" },
  },
  {
    label: "What kind of concern is it?",
    hint: "Your judgement, in the authority’s hands to decide. Waymark works nothing out.",
  },
);
const takenAs = choice(
  "takenAs",
  {
    document: "As a document, by secure email",
    portal: "Through a web portal",
    theirForm: "On the authority’s own form, with ours attached",
  },
  {
    label: "How does this authority take referrals?",
    hint: "A portal can be filled by copying a section at a time.",
    layout: "pills",
  },
);

export const route = section(
  "route",
  "Urgency, and where it goes",
  [dangerNow, urgency, referredChild, part, toAuthority, team, calls, basis, takenAs],
  {
    lead: "Safety first, then the form. A referral is not a verdict on any child.",
  },
);

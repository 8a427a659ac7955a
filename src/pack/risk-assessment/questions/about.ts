import { choice, choices, date, longText, person, text } from "../../../engine/ask.ts";
import { any, is } from "../../../engine/condition.ts";
import { section } from "../../../engine/template.ts";

export const stage = choice(
  "stage",
  {
    interim: {
      label: "Interim plan for today",
      hint: "About ten minutes. Keeps everybody safe while you find out more.",
    },
    full: { label: "Full plan", hint: "Everything, agreed at a meeting. What an interim plan says is carried over." },
    review: { label: "Review of a plan", hint: "What has happened since, what worked, and what changes now." },
  },
  { label: "Which plan are you writing?" },
);
/** Until the stage is chosen only the short plan is asked, so nothing appears that may then be taken away. */
export const beyondInterim = any(is(stage, "full"), is(stage, "review"));
export const atReview = is(stage, "review");

const planFor = choice(
  "planFor",
  {
    displayed: { label: "A child who displayed the behaviour", hint: "What keeps this child and others safe" },
    affected: { label: "A child affected", hint: "Support and safety, on this child’s own terms as far as possible" },
    linked: {
      label: "Linked children together",
      hint: "One plan, shared places and steps. Each child’s own copy leaves the others out.",
    },
    group: { label: "A class or group", hint: "When the place or the group is the concern, not one child" },
  },
  { label: "Who is this plan for?" },
);
export const isLinked = is(planFor, "linked");

const groupName = text("groupName", {
  label: "Which class or group?",
  hint: "Such as “Year 8, the bus from Felton”. No child’s name is needed here.",
  visibleWhen: is(planFor, "group"),
});
const linkedPlan = choice(
  "linkedPlan",
  {
    separate: {
      label: "Yes, a plan of their own",
      hint: "The other child’s needs are planned for as carefully as these",
    },
    notYet: { label: "Not yet", hint: "Write down who will start it, in the box that follows" },
    notNeeded: { label: "No, and there is a reason", hint: "Such as another school that has its own plan in place" },
  },
  {
    label: "Is there a plan for the other child or children?",
    hint: "No plan should exist only for the child who displayed the behaviour.",
    visibleWhen: any(is(planFor, "displayed"), is(planFor, "affected")),
  },
);
const linkedPlanNote = text("linkedPlanNote", {
  label: "Its reference, or the reason",
  hint: "Such as “Plan 0021”, or who starts it and when. No child’s name.",
  optional: true,
  visibleWhen: any(is(linkedPlan, "separate"), is(linkedPlan, "notYet"), is(linkedPlan, "notNeeded")),
});

const basis = choice(
  "basis",
  {
    violence: { label: "Sexual violence was reported", hint: "A risk and needs assessment is needed straight away" },
    harassment: {
      label: "Sexual harassment was reported",
      hint: "Whether to plan is decided case by case, with the reason",
    },
    other: { label: "Other harmful sexual behaviour" },
    unclear: { label: "Not yet clear", hint: "Plan for what might be so, and look again soon" },
  },
  { label: "What does this plan rest on?" },
);
const basisReason = longText("basisReason", {
  label: "Why was a plan decided on?",
  hint: "Leave it open if the incident record says so already.",
  optional: true,
  visibleWhen: is(basis, "harassment"),
});
const whyNow = choices(
  "whyNow",
  {
    report: "A new report or disclosure",
    pattern: "A pattern of smaller concerns",
    requested: "The police or social care asked for one",
    bail: "Bail or other conditions",
    admission: "A child is joining with a known history",
    returning: "A child is coming back after time away",
    parent: "A parent or carer asked",
    child: "A child asked",
    nearMiss: "Something nearly happened",
    reviewDue: "A review was due",
  },
  { label: "Why now?", hint: "Choose all that apply." },
);
const records = longText("records", {
  label: "Which records does it rest on?",
  hint: "References and dates, such as “Incident 0042, 12 November 2026”. Names are not needed.",
  optional: true,
});
const lead = person("lead", {
  label: "Who leads this plan?",
  hint: "The person staff go to with questions, usually the safeguarding lead.",
});
const leadReached = text("leadReached", {
  label: "How can families and staff reach the lead?",
  hint: "A telephone number or an office. It is printed on family copies and staff cards.",
  optional: true,
});
const author = person("author", { label: "Who is writing it, if somebody else?", optional: true });
const inForceFrom = date("inForceFrom", { label: "From what day does it apply?" });

export const about = section(
  "about",
  "Why this plan, why now",
  [
    stage,
    planFor,
    groupName,
    linkedPlan,
    linkedPlanNote,
    basis,
    basisReason,
    whyNow,
    records,
    lead,
    leadReached,
    author,
    inForceFrom,
  ],
  {
    lead: "A plan says what adults will do so that children are safe and can get on with school. It does not decide what is proven.",
  },
);

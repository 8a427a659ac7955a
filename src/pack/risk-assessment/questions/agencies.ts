import { choice, date, group, longText, text, which, yesNo } from "../../../engine/ask.ts";
import { any, is } from "../../../engine/condition.ts";
import { section } from "../../../engine/template.ts";
import { beyondInterim } from "./about.ts";
import { children } from "./children.ts";

const police = choice(
  "police",
  {
    none: "Not involved",
    asked: "Asked for advice",
    reported: "Reported to the police",
    investigating: "Investigating",
    rui: "Released under investigation",
    bail: "On bail",
    charged: "Charged",
    noAction: "No further action",
    community: {
      label: "Ended without a prosecution",
      hint: "Such as outcome 21, outcome 22 or a community resolution. It decides nothing about what happened",
    },
    finding: "Caution or conviction",
    notGuilty: { label: "Court case ended without a conviction", hint: "Support for each child goes on" },
  },
  { label: "Police", hint: "No further action does not mean that it did not happen. The plan still stands." },
);
const policeKnows = any(
  ...(
    ["reported", "investigating", "rui", "bail", "charged", "noAction", "community", "finding", "notGuilty"] as const
  ).map((at) => is(police, at)),
);
const policeReference = text("policeReference", {
  label: "Crime or log number",
  canBeNotKnown: true,
  visibleWhen: policeKnows,
});
const policeContact = text("policeContact", {
  label: "Officer, and how to reach them",
  canBeNotKnown: true,
  visibleWhen: policeKnows,
});
const agreedWording = longText("agreedWording", {
  label: "What the school may say, and to whom",
  hint: "Agreed with the police, so that nothing said in school harms an investigation.",
  canBeNotKnown: true,
  visibleWhen: policeKnows,
});

const conditionSays = longText("conditionSays", { label: "What the condition says" });
const conditionFrom = date("conditionFrom", { label: "From", optional: true });
const conditionUntil = date("conditionUntil", { label: "Until", optional: true });
const conditionSchool = longText("conditionSchool", {
  label: "What the school does about it",
  hint: "Without putting the burden on the child it protects.",
});
const conditions = group("conditions", [conditionSays, conditionFrom, conditionUntil, conditionSchool], {
  label: "Conditions that affect school",
  itemName: "condition",
  min: 0,
  visibleWhen: any(is(police, "bail"), is(police, "charged"), is(police, "finding")),
});
const courtOrders = longText("courtOrders", {
  label: "Court orders",
  hint: "Who may collect, live with or contact a child, and what staff must know.",
  optional: true,
});

const contactAgency = choice(
  "contactAgency",
  {
    socialCare: "Children’s social care",
    police: "Police",
    youthJustice: "Youth justice",
    health: "Health or mental health",
    psychology: "Educational psychology",
    specialist: "Specialist harmful sexual behaviour service",
    voluntary: "A voluntary organisation",
    other: "Another agency",
  },
  { label: "Agency" },
);
const contactWho = text("contactWho", { label: "Name and role", canBeNotKnown: true });
const contactHow = text("contactHow", { label: "How to reach them", canBeNotKnown: true });
const contactDoes = text("contactDoes", { label: "What are they doing?", optional: true });
const agencyContacts = group("agencyContacts", [contactAgency, contactWho, contactHow, contactDoes], {
  label: "People in other agencies",
  itemName: "person",
  min: 0,
});

const assessedFor = which("assessedFor", children, { label: "About which child?" });
const assessmentKind = choice(
  "assessmentKind",
  {
    hsb: "Specialist harmful sexual behaviour assessment",
    socialCare: "Social care assessment",
    youthJustice: "Youth justice assessment",
    health: "Mental health assessment",
    psychology: "Educational psychology",
    speech: "Speech and language therapy",
    other: "Another assessment",
  },
  { label: "What kind?" },
);
const assessmentBy = text("assessmentBy", { label: "Who made it?", canBeNotKnown: true });
const assessmentOn = date("assessmentOn", { label: "Dated", optional: true });
const assessmentSays = longText("assessmentSays", { label: "What it means for school" });
const assessmentPermission = yesNo("assessmentPermission", { label: "May it be quoted in this plan?" });
const assessments = group(
  "assessments",
  [assessmentKind, assessedFor, assessmentBy, assessmentOn, assessmentSays, assessmentPermission],
  {
    label: "Specialist assessments that were considered",
    hint: "This plan does not replace them. It uses what they found.",
    itemName: "assessment",
    min: 0,
  },
);

export const agencies = section(
  "agencies",
  "Police, social care and others",
  [police, policeReference, policeContact, agreedWording, conditions, courtOrders, agencyContacts, assessments],
  {
    visibleWhen: beyondInterim,
    lead: "Do not wait for other agencies before protecting a child. Write what is known today; it can be brought up to date at any review.",
  },
);

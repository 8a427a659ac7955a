import { child, choice, date, group, longText, text, when, yesNo } from "../../../engine/ask.ts";
import { any, is } from "../../../engine/condition.ts";
import { section } from "../../../engine/template.ts";
import { roles } from "../../words/roles.ts";

// Family, household, other children and professionals (facts.md §4.2 R3, R4), and with each parent whether they know (R5).

const parentName = text("parentName", { label: "Full name" });
const parentRelation = text("parentRelation", {
  label: "Relation to the child",
  hint: "Such as mother, stepfather, foster carer.",
});
const responsibility = yesNo("responsibility", { label: "Do they have parental responsibility?" });
const livesWith = yesNo("livesWith", { label: "Do they live with the child?" });
const parentBorn = date("parentBorn", { label: "Date of birth", optional: true });
const parentAddress = longText("parentAddress", {
  label: "Address, if another one",
  optional: true,
  visibleWhen: any(is(livesWith, "no"), is(livesWith, "notKnown")),
});
const parentPhone = text("parentPhone", { label: "Telephone", canBeNotKnown: true });
export const parentTold = choice(
  "parentTold",
  {
    told: "Told",
    tried: "Tried, not reached",
    notTold: { label: "Not told", hint: "The reason is asked further on" },
  },
  { label: "Do they know of this referral?", layout: "pills" },
);
export const parentAgrees = choice(
  "parentAgrees",
  { agrees: "Agrees", against: "Does not agree", notSought: "Not sought" },
  {
    label: "Do they agree to it?",
    hint: "Worth knowing, never needed to protect a child.",
    layout: "pills",
  },
);
export const parents = group(
  "parents",
  [
    parentName,
    parentRelation,
    responsibility,
    livesWith,
    parentBorn,
    parentAddress,
    parentPhone,
    parentTold,
    parentAgrees,
  ],
  {
    label: "Parents, carers and anybody with parental responsibility",
    hint: "Also those who live elsewhere.",
    itemName: "parent or carer",
    layout: "cards",
  },
);

const memberName = text("memberName", { label: "Full name" });
const memberRelation = text("memberRelation", { label: "Relation to the child" });
const memberBorn = text("memberBorn", { label: "Date of birth or age", canBeNotKnown: true });
const memberSchool = text("memberSchool", { label: "School or nursery", optional: true });
const household = group("household", [memberName, memberRelation, memberBorn, memberSchool], {
  label: "Everybody else in the home",
  hint: "Brothers, sisters and any adult, so that their safety is thought of too.",
  itemName: "person",
  layout: "cards",
  min: 0,
});

const significantName = text("significantName", { label: "Full name" });
const significantRelation = text("significantRelation", { label: "Who are they to the child?" });
const significantWhy = text("significantWhy", { label: "Why do they matter here?", optional: true });
const significant = group("significant", [significantName, significantRelation, significantWhy], {
  label: "Others who matter",
  hint: "Brothers or sisters elsewhere, grandparents, other regular carers.",
  itemName: "person",
  layout: "cards",
  min: 0,
});

const otherChild = child("otherChild", { label: "Which child?" });
const otherPart = choice("otherPart", roles, { label: "How were they involved?" });
export const naming = choice(
  "naming",
  {
    letter: { label: "As a letter", hint: "“Child B”, here and in every text that is sent" },
    named: { label: "By name", hint: "Only where the reader needs it to keep a child safe, and with the reason" },
  },
  { label: "How does this referral speak of them?" },
);
const namingReason = longText("namingReason", {
  label: "Why does the reader need the name?",
  hint: "Such as children who live together, or a strategy discussion about both.",
  visibleWhen: is(naming, "named"),
});
const ownReferral = choice(
  "ownReferral",
  {
    made: "Yes, a referral of their own",
    planned: "It is being written",
    notNeeded: "No, with a reason",
    otherSchool: "Their own school is doing it",
  },
  { label: "Is there a referral for them?", layout: "pills" },
);
const ownReferralNote = text("ownReferralNote", {
  label: "Its reference, to whom, or the reason",
  hint: "Such as “Referral 0004, to another authority”. No name.",
  optional: true,
});
export const otherChildren = group(
  "otherChildren",
  [otherChild, otherPart, naming, namingReason, ownReferral, ownReferralNote],
  {
    label: "Other children involved",
    hint: "Each has needs of their own, so each is thought of. They are letters here unless you decide otherwise.",
    itemName: "child",
    layout: "cards",
    min: 0,
  },
);

const service = choice(
  "service",
  {
    gp: "GP",
    schoolNurse: "School nurse or health visitor",
    socialWorker: "Social worker",
    earlyHelp: "Early help or family help worker",
    mentalHealth: "Mental health service",
    youthJustice: "Youth justice",
    police: "Police",
    senco: "SENCO",
    psychologist: "Educational psychologist",
    alternative: "Alternative provision",
    voluntary: "Voluntary organisation",
    other: "Another service",
  },
  { label: "Service" },
);
const workerName = text("workerName", { label: "Name, role and organisation", canBeNotKnown: true });
const workerReach = text("workerReach", { label: "How to reach them", canBeNotKnown: true });
const lastContact = when("lastContact", { label: "Last in touch", optional: true });
const professionals = group("professionals", [service, workerName, workerReach, lastContact], {
  label: "People already working with the child or the family",
  itemName: "person",
  layout: "cards",
  min: 0,
});

export const family = section(
  "family",
  "Family and household",
  [parents, household, significant, otherChildren, professionals],
  { lead: "Who lives with this child, who has a say, and who knows." },
);

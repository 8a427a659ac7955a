import { choice, date, group, longText, text, which } from "../../../engine/ask.ts";
import { is, not } from "../../../engine/condition.ts";
import { section } from "../../../engine/template.ts";
import { hardships } from "../../words/hardships.ts";
import { beyondInterim } from "./about.ts";
import {
  ageNow,
  careStatus,
  child,
  development,
  developmentEvidence,
  needs,
  needsNote,
  power,
  powerNote,
  role,
  roleBasis,
  socialWorker,
  strengths,
  strengthsNote,
  yearAndClass,
} from "./child-needs.ts";
import {
  calmers,
  educationImpact,
  educationStatus,
  familyInSchool,
  onlineContact,
  safeAdult,
  safeAdultAway,
  safeAdultBackup,
  safePlace,
  toChild,
  triggers,
} from "./child-safety.ts";
import {
  contribution,
  contributionNote,
  parentContribution,
  parentReason,
  parentWishes,
  wishes,
  wishesForFamily,
  wishesHeard,
  wishesPassedOn,
  wishesReason,
} from "./child-voice.ts";

export const children = group(
  "children",
  [
    child,
    role,
    roleBasis,
    yearAndClass,
    ageNow,
    needs,
    needsNote,
    careStatus,
    socialWorker,
    development,
    developmentEvidence,
    power,
    powerNote,
    strengths,
    strengthsNote,
    wishesHeard,
    wishes,
    wishesPassedOn,
    wishesForFamily,
    wishesReason,
    contribution,
    contributionNote,
    parentContribution,
    parentWishes,
    parentReason,
    safeAdult,
    safeAdultBackup,
    safeAdultAway,
    safePlace,
    triggers,
    calmers,
    educationStatus,
    educationImpact,
    onlineContact,
    familyInSchool,
    toChild,
  ],
  {
    label: "Children in this plan",
    hint: "Each child gets a page here, and copies of their own that leave the other children out.",
    itemName: "child",
    min: 0,
    layout: "cards",
  },
);

const harderFor = which("harderFor", children, { label: "For which child?" });
const harderWhat = choice("harderWhat", hardships, { label: "What makes things harder?" });
const isSomething = not(is(harderWhat, "noneKnown"));
const harderNote = longText("harderNote", { label: "In what way?", optional: true, visibleWhen: isSomething });
const harderStanding = choice(
  "harderStanding",
  { fact: "Known as a fact", belief: "Believed or suspected" },
  {
    label: "Known or believed?",
    hint: "A child who displays such behaviour may or may not have been harmed. Never assume it.",
    layout: "pills",
    visibleWhen: isSomething,
  },
);
const harderSource = text("harderSource", {
  label: "Who says so, or where is it written?",
  hint: "Such as “mother, by telephone, 9 November” or “school nurse’s letter”.",
  canBeNotKnown: true,
  visibleWhen: isSomething,
});
const harder = group("harder", [harderFor, harderWhat, harderNote, harderStanding, harderSource], {
  label: "What makes things harder",
  hint: "One row for each thing, with where it comes from. These rows stay in the file copy.",
  itemName: "thing",
  min: 0,
  visibleWhen: beyondInterim,
});

const supportFor = which("supportFor", children, { label: "For which child?" });
const supportWhat = text("supportWhat", {
  label: "What support?",
  hint: "Such as “weekly half hour with the school counsellor”.",
});
const supportFrom = choice(
  "supportFrom",
  { school: "From school", outside: "From outside school" },
  { label: "From where?", layout: "pills" },
);
const supportAnswer = choice(
  "supportAnswer",
  { accepted: "Accepted", declined: "Declined", waiting: "Waiting for a place", offered: "Offered, no answer yet" },
  { label: "How does it stand?", layout: "pills" },
);
const supportStarted = date("supportStarted", { label: "Started", optional: true });
const supportLookAgain = date("supportLookAgain", { label: "Look again on", optional: true });
const support = group(
  "support",
  [supportFor, supportWhat, supportFrom, supportAnswer, supportStarted, supportLookAgain],
  {
    label: "Support offered",
    hint: "For every child in the plan. Discipline, if there is any, is separate and does not replace support.",
    itemName: "support",
    min: 0,
    visibleWhen: beyondInterim,
  },
);

export const childrenSection = section("children", "The children", [children, harder, support], {
  lead: "Write what is known and who said it. What anybody makes of it is kept apart from that.",
});

import { choice, date, group, longText, person, text, which } from "../../../engine/ask.ts";
import { is } from "../../../engine/condition.ts";
import { contactDetails, contactWho } from "../../asked/contact.ts";
import { children } from "./happened.ts";

const contactChild = which("contactChild", children, {
  label: "About which child?",
  hint: "For a parent, carer or social worker: whose. Leave it open if it is about all of them.",
  optional: true,
});
const contacts = group("contacts", [contactWho, contactChild, ...contactDetails], {
  label: "Who has been told, and who has not",
  hint: "Start with the parents of each child. Not telling somebody is a decision, with a reason. Telling police or social care what keeps a child safe does not wait for anybody’s consent; be open about it unless that adds risk.",
  itemName: "person to tell",
});
export const contactQuestions = [contacts] as const;

const supportChild = which("supportChild", children, { label: "Which child?" });
const supportOffered = longText("supportOffered", {
  label: "What support is offered?",
  hint: "A named adult, a place to go, a change the school makes, help from outside.",
});
const supportBy = text("supportBy", { label: "Who makes sure of it?", hint: "Full name and role." });
const supportState = choice(
  "supportState",
  {
    offered: "Offered",
    started: "Started",
    declined: "Not wanted now",
    waiting: "Waiting for it",
  },
  { label: "Where does it stand?", layout: "pills" },
);
const support = group("support", [supportChild, supportOffered, supportBy, supportState], {
  label: "Support for each child",
  hint: "The child affected and the child who displayed the behaviour both need it.",
  itemName: "kind of support",
  min: 0,
});
export const supportQuestions = [support] as const;

const policyAction = choice(
  "policyAction",
  {
    none: "No, and none is planned",
    undecided: "Not decided yet",
    taken: "Yes",
  },
  {
    label: "Has the behaviour policy been used?",
    hint: "Kept apart from safeguarding. Support and consequences can run side by side.",
    layout: "pills",
    optional: true,
  },
);
const policyActionDetail = longText("policyActionDetail", {
  label: "What was done, by whom, and why is it fair?",
  hint: "Age, needs and what the child may have been through all count.",
  visibleWhen: is(policyAction, "taken"),
});
export const policyQuestions = [policyAction, policyActionDetail] as const;

const nextLook = date("nextLook", {
  label: "When will you look at this again?",
  hint: "Soon enough to notice if it is not working. A record is never left without a date.",
});
const nextLookBy = person("nextLookBy", { label: "Who will?", optional: true });
const learning = longText("learning", {
  label: "What could the school learn from it?",
  hint: "Places, times, supervision, talk among pupils, teaching. Anything that made it easier to happen or harder to tell.",
  optional: true,
});
export const nextQuestions = [nextLook, nextLookBy, learning] as const;

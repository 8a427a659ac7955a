import { choice, date, number, text } from "../../engine/ask.ts";
import { is, not } from "../../engine/condition.ts";
import { foundIf } from "../../engine/foundIf.ts";
import { type DraftAnswers, defineTemplate, type Rule, section } from "../../engine/template.ts";
import { addDays } from "../../lib/dates.ts";
import { before, notYet } from "../asked/days.ts";
import { entryDocument } from "./entry.ts";

// How an edition of the policy came into force: who approved it, when, and where that is minuted (facts.md §5.2 row 1).

const edition = number("edition", { label: "Which edition?", min: 1, max: 999 });
const approvalKind = choice(
  "approvalKind",
  {
    meeting: "In a meeting",
    chair: { label: "By the chair between meetings", hint: "Reported to the next meeting" },
    notNeeded: {
      label: "It did not have to be approved",
      hint: "Only names and contact details changed since an edition that was approved",
    },
  },
  { label: "How was it approved?" },
);
const approvedBy = text("approvedBy", {
  label: "Who approved it?",
  hint: "The body, or the role: “The governing body”.",
  visibleWhen: not(is(approvalKind, "notNeeded")),
});
const approvedOn = date("approvedOn", { label: "On which day?", visibleWhen: not(is(approvalKind, "notNeeded")) });
const minute = text("minute", {
  label: "Where is that minuted?",
  hint: "The number of the minute, or the date of the meeting it is reported to.",
  visibleWhen: not(is(approvalKind, "notNeeded")),
});
const inForceFrom = date("inForceFrom", { label: "From which day is it in force?" });
const reviewOn = date("reviewOn", {
  label: "By which day is it looked at again?",
  hint: "Within a year. It stands on Today and in the calendar.",
});

const sections = [
  section("approval", "Approval", [edition, approvalKind, approvedBy, approvedOn, minute, inForceFrom, reviewOn]),
] as const;
export type ApprovalAnswers = DraftAnswers<typeof sections>;

const rules: readonly Rule<ApprovalAnswers>[] = [
  {
    id: "approvedAlready",
    level: "stop",
    source: "facts.md §5.2 row 1: what is recorded has happened",
    find: ({ approvedOn: day }, { today }) => notYet("approvedOn", day, today),
  },
  {
    id: "inForceAfterApproval",
    level: "stop",
    source: "our own",
    find: ({ inForceFrom: day, approvedOn: approved }) =>
      before("inForceFrom", day, approved, "It cannot be in force before it was approved. Check both days."),
  },
  {
    id: "reviewAfterForce",
    level: "stop",
    source: "our own",
    find: ({ reviewOn: day, inForceFrom: from }) =>
      before("reviewOn", day, from, "The day to look at it again is before it is in force. Check both days."),
  },
  {
    id: "reviewWithinYear",
    level: "warn",
    source: "KCSIE: child protection policies are looked at every year; facts.md §5.3 Q20",
    find: ({ reviewOn: day, inForceFrom: from }) =>
      foundIf(
        day !== undefined && from !== undefined && day > addDays(from, 366),
        "reviewOn",
        "That is more than a year away. Guidance changes every September: look at the policy at least once a year.",
      ),
  },
];

export const approvalEntry = defineTemplate({
  id: "approval",
  version: 1,
  title: "Approval of the policy",
  density: "compact",
  sections,
  migrations: [],
  rules,
  documents: [entryDocument({ sections }, "Approval", "Who approved the policy, when and in which minute.")],
});

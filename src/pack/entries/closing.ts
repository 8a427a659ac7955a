import { choice, longText, notice, signature } from "../../engine/ask.ts";
import { any, is } from "../../engine/condition.ts";
import { type DraftAnswers, defineTemplate, type Rule, section } from "../../engine/template.ts";
import { isSameName } from "../asked/same-name.ts";
import { outcomes } from "../words/outcomes.ts";
import { entryDocument } from "./entry.ts";

const closingReason = longText("closingReason", {
  label: "Why can this be closed?",
  hint: "What is different now, how you know, and what the children and parents say.",
});
const outcome = choice("outcome", outcomes, {
  label: "What is the outcome?",
  hint: "About what could be established, not about guilt.",
});
const needsCare = any(is(outcome, "false"), is(outcome, "malicious"), is(outcome, "unfounded"));
const behindIt = notice("behindIt", {
  title: "Before you choose this",
  text: "A child who says something that turns out otherwise may be in need, or harmed by somebody else. Ask that first, and think about a referral.",
  visibleWhen: needsCare,
});
const outcomeReason = longText("outcomeReason", {
  label: "What shows that, and what was done for the child who told?",
  visibleWhen: needsCare,
});
const supportAfter = longText("supportAfter", {
  label: "What goes on for each child?",
  hint: "Support, a named adult, anything that stays in place. Say so if nothing does, and why.",
});
const lessons = longText("lessons", {
  label: "What did the school learn, and what changed?",
  optional: true,
});
const firstSignature = signature("firstSignature", { label: "Closed by" });
const secondSignature = signature("secondSignature", {
  label: "Agreed by a second person",
  hint: "Somebody who has read the record and is free to disagree.",
});

const sections = [
  section("closing", "Closing", [
    closingReason,
    outcome,
    behindIt,
    outcomeReason,
    supportAfter,
    lessons,
    firstSignature,
    secondSignature,
  ]),
] as const;
type Closing = DraftAnswers<typeof sections>;

const rules: readonly Rule<Closing>[] = [
  {
    id: "two-different-people",
    level: "stop",
    source: "facts.md §6.2 closed_by: two people",
    find: ({ firstSignature: first, secondSignature: second }) =>
      first !== undefined && second !== undefined && isSameName(first.name, second.name)
        ? [
            {
              key: "secondSignature",
              message: "A record is closed by two different people. Ask a second person to read it and sign.",
            },
          ]
        : [],
  },
  {
    id: "agency-still-at-work",
    level: "warn",
    source: "KCSIE Part five; facts.md §2.2: support does not stop while others are at work",
    find: ({ outcome: chosen }) =>
      chosen === "ongoingPolice" || chosen === "ongoingSocialCare"
        ? [
            {
              key: "outcome",
              message: "An agency is still at work. Consider leaving the record open, with a date to look again.",
            },
          ]
        : [],
  },
];

export const closingEntry = defineTemplate({
  id: "closing",
  version: 1,
  title: "Close a record",
  density: "compact",
  sections,
  migrations: [],
  rules,
  documents: [
    entryDocument(
      { sections },
      "Closing",
      "Why a record was closed, the outcome and who agreed, for the child protection file.",
    ),
  ],
});

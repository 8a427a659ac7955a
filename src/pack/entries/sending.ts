import { authority, choice, date, dateTime, text, yesNo } from "../../engine/ask.ts";
import { is } from "../../engine/condition.ts";
import { type DraftAnswers, defineTemplate, section } from "../../engine/template.ts";
import { before, notYet } from "../asked/days.ts";
import { entryDocument } from "./entry.ts";

// How, when and to whom a referral went (facts.md §4.2 R13). Waymark sends nothing itself.

const sentTo = authority("sentTo", { label: "Which authority did it go to?" });
const sentTeam = text("sentTeam", {
  label: "Which team or person?",
  suggest: { list: "teams", by: "sentTo" },
});
const sentAt = dateTime("sentAt", {
  label: "When did it go?",
  hint: "A reply is due by the end of the next working day.",
});
const sentHow = choice(
  "sentHow",
  {
    secureEmail: "By secure email",
    portal: "Through their portal",
    theirForm: "On their form",
    phone: "By telephone, with this to follow",
    hand: "By hand or post",
  },
  { label: "How?", layout: "pills" },
);
const acknowledged = yesNo("acknowledged", { label: "Have they said that they have it?" });
const receipt = text("receipt", {
  label: "Their reference or receipt",
  canBeNotKnown: true,
  visibleWhen: is(acknowledged, "yes"),
});
const promisedBy = date("promisedBy", {
  label: "Did they name another day for their answer?",
  hint: "Leave it open and the end of the next working day counts.",
  optional: true,
});

const sections = [
  section("sending", "How it was sent", [sentTo, sentTeam, sentAt, sentHow, acknowledged, receipt, promisedBy]),
] as const;
export type SendingAnswers = DraftAnswers<typeof sections>;

export const sendingEntry = defineTemplate({
  id: "sending",
  version: 1,
  title: "How a referral was sent",
  density: "compact",
  sections,
  migrations: [],
  rules: [
    {
      id: "sent-already",
      level: "stop",
      source: "facts.md §4.2 R13: what is recorded has happened",
      find: ({ sentAt: at }: SendingAnswers, { today }) => notYet("sentAt", at, today),
    },
    {
      id: "promised-after-sending",
      level: "stop",
      source: "facts.md §4.2 R13",
      find: ({ promisedBy: day, sentAt: at }: SendingAnswers) =>
        before("promisedBy", day, at, "The day they named is before the day it was sent. Check both."),
    },
  ],
  documents: [entryDocument({ sections }, "How the referral was sent", "For the child protection file.")],
});

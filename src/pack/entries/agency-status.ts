import { child, choice, date, longText, text } from "../../engine/ask.ts";
import { any, is } from "../../engine/condition.ts";
import { type DraftAnswers, defineTemplate, type Rule, section } from "../../engine/template.ts";
import { agencies, policeStatuses, socialCareStatuses } from "../words/agencies.ts";
import { entryDocument } from "./entry.ts";

// Where an agency’s work stands is a span of time, not a tick (facts.md §6.6; §3.2 RA-E).

const agency = choice("agency", agencies, { label: "Which agency?" });
const agencyName = text("agencyName", {
  label: "Which service?",
  hint: "Its name, written the same way each time: a later entry about it then follows this one.",
  visibleWhen: any(is(agency, "health"), is(agency, "otherAgency")),
});
const statusChild = child("statusChild", {
  label: "About which child?",
  hint: "One entry for each child: they may live in different areas.",
});
const socialCareStatus = choice("socialCareStatus", socialCareStatuses, {
  label: "Where does it stand?",
  visibleWhen: is(agency, "socialCare"),
});
const policeStatus = choice("policeStatus", policeStatuses, {
  label: "Where does it stand?",
  visibleWhen: is(agency, "police"),
});
const otherStatus = text("otherStatus", {
  label: "Where does it stand?",
  visibleWhen: any(
    is(agency, "earlyHelp"),
    is(agency, "youthJustice"),
    is(agency, "health"),
    is(agency, "otherAgency"),
  ),
});
const statusFrom = date("statusFrom", { label: "From which day?" });
const statusTo = date("statusTo", {
  label: "Until which day?",
  hint: "Leave it open while it goes on.",
  optional: true,
});
const statusContact = text("statusContact", {
  label: "Who is the contact, and what is the reference?",
  canBeNotKnown: true,
});
const statusSource = text("statusSource", { label: "Who told the school, and how?" });
const statusForSchool = longText("statusForSchool", {
  label: "What does it mean for the school?",
  hint: "Such as bail conditions that touch the school day, who may be spoken to, and what may be said.",
  optional: true,
});

const sections = [
  section("status", "Where an agency stands", [
    agency,
    agencyName,
    statusChild,
    socialCareStatus,
    policeStatus,
    otherStatus,
    statusFrom,
    statusTo,
    statusContact,
    statusSource,
    statusForSchool,
  ]),
] as const;

const endsBeforeItStarts: Rule<DraftAnswers<typeof sections>> = {
  id: "ends-before-it-starts",
  level: "stop",
  source: "facts.md §6.6: agency status runs from a day to a day",
  find: ({ statusFrom: from, statusTo: to }) =>
    from !== undefined && to !== undefined && to < from
      ? [{ key: "statusTo", message: "It cannot end before it starts. Check both days." }]
      : [],
};

export const agencyStatusEntry = defineTemplate({
  id: "agency-status",
  version: 1,
  title: "Where an agency stands",
  density: "compact",
  sections,
  migrations: [],
  rules: [endsBeforeItStarts],
  documents: [
    entryDocument(
      { sections },
      "Agency status",
      "An agency’s part for one child over a span of time, for the child protection file.",
    ),
  ],
});

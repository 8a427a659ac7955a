import { child, choices, date, dateTime, group, longText, person, text } from "../../engine/ask.ts";
import { type DraftAnswers, defineTemplate, section } from "../../engine/template.ts";
import { before, notYet } from "../asked/days.ts";
import { entryDocument } from "./entry.ts";

// Not referring is a decision, with its reasons and what else was thought of (KCSIE 2026 para 74; facts.md §6.6).

const aboutChild = child("aboutChild", { label: "About which child?" });
const aboutChildren = group("aboutChildren", [aboutChild], {
  label: "About which children?",
  itemName: "child",
});
const why = choices(
  "why",
  {
    lowLevel: "Handled in school, as something that may be expected at this age or is low level",
    earlyHelp: "Early help or family help is the better way",
    adviceTaken: "The authority advised against it",
    alreadyOpen: "A social worker is already involved and has been told",
    otherSchool: "Another school or agency is referring",
    moreNeeded: "More needs to be known first, and is being found out",
    otherReason: "Another reason",
  },
  { label: "Why not refer now?", hint: "Choose all that apply." },
);
const whyDetail = longText("whyDetail", {
  label: "The reasons, so that somebody who was not there can follow them",
});
const optionsConsidered = longText("optionsConsidered", {
  label: "What else was considered, and why not?",
  hint: "Ringing for advice, early help, a meeting with the family, waiting a week with a date.",
});
const adviceTaken = text("adviceTaken", {
  label: "Whose advice was taken?",
  hint: "Name, role and when. Advice can be asked without giving a child’s name.",
  optional: true,
});
const keptSafe = longText("keptSafe", { label: "What keeps each child safe instead?" });
const wouldChange = longText("wouldChange", {
  label: "What would make you refer after all?",
  hint: "A second report, a change in a child, no effect by a date.",
});
const decidedBy = person("decidedBy", { label: "Who decided?" });
const decidedAt = dateTime("decidedAt", { label: "When?" });
const lookAgain = date("lookAgain", { label: "When will you look at this decision again?" });

const sections = [
  section(
    "decision",
    "The decision",
    [
      aboutChildren,
      why,
      whyDetail,
      optionsConsidered,
      adviceTaken,
      keptSafe,
      wouldChange,
      decidedBy,
      decidedAt,
      lookAgain,
    ],
    { lead: "If a child may be suffering significant harm, or is likely to, refer. It does not need certainty." },
  ),
] as const;
export type NotReferredAnswers = DraftAnswers<typeof sections>;

export const notReferredEntry = defineTemplate({
  id: "not-referred",
  version: 1,
  title: "Decision not to refer",
  density: "compact",
  sections,
  migrations: [],
  rules: [
    {
      id: "decided-already",
      level: "stop",
      source: "facts.md §6.6: a decision is dated",
      find: ({ decidedAt: at }: NotReferredAnswers, { today }) => notYet("decidedAt", at, today),
    },
    {
      id: "look-again-after-deciding",
      level: "stop",
      source: "facts.md §6.6: a decision not to refer has a day to look again",
      find: ({ lookAgain: day, decidedAt: at }: NotReferredAnswers) =>
        before("lookAgain", day, at, "This day is before the decision. Choose one that is still to come."),
    },
  ],
  documents: [entryDocument({ sections }, "Decision not to refer", "For the child protection file.")],
});

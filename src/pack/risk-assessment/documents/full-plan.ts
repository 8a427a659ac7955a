import type { Block, Fact, Notice } from "../../../documents/blocks.ts";
import { facts, heading, notice } from "../../../documents/blocks.ts";
import { type Layout, presented } from "../../../engine/present.ts";
import { labelOf } from "../../../engine/summary.ts";
import type { DocumentDefinition, Names } from "../../../engine/template.ts";
import { longDate } from "../../../lib/dates.ts";
import { guidanceInForce } from "../../statutory/stamp.ts";
import { answeredFacts, placeTitle, supervisionOf } from "../copies.ts";
import { stage } from "../questions/about.ts";
import { bandOf, isHigh, rating } from "../rating.ts";
import { type PlanAnswers, sections } from "../sections.ts";
import { settingsTable } from "./settings-table.ts";
import { signatureBlocks, toBeSigned } from "./signatures.ts";

/** Printed on every copy: what this is and is not (facts.md §3.2, RA-A). */
export const disclaimer =
  "This is the school’s own plan. It is not a specialist or clinical assessment, and it does not decide what happened.";

const layouts: Readonly<Record<string, Layout>> = {
  attendees: {
    as: "table",
    columns: [
      { title: "Name", width: 3, of: { attendeeName: "" } },
      { title: "Role and organisation", width: 4, of: { attendeeRole: "" } },
      { title: "Attendance", width: 3, of: { attendance: "", attendeeCopy: "Copy" } },
    ],
  },
  decisions: {
    as: "table",
    columns: [
      { title: "Decision", width: 4, of: { decisionWhat: "" } },
      { title: "Why", width: 5, of: { decisionReason: "" } },
      { title: "By and on", width: 2, of: { decisionBy: "", decisionOn: "" } },
    ],
  },
  harder: {
    as: "table",
    columns: [
      { title: "Child", width: 2, of: { harderFor: "" } },
      { title: "What", width: 5, of: { harderWhat: "", harderNote: "" } },
      { title: "Known or believed, and source", width: 3, of: { harderStanding: "", harderSource: "" } },
    ],
  },
  support: {
    as: "table",
    columns: [
      { title: "Child", width: 2, of: { supportFor: "" } },
      { title: "Support", width: 4, of: { supportWhat: "", supportFrom: "" } },
      {
        title: "How it stands",
        width: 3,
        of: { supportAnswer: "", supportStarted: "Started", supportLookAgain: "Look again" },
      },
    ],
  },
  formulation: {
    as: "table",
    columns: [
      { title: "Part", width: 2, of: { explains: "", explainsFor: "About" } },
      { title: "What", width: 5, of: { explainsWhat: "" } },
      { title: "Standing", width: 2, of: { explainsStanding: "" } },
    ],
  },
  conditions: {
    as: "table",
    columns: [
      { title: "Condition", width: 4, of: { conditionSays: "", conditionFrom: "From", conditionUntil: "Until" } },
      { title: "What the school does", width: 4, of: { conditionSchool: "" } },
    ],
  },
  agencyContacts: {
    as: "table",
    columns: [
      { title: "Agency", width: 3, of: { contactAgency: "" } },
      { title: "Who, and how to reach them", width: 4, of: { contactWho: "", contactHow: "" } },
      { title: "What they are doing", width: 4, of: { contactDoes: "" } },
    ],
  },
  assessments: {
    as: "table",
    columns: [
      {
        title: "Assessment",
        width: 3,
        of: { assessmentKind: "", assessedFor: "About", assessmentBy: "", assessmentOn: "" },
      },
      {
        title: "What it means for school",
        width: 5,
        of: { assessmentSays: "", assessmentPermission: "May be quoted" },
      },
    ],
  },
  steps: {
    as: "table",
    columns: [
      { title: "When", width: 2, of: { stepWhen: "" } },
      { title: "Who", width: 3, of: { stepWho: "" } },
      { title: "Does what", width: 6, of: { stepWhat: "" } },
    ],
  },
  share: {
    as: "table",
    columns: [
      { title: "Who", width: 3, of: { shareWith: "" } },
      { title: "Version", width: 2, of: { shareVersion: "" } },
      { title: "What for", width: 4, of: { sharePurpose: "" } },
      { title: "How and when", width: 3, of: { shareHow: "", shareOn: "", shareBack: "" } },
    ],
  },
  copies: {
    as: "table",
    columns: [
      { title: "Child", width: 3, of: { copyFor: "" } },
      { title: "Family copy", width: 4, of: { copyGiven: "", copyReason: "" } },
      { title: "Child’s own page", width: 3, of: { childPage: "" } },
    ],
  },
  agreements: {
    as: "table",
    columns: [
      { title: "Who", width: 3, of: { agreeWho: "", agreeName: "", agreeFor: "For" } },
      { title: "Answer", width: 5, of: { agreeAnswer: "", agreeReason: "" } },
      { title: "On", width: 2, of: { agreeOn: "" } },
    ],
  },
};

/** The first page for somebody opening it in a hurry; each line is said in full, with its reasons, further on. */
function atAGlance(answers: PlanAnswers, names: Names): readonly Block[] {
  const { stage: chosen, lead, leadReached, inForceFrom, reviewOn, emergency, settings = [] } = answers;
  const rows: readonly Fact[] = answeredFacts([
    {
      label: "This plan",
      value: chosen && labelOf(stage.choices, chosen),
      from: { sectionId: "about", key: "stage" },
    },
    {
      label: "Plan lead",
      value: lead && [names.person(lead), leadReached ?? ""].filter((part) => part !== "").join(". "),
      from: { sectionId: "about", key: "lead" },
    },
    {
      label: "Applies from",
      value: inForceFrom && longDate(inForceFrom),
      from: { sectionId: "about", key: "inForceFrom" },
    },
    {
      label: "Looked at again on",
      value: reviewOn && longDate(reviewOn),
      from: { sectionId: "agreement", key: "reviewOn" },
    },
    { label: "Who to call", value: emergency, from: { sectionId: "again", key: "emergency" } },
    {
      label: "Places planned for",
      value: settings
        .filter(({ planned }) => planned === "plan")
        .map((setting) => `${placeTitle(setting)}. ${supervisionOf(setting)}`)
        .join("\n"),
      from: { sectionId: "settings", key: "settings" },
    },
  ]);
  return rows.length === 0 ? [] : [heading(2, "At a glance"), facts(rows)];
}

/** What nobody should miss on the first page: a child affected who carries the burden, and ratings that stay high. */
const highlights = ({ settings = [] }: PlanAnswers): readonly Notice[] =>
  settings.flatMap((setting): readonly Notice[] => {
    const from = { sectionId: "settings", itemId: setting.itemId };
    const after = rating(setting.residualLikelihood, setting.residualImpact);
    return [
      ...(setting.restricts?.includes("affected")
        ? [
            {
              ...notice(
                "warning",
                `${placeTitle(setting)}: the child affected gives something up here. See the reason.`,
              ),
              from: { ...from, key: "restricts" },
            },
          ]
        : []),
      ...(isHigh(bandOf(setting)) && isHigh(after?.band)
        ? [
            {
              ...notice(
                "warning",
                `${placeTitle(setting)}: still rated high with the plan in place. See the senior decision.`,
              ),
              from: { ...from, key: "residualLikelihood" },
            },
          ]
        : []),
    ];
  });

export const fullPlan: DocumentDefinition<PlanAnswers> = {
  id: "fullPlan",
  title: "Risk assessment and safety plan",
  purpose: "The whole plan for the child protection file, and for the few people who need all of it.",
  audience: "file",
  build: (answers, { names, today }): readonly Block[] => [
    notice("note", disclaimer),
    ...highlights(answers),
    ...atAGlance(answers, names),
    ...presented({ sections }, answers, names, layouts, {
      settings: (items) => settingsTable(items, answers),
      signatures: (items) => signatureBlocks(items, answers),
    }),
    ...(answers.signatures?.length ? [] : [heading(3, "To be signed"), ...toBeSigned(answers, names)]),
    ...guidanceInForce("When this plan began", answers.inForceFrom ?? today, ["kcsie"], {
      sectionId: "about",
      key: "inForceFrom",
    }),
  ],
};

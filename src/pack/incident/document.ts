import { type Block, notice } from "../../documents/blocks.ts";
import { type Layout, presented } from "../../engine/present.ts";
import { relevant } from "../../engine/relevant.ts";
import type { DocumentContext, DocumentDefinition } from "../../engine/template.ts";
import type { IsoDate } from "../../lib/dates.ts";
import { guidanceInForce } from "../statutory/stamp.ts";
import { type IncidentDraft, sections } from "./questions.ts";

/** What is set as a table or as quotes; the rest prints as labels beside answers. */
export const layouts: Readonly<Record<string, Layout>> = {
  children: {
    as: "table",
    columns: [
      { title: "Child", width: 2, of: { child: "", ageThen: "Age on that day" } },
      { title: "Role in this event", width: 3, of: { role: "", roleBasis: "Rests on", roleSource: "From" } },
      {
        title: "Needs",
        width: 3,
        of: { send: "Special educational needs or disability", sendDetail: "Communication" },
      },
    ],
  },
  statements: { as: "quotes", statement: "words" },
  observations: {
    as: "table",
    columns: [
      { title: "What was seen or is known", width: 4, of: { observation: "" } },
      { title: "Rests on", width: 2, of: { observationBasis: "", observationSource: "From" } },
    ],
  },
  safety: {
    as: "table",
    columns: [
      { title: "Child", width: 2, of: { safetyChild: "" } },
      { title: "What keeps this child safe today", width: 4, of: { safetyToday: "", goingHome: "Going home" } },
      { title: "What they want, and what they were told", width: 4, of: { wishes: "Wants", toldNext: "Told" } },
    ],
  },
  judgements: {
    as: "table",
    columns: [
      { title: "Whose judgement, and when", width: 3, of: { judgedBy: "", judgedOn: "" } },
      { title: "Level", width: 2, of: { level: "", levelConfidence: "How sure" } },
      {
        title: "Why, and what it drew on",
        width: 5,
        of: {
          levelReason: "",
          tool: "Drew on",
          toolUser: "Used by",
          toolTrained: "Trained",
          toolOutcome: "Its outcome",
        },
      },
    ],
  },
  decisions: {
    as: "table",
    columns: [
      { title: "Decision", width: 3, of: { decision: "" } },
      { title: "Reason", width: 4, of: { decisionReason: "", decisionOptions: "Also considered" } },
      { title: "By and when", width: 2, of: { decidedBy: "", decidedAt: "" } },
    ],
  },
  consultations: {
    as: "table",
    columns: [
      { title: "Who was asked", width: 2, of: { adviceFrom: "", adviceAt: "", adviceAnonymous: "Without names" } },
      { title: "Advice", width: 4, of: { advice: "", adviceFollowed: "What was done with it" } },
    ],
  },
  contacts: {
    as: "table",
    columns: [
      { title: "Who", width: 3, of: { contactWho: "", contactChild: "About", contactName: "" } },
      { title: "Told", width: 3, of: { contactState: "", contactBy: "By", contactAt: "", contactMethod: "" } },
      { title: "What came of it, or why not", width: 4, of: { contactResult: "", contactWhyNot: "" } },
    ],
  },
  support: {
    as: "table",
    columns: [
      { title: "Child", width: 2, of: { supportChild: "" } },
      { title: "Support", width: 4, of: { supportOffered: "", supportBy: "Who makes sure" } },
      { title: "Where it stands", width: 2, of: { supportState: "" } },
    ],
  },
};

const build = (answers: IncidentDraft, { names, today }: DocumentContext): readonly Block[] => [
  notice(
    "note",
    "A child’s role says how they were part of this event, as reported. It says nothing about what is proven. Words set apart or in quotation marks are as they were said.",
  ),
  ...presented({ sections }, answers, names, layouts),
  ...guidanceInForce(
    "When this was written",
    dayWritten(answers) ?? today,
    isAboutImage(answers) ? ["kcsie", "ukcis-nudes"] : ["kcsie"],
  ),
];

/** Asked of the main form only: a short note is written on the day it is finished. */
const dayWritten = (draft: IncidentDraft): IsoDate | undefined => {
  const { writtenAt }: IncidentDraft = relevant({ sections }, draft).answers;
  return writtenAt?.slice(0, 10);
};

const isAboutImage = (draft: IncidentDraft): boolean =>
  relevant({ sections }, draft).sections.some(({ section: { id } }) => id === "images");

export const record: DocumentDefinition<IncidentDraft> = {
  id: "record",
  title: "Incident record",
  purpose:
    "The whole record, for the child protection file. It names every child in it, so it goes to nobody else as it is.",
  audience: "file",
  build,
};

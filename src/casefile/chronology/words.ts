import type { Draft } from "../../engine/template.ts";
import type { closingEntry } from "../../pack/entries/closing.ts";
import type { contactEntry } from "../../pack/entries/contact.ts";
import type { tierChangeEntry } from "../../pack/entries/tier-change.ts";
import type { PlanAnswers } from "../../pack/risk-assessment/sections.ts";
import { levels } from "../../pack/words/levels.ts";
import type { Level } from "../happenings.ts";

// How a chronology says what was chosen from a list: neutral, and short enough for a line. The compiler asks for every choice.

/** What a line is, for a tag and for a file that a spreadsheet reads. */
export const kindWords = {
  incident: "Incident",
  shortNote: "Short note",
  note: "Note",
  statement: "Statement",
  decision: "Decision",
  contact: "Contact",
  advice: "Advice",
  judgement: "Level of concern",
  agency: "Agency",
  plan: "Safety plan",
  referral: "Referral",
  action: "Action",
  addendum: "Addition or correction",
  closing: "Closing",
  received: "File received",
} as const;
export type LineKind = keyof typeof kindWords;

/** "Problematic" */
export const levelInWords = (level: Level): string => levels[level].label;

type Words<V extends string | undefined> = Readonly<Record<NonNullable<V>, string>>;
type Contact = Draft<typeof contactEntry>;

export const contactWords: Words<Contact["contactWho"]> = {
  parent: "a parent or carer",
  child: "the child",
  head: "the head teacher or principal",
  staff: "staff who need to know",
  socialWorker: "the child’s social worker",
  socialCare: "children’s social care",
  earlyHelp: "early help or family help",
  police: "the police",
  lado: "the local authority designated officer",
  senco: "the SENCO",
  governor: "the safeguarding governor or trustee",
  health: "a health or mental health service",
  otherSchool: "another school or college",
  transport: "school transport",
  premises: "CCTV or IT staff",
  other: "somebody else",
};
export const contactStateWords: Words<Contact["contactState"]> = {
  told: "Told",
  tried: "Tried to reach",
  notYet: "Not told yet",
  withheld: "Decided not to tell",
};

export const tierWords: Words<Draft<typeof tierChangeEntry>["newTier"]> = {
  note: "a short note",
  concern: "a concern",
};

export const outcomeWords: Words<Draft<typeof closingEntry>["outcome"]> = {
  substantiated: "substantiated",
  unsubstantiated: "not enough known either way",
  unfounded: "nothing found that supports it",
  false: "found not to have happened",
  malicious: "found to have been invented",
  ongoingPolice: "with the police",
  ongoingSocialCare: "with children’s social care",
  agencyNoFurtherAction: "no further action by an agency",
  settled: "settled with teaching and support",
  resolvedByPlan: "settled with a plan",
};

type Review = NonNullable<PlanAnswers["reviews"]>[number];
export const reviewWords: Words<Review["reviewOutcome"]> = {
  continue: "it goes on as it is",
  stepUp: "more is needed somewhere",
  stepDown: "some freedom was given back",
  close: "it was closed",
};

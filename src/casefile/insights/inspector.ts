import { labelOf } from "../../engine/summary.ts";
import { type IsoDate, isIsoDate, longDate } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import type { PlanAnswers } from "../../pack/risk-assessment/sections.ts";
import { type CaseFile, entriesAbout, type FileNow } from "../casefile.ts";
import { type Happening, happenings } from "../happenings.ts";
import { correspondence } from "../referral/state.ts";
import { isIn, type Period } from "../terms.ts";
import { isClosed } from "../today.ts";
import { countedOf, dimensionOf } from "./counted.ts";
import { plansByOrigin, referralsByOrigin } from "./linked.ts";

/** What is there of one record, by its number: whether, never what. No name and no narrative. */
export interface InspectorLine {
  readonly fileId: Id;
  readonly number: number;
  readonly finishedOn: IsoDate;
  readonly tier: string;
  /** How many decisions there are, and how many of them say why. */
  readonly decisions: number;
  readonly withReason: number;
  /** How many times somebody's exact words are kept. */
  readonly statements: number;
  readonly judgements: number;
  readonly plan: "inDate" | "overdue" | "closed" | "draft" | "none";
  readonly referral: "answered" | "sent" | "notSent" | "none";
  readonly isClosed: boolean;
  /** How many people signed the closing. */
  readonly closers: number;
}

export const inspectorLines = (file: CaseFile, period: Period, today: IsoDate): readonly InspectorLine[] =>
  happenings(file)
    .filter(({ day }) => isIn(day, period))
    .map((each) => lineOf(file, each, today));

const isSaid = (answer: unknown): boolean => typeof answer === "string" && answer.trim() !== "";

function lineOf(file: CaseFile, each: Happening, today: IsoDate): InspectorLine {
  const { fileId, number, record, answers, judgements } = each;
  const entries = entriesAbout(file, fileId);
  const reasons = [
    ...(answers.decisions ?? []).map(({ decisionReason }) => decisionReason),
    ...entries.filter(({ templateId }) => templateId === "decision").map((entry) => entry.answers["decisionReason"]),
    ...entries.filter(({ templateId }) => templateId === "not-referred").map((entry) => entry.answers["whyDetail"]),
  ];
  const closing = entries.findLast(({ templateId }) => templateId === "closing");
  return {
    fileId,
    number,
    finishedOn: record.finishedAt.slice(0, 10),
    tier: labelOf(dimensionOf("tier").words, countedOf(file, each).under["tier"]?.[0] ?? "notRecorded"),
    decisions: reasons.length,
    withReason: reasons.filter(isSaid).length,
    statements: answers.statements?.length ?? 0,
    judgements: judgements.length,
    plan: best(
      planStates,
      (plansByOrigin(file).get(fileId) ?? []).map((plan) => planState(file, plan, today)),
    ),
    referral: best(
      referralStates,
      (referralsByOrigin(file).get(fileId) ?? []).map((one) => referralStateOf(file, one)),
    ),
    isClosed: closing !== undefined,
    closers: ["firstSignature", "secondSignature"].filter((key) => closing?.answers[key] !== undefined).length,
  };
}

/** What most calls for attention, first. */
const planStates = ["overdue", "draft", "inDate", "closed", "none"] as const;
const referralStates = ["notSent", "sent", "answered", "none"] as const;
const best = <S extends string>(order: readonly S[], found: readonly S[]): S | "none" =>
  order.find((state) => found.includes(state)) ?? "none";

function planState(file: CaseFile, plan: FileNow, today: IsoDate): InspectorLine["plan"] {
  if (plan.finished === undefined) return "draft";
  if (isClosed(file, plan)) return "closed";
  const { reviewOn = "" }: PlanAnswers = plan.finished.answers;
  return isIsoDate(reviewOn) && reviewOn < today ? "overdue" : "inDate";
}

function referralStateOf(file: CaseFile, { fileId }: FileNow): InspectorLine["referral"] {
  const { requests, unasked } = correspondence(file, fileId);
  if (unasked.length > 0 || requests.some(({ replies }) => replies.length > 0)) return "answered";
  return requests.length > 0 ? "sent" : "notSent";
}

export const planWords: Readonly<Record<InspectorLine["plan"], string>> = {
  inDate: "In date",
  overdue: "Review overdue",
  closed: "Closed",
  draft: "Being written",
  none: "None",
};
export const referralWords: Readonly<Record<InspectorLine["referral"], string>> = {
  answered: "Answered",
  sent: "Sent, no answer yet",
  notSent: "Not sent",
  none: "None",
};

/** The cells of a line beside its reference. */
export const inspectorColumns = [
  "Finished",
  "Recorded as",
  "Decisions with a reason",
  "Exact words",
  "Level judged",
  "Safety plan",
  "Referral",
  "Closed",
] as const;
export const inspectorCells = (line: InspectorLine): readonly string[] => [
  longDate(line.finishedOn),
  line.tier,
  line.decisions === 0 ? "None" : `${line.withReason} of ${line.decisions}`,
  line.statements === 0 ? "None" : String(line.statements),
  line.judgements === 0 ? "No" : line.judgements === 1 ? "Once" : `${line.judgements} times`,
  planWords[line.plan],
  referralWords[line.referral],
  line.isClosed ? `Yes, by ${line.closers === 2 ? "two people" : "one person"}` : "No",
];

/** The lines summed up: what an inspector asks first. */
export function inspectorFacts(
  lines: readonly InspectorLine[],
): readonly { readonly label: string; readonly value: string }[] {
  const of = (label: string, among: readonly InspectorLine[], is: (line: InspectorLine) => boolean) => ({
    label,
    value: among.length === 0 ? "None in this period" : `${among.filter(is).length} of ${among.length}`,
  });
  const decided = lines.filter(({ decisions }) => decisions > 0);
  const planned = lines.filter(({ plan }) => plan === "inDate" || plan === "overdue");
  const referred = lines.filter(({ referral }) => referral === "sent" || referral === "answered");
  return [
    { label: "Incidents recorded", value: String(lines.length) },
    of("Records in which every decision says why", decided, ({ decisions, withReason }) => withReason === decisions),
    of("Records with somebody’s exact words", lines, ({ statements }) => statements > 0),
    of("Records with a judged level of concern", lines, ({ judgements }) => judgements > 0),
    of("Open safety plans that are in date", planned, ({ plan }) => plan === "inDate"),
    of("Referrals sent that have an answer", referred, ({ referral }) => referral === "answered"),
    of(
      "Closed records that two people signed",
      lines.filter((line) => line.isClosed),
      ({ closers }) => closers === 2,
    ),
  ];
}

import { agencyStandings } from "../casefile/agencies.ts";
import { type CaseFile, fileById, namesIn, personLabel } from "../casefile/casefile.ts";
import type { Child, FinishedRecord } from "../casefile/entities.ts";
import { referralsOf } from "../casefile/referral/referrals.ts";
import { type ReferralState, referralState } from "../casefile/referral/state.ts";
import { isClosed } from "../casefile/today.ts";
import { type Block, facts, paragraph } from "../documents/blocks.ts";
import { type IsoDate, longDate } from "../lib/dates.ts";
import { closedDaysIn } from "./closedDays.ts";
import { fileReference, referenceOf } from "./copies.ts";

const said = (...lines: readonly string[]): string => lines.filter((line) => line.trim() !== "").join("\n");

/** What somebody who meets the child for the first time tomorrow has to know today, in the words of the school’s own file. */
export function glanceBlocks(
  file: CaseFile,
  child: Child,
  records: readonly FinishedRecord[],
  { urgent, today }: { readonly urgent: string; readonly today: IsoDate },
): readonly Block[] {
  const { school } = file;
  const me = file.people.get(school?.me ?? "");
  const rows: readonly (readonly [label: string, value: string])[] = [
    ["What cannot wait", urgent.trim()],
    ["Adult here whom the child trusts", child.trustedAdult === "" ? "" : namesIn(file).person(child.trustedAdult)],
    ["How to talk with this child", child.communication],
    ["Agencies now", said(...agenciesNow(file, child, today))],
    ["Safety plans in force", said(...plansInForce(file, records))],
    ["Referrals", said(...referralsNow(file, child))],
    [
      "Whom to ring here",
      said(me === undefined ? "" : personLabel(me), school?.telephone ?? "", school?.secureEmail ?? ""),
    ],
  ];
  const answered = rows.filter(([, value]) => value.trim() !== "");
  return answered.length === 0
    ? [paragraph("Nothing of this is written down.")]
    : [facts(answered.map(([label, value]) => ({ label, value })))];
}

const agenciesNow = (file: CaseFile, child: Child, today: IsoDate): readonly string[] =>
  agencyStandings(file, child.id, today).flatMap(({ agency, spans }) =>
    spans.flatMap(({ stands, status, from, contact }) => {
      const since = from === undefined ? "" : ` since ${longDate(from)}`;
      return stands === "now" ? [`${agency}: ${status}${since}${contact === "" ? "" : ` (${contact})`}`] : [];
    }),
  );

const plansInForce = (file: CaseFile, records: readonly FinishedRecord[]): readonly string[] =>
  records.flatMap((record) => {
    const now = fileById(file, record.fileId);
    if (record.templateId !== "risk-assessment" || now === undefined || isClosed(file, now)) return [];
    const { reviewOn } = record.answers;
    return [`${referenceOf(record)}${typeof reviewOn === "string" ? `, to be reviewed on ${longDate(reviewOn)}` : ""}`];
  });

const stands: Readonly<Record<ReferralState["at"], string>> = {
  draft: "",
  toSend: "written, and no sending noted",
  waiting: "sent, and an answer is awaited",
  moreAsked: "more information was asked for",
  settled: "answered",
  disagreed: "answered, and the school disagrees",
};

const referralsNow = (file: CaseFile, child: Child): readonly string[] =>
  referralsOf(file, child.id).flatMap((referral) => {
    if (referral.finished === undefined) return [];
    const now = isClosed(file, referral) ? "closed" : stands[referralState(file, referral, closedDaysIn(file)).at];
    return now === "" ? [] : [`${fileReference(referral)}: ${now}`];
  });

import { type IsoDate, isIsoDate, type LocalDateTime } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import type { ReplyAnswers } from "../../pack/entries/reply.ts";
import type { SendingAnswers } from "../../pack/entries/sending.ts";
import type { EscalationAnswers } from "../../pack/escalation/questions.ts";
import { type CaseFile, entriesAbout, type FileNow, fold } from "../casefile.ts";
import { defaultStages, type Stage } from "../directory/directory.ts";
import type { FinishedRecord } from "../entities.ts";
import { addWorkingDays, type ClosedDays, nextWorkingDay } from "../workingDays.ts";
import { referralAnswers } from "./referrals.ts";

/**
 * Where a referral stands, read off the finished entries about it (facts.md §2.3, §4.2 R14, §4.4). `due` is the day by whose
 * end the next thing should have happened.
 */
export type ReferralState =
  | { readonly at: "draft"; readonly due?: undefined }
  /** Finished, and no way of sending recorded. */
  | { readonly at: "toSend"; readonly due: IsoDate }
  /** An answer is awaited: to the referral, or to the letter of a stage. */
  | { readonly at: "waiting"; readonly after: "sending"; readonly since: LocalDateTime; readonly due: IsoDate }
  | {
      readonly at: "waiting";
      readonly after: "escalation";
      readonly stage: string;
      readonly since: LocalDateTime;
      readonly due: IsoDate;
    }
  | { readonly at: "moreAsked"; readonly reply: FinishedRecord; readonly due?: IsoDate }
  | { readonly at: "settled"; readonly reply: FinishedRecord; readonly due?: undefined }
  /** The next step is a letter at stage `next`; undefined when the last stage of the local procedure has been gone through. */
  | {
      readonly at: "disagreed";
      readonly reply: FinishedRecord;
      readonly next: Stage | undefined;
      readonly due: IsoDate;
    };

/** Something asked of an authority: the referral as it was sent, or a letter at a stage. `at` is when. */
interface Request {
  readonly at: LocalDateTime;
  readonly entry: FinishedRecord;
}

/** What happened after a referral was finished: requests oldest first, and under each the replies to it, oldest first. */
export interface Correspondence {
  readonly requests: readonly (Request & { readonly replies: readonly FinishedRecord[] })[];
  /** Replies to a referral of which no sending is recorded. */
  readonly unasked: readonly FinishedRecord[];
}

/** Entries hold the answers of their own template; the id of the template says which. */
export const sendingOf = ({ answers }: FinishedRecord): SendingAnswers => answers;
export const replyOf = ({ answers }: FinishedRecord): ReplyAnswers => answers;
export const escalationOf = ({ answers }: FinishedRecord): EscalationAnswers => answers;

/**
 * The entries about a referral in the order of what happened. A reply belongs to the newest request that had been made at
 * `askedAt`, whatever it says of its own time: an answer given by telephone may be older than the written referral.
 */
export function correspondence(file: CaseFile, referralId: Id): Correspondence {
  const entries = newestVersions(entriesAbout(file, referralId));
  const requests = entries
    .flatMap((entry): readonly Request[] => {
      if (entry.templateId === "sending") return [{ at: timeOf(sendingOf(entry).sentAt, entry), entry }];
      if (entry.templateId === "escalation") return [{ at: timeOf(escalationOf(entry).raisedAt, entry), entry }];
      return [];
    })
    .sort((a, b) => a.at.localeCompare(b.at) || a.entry.finishedAt.localeCompare(b.entry.finishedAt));
  const replies = entries
    .filter(({ templateId }) => templateId === "reply")
    .sort((a, b) => repliedAt(a).localeCompare(repliedAt(b)))
    .map((entry) => ({ entry, answers: answeredBy(requests, timeOf(replyOf(entry).askedAt, entry)) }));
  return {
    requests: requests.map((request, index) => ({
      ...request,
      replies: replies.filter(({ answers }) => answers === index).map(({ entry }) => entry),
    })),
    unasked: requests.length > 0 ? [] : replies.map(({ entry }) => entry),
  };
}

/** Replies may be written down in another order than they came. */
const repliedAt = (entry: FinishedRecord): LocalDateTime => timeOf(replyOf(entry).repliedAt, entry);

/** The place of the request that a reply answers: the newest one made by then, or the first when none had been. */
const answeredBy = (requests: readonly Request[], askedAt: LocalDateTime): number =>
  Math.max(
    0,
    requests.findLastIndex(({ at }) => at <= askedAt),
  );

/** Of an entry that has been written again, the newest version. */
export const newestVersions = (entries: readonly FinishedRecord[]): readonly FinishedRecord[] =>
  entries.filter(({ fileId, version }) => !entries.some((other) => other.fileId === fileId && other.version > version));

/** Where a referral stands. Drafts of entries say nothing yet. */
export function referralState(file: CaseFile, referral: FileNow, closed: ClosedDays): ReferralState {
  const { requests, unasked } = correspondence(file, referral.fileId);
  const last = requests.at(-1);
  const reply = last === undefined ? unasked.at(-1) : last.replies.at(-1);
  if (reply !== undefined) return answered(file, referral, reply, closed);
  if (last !== undefined) return waitingFor(last, closed);
  return referral.finished === undefined
    ? { at: "draft" }
    : { at: "toSend", due: referral.finished.finishedAt.slice(0, 10) };
}

function answered(file: CaseFile, referral: FileNow, reply: FinishedRecord, closed: ClosedDays): ReferralState {
  const { view, outcome, moreBy } = replyOf(reply);
  if (view === "disagree")
    return {
      at: "disagreed",
      reply,
      next: nextStageOf(file, referral),
      due: nextWorkingDay(repliedAt(reply).slice(0, 10), closed),
    };
  if (outcome === "moreAsked") return { at: "moreAsked", reply, ...(isDay(moreBy) && { due: moreBy }) };
  return { at: "settled", reply };
}

function waitingFor(request: Request, closed: ClosedDays): ReferralState {
  const { at, entry } = request;
  const due = replyDue(request, closed);
  return entry.templateId === "sending"
    ? { at: "waiting", after: "sending", since: at, due }
    : { at: "waiting", after: "escalation", stage: escalationOf(entry).stage ?? "", since: at, due };
}

/** The day by whose end a request should be answered. */
export function replyDue({ entry }: Request, closed: ClosedDays): IsoDate {
  const isSent = entry.templateId === "sending";
  const { promisedBy, sentAt } = sendingOf(entry);
  const { answerBy, raisedAt } = escalationOf(entry);
  const by = isSent ? promisedBy : answerBy;
  return isDay(by) ? by : nextWorkingDay(dayOf(isSent ? sentAt : raisedAt, entry), closed);
}

const isDay = (day: IsoDate | undefined): day is IsoDate => day !== undefined && isIsoDate(day);
/** A time, or when the entry was finished where it cannot be read. */
const timeOf = (at: LocalDateTime | undefined, { finishedAt }: FinishedRecord): LocalDateTime =>
  at !== undefined && isIsoDate(at.slice(0, 10)) ? at : finishedAt;
const dayOf = (at: LocalDateTime | undefined, entry: FinishedRecord): IsoDate => timeOf(at, entry).slice(0, 10);

/** A version that was finished after the referral went, so that no authority has it yet. */
export function versionUnsent(file: CaseFile, { fileId, finished }: FileNow): FinishedRecord | undefined {
  const sent = correspondence(file, fileId).requests.filter(({ entry }) => entry.templateId === "sending");
  return sent.length > 0 && sent.every(({ at }) => at < (finished?.finishedAt ?? "")) && (finished?.version ?? 1) > 1
    ? finished
    : undefined;
}

/** The authority that a referral was sent to last, or is meant for. Empty while neither is known. */
export function authorityOf(file: CaseFile, referral: FileNow): Id | "" {
  const sent = correspondence(file, referral.fileId).requests.findLast(({ entry }) => entry.templateId === "sending");
  return (sent && sendingOf(sent.entry).sentTo) ?? referralAnswers(referral).authority ?? "";
}

/**
 * The stage that a disagreement goes to next, from the directory's entry for the authority. A stage that went by another name is
 * counted instead. Undefined when every stage has been gone through.
 */
export function nextStageOf(file: CaseFile, referral: FileNow): Stage | undefined {
  const own = file.authorities.get(authorityOf(file, referral))?.stages ?? [];
  // An authority of which no stages are written down has a procedure all the same.
  const stages = own.length > 0 ? own : defaultStages;
  const done = correspondence(file, referral.fileId)
    .requests.filter(({ entry }) => entry.templateId === "escalation")
    .map(({ entry }) => fold(escalationOf(entry).stage ?? ""));
  const last = stages.findLastIndex(({ name }) => done.includes(fold(name)));
  return stages[last === -1 ? done.length : last + 1];
}

/** The day by whose end a stage should be answered that is begun on a day. */
export const stageDue = (stage: Stage, from: IsoDate, closed: ClosedDays): IsoDate =>
  addWorkingDays(from, stage.workingDays, closed);

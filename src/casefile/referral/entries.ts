import { isAnswered } from "../../engine/answer.ts";
import { dayInWeek, longDate, longDateTime } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import type { NotReferredAnswers } from "../../pack/entries/not-referred.ts";
import type { ReplyAnswers } from "../../pack/entries/reply.ts";
import type { SendingAnswers } from "../../pack/entries/sending.ts";
import type { EscalationAnswers } from "../../pack/escalation/questions.ts";
import type { IncidentDraft } from "../../pack/incident/questions.ts";
import type { ReferralAnswers } from "../../pack/referral/sections.ts";
import { asks as kindsOfAsk } from "../../pack/words/asks.ts";
import { replies as kindsOfReply } from "../../pack/words/replies.ts";
import type { CarriedOver } from "../carry.ts";
import { type Known, putTogether, type TakenFrom, takingFrom, workedOut } from "../carryTaken.ts";
import { answersNow, type CaseFile, type FileNow } from "../casefile.ts";
import type { FinishedRecord } from "../entities.ts";
import { inSentence } from "../inSentence.ts";
import { involvementsIn } from "../involvements.ts";
import { referralSubjects } from "./referrals.ts";
import { labelOf, type ReferralContext } from "./sources.ts";
import {
  authorityOf,
  correspondence,
  escalationOf,
  nextStageOf,
  referralState,
  replyOf,
  sendingOf,
  stageDue,
} from "./state.ts";
import { notKnown } from "./words.ts";

// What is known of an entry about a referral before its first question is asked.

type Labels = Pick<ReferralContext, "reference">;
const sourceOf = (record: FileNow | FinishedRecord, labels: Labels): TakenFrom => ({
  fileId: record.fileId,
  label: labelOf(record, labels),
});
const readReferral = (referral: FileNow, { read }: ReferralContext): ReferralAnswers =>
  read("referral", answersNow(referral));

export function sendingFrom(_file: CaseFile, referral: FileNow, context: ReferralContext): CarriedOver<SendingAnswers> {
  const { authority, team, takenAs } = readReferral(referral, context);
  const take = takingFrom(sourceOf(referral, context));
  const ways = { document: "secureEmail", portal: "portal", theirForm: "theirForm" } as const;
  return putTogether<SendingAnswers>(
    [
      {
        answers: {
          sentTo: take("authority", authority),
          sentTeam: take("team", team),
          sentAt: workedOut(context.now),
          sentHow: take("takenAs", takenAs && ways[takenAs], takenAs),
        },
      },
    ],
    context.newId,
  );
}

/** A reply answers whatever was asked last. */
export function replyFrom(file: CaseFile, referral: FileNow, context: ReferralContext): CarriedOver<ReplyAnswers> {
  const last = correspondence(file, referral.fileId).requests.at(-1);
  if (last === undefined) return { answers: {}, carried: {} };
  const path = last.entry.templateId === "sending" ? "sentAt" : "raisedAt";
  const asked = takingFrom(sourceOf(last.entry, context))(path, last.at);
  return putTogether<ReplyAnswers>([{ answers: { askedAt: asked } }], context.newId);
}

/**
 * The letter of the next stage (facts.md §4.4: “schools decline to use the protocol → reduce friction”). When the referral was
 * complete, nothing in it needs retyping: what is not known is written down as not known.
 */
export function escalationFrom(
  file: CaseFile,
  referral: FileNow,
  context: ReferralContext,
): CarriedOver<EscalationAnswers> {
  const { requests, unasked } = correspondence(file, referral.fileId);
  const sending = requests.findLast(({ entry }) => entry.templateId === "sending")?.entry;
  const reply = [...unasked, ...requests.flatMap(({ replies }) => replies)].at(-1);
  const isNewest = reply === (requests.at(-1)?.replies ?? unasked).at(-1);
  return putTogether<EscalationAnswers>(
    [
      theStage(file, referral, context),
      ...(sending ? [fromSending(sending, context)] : []),
      ...(reply ? [fromLastAnswer(reply, isNewest, context)] : []),
      noAnswer(file, referral, context),
      fromReferral(referral, context),
      {
        answers: {
          earlierStages: workedOut(earlierStages(file, referral.fileId)),
          theirReference: workedOut(notKnown),
          raisedBy: workedOut(context.me),
          raisedAt: workedOut(context.now),
        },
      },
    ],
    context.newId,
  );
}

type Part = Known<EscalationAnswers>;

function theStage(file: CaseFile, referral: FileNow, { now, closed, reference }: ReferralContext): Part {
  const stage = nextStageOf(file, referral);
  return {
    answers: {
      authority: workedOut(authorityOf(file, referral)),
      referralReference: workedOut(reference(referral)),
      stage: workedOut(stage?.name),
      stageTo: workedOut(stage?.to),
      answerBy: workedOut(stage && stageDue(stage, now.slice(0, 10), closed)),
    },
  };
}

function fromSending(sending: FinishedRecord, context: Labels): Part {
  const take = takingFrom(sourceOf(sending, context));
  const { sentAt, receipt } = sendingOf(sending);
  return { answers: { referredAt: take("sentAt", sentAt), theirReference: take("receipt", receipt) } };
}

/** The last reply there is; what the school made of it counts only while nothing has been asked since. */
function fromLastAnswer(reply: FinishedRecord, isNewest: boolean, context: Labels): Part {
  const take = takingFrom(sourceOf(reply, context));
  const { outcome, repliedAt, outcomeReason, ground, viewReason, meanwhile } = replyOf(reply);
  return {
    answers: {
      lastAnswer: take("outcome", outcome),
      lastAnswerAt: take("repliedAt", repliedAt),
      lastAnswerReason: take("outcomeReason", outcomeReason),
      ...(isNewest && {
        ground: take("ground", ground),
        disagreement: take("viewReason", viewReason),
      }),
      safetyNow: take("meanwhile", meanwhile),
    },
  };
}

/** Silence is a ground of its own: what was asked when, that nothing has come, and what the school had said before it. */
function noAnswer(file: CaseFile, referral: FileNow, { closed }: ReferralContext): Part {
  const state = referralState(file, referral, closed);
  if (state.at !== "waiting") return {};
  const asked = state.after === "sending" ? "The referral was sent" : `A letter (${state.stage}) was sent`;
  const silence = `${asked} on ${longDateTime(state.since)}. An answer was due by the end of ${dayInWeek(state.due)}. None has come.`;
  const { viewReason } =
    correspondence(file, referral.fileId)
      .requests.flatMap(({ replies }) => replies.map(replyOf))
      .findLast(({ view }) => view === "disagree") ?? {};
  return {
    answers: {
      ground: workedOut("noReply"),
      disagreement: workedOut(
        isAnswered(viewReason) ? `${silence}\n\nWhat we said about the decision still stands. ${viewReason}` : silence,
      ),
    },
  };
}

function fromReferral(referral: FileNow, context: ReferralContext): Part {
  const take = takingFrom(sourceOf(referral, context));
  const answers = readReferral(referral, context);
  const { asks = [], askDetail, referrerPhone, referrerEmail, calls = [] } = answers;
  const call = calls.findLast(({ callReference }) => isAnswered(callReference));
  const asked = asks.map((ask) => `– ${inSentence(kindsOfAsk[ask])}`);
  const reach = [referrerPhone, referrerEmail === notKnown ? undefined : referrerEmail].filter(isAnswered);
  return {
    answers: {
      child: take("child", answers.child),
      theirReference: call && take(`calls/${call.itemId}/callReference`, call.callReference),
      headline: take("headline", answers.headline),
      worries: take("worries", answers.worries),
      needLevel: take("needLevel", answers.needLevel),
      needReason: take("needReason", answers.needReason),
      safetyNow: take("safetyNow", answers.safetyNow),
      wanted: take(
        "askDetail",
        asked.length === 0
          ? askDetail
          : ["Please look at your decision again. We ask for:", ...asked, askDetail].filter(isAnswered).join("\n"),
        asked.length === 0 ? undefined : (askDetail ?? ""),
      ),
      raisedByReach: isAnswered(referrerPhone)
        ? take("referrerPhone", reach.join(", "), referrerPhone)
        : take("referrerEmail", reach[0]),
    },
  };
}

/** A paragraph for each stage gone through, and what was answered to it. */
function earlierStages(file: CaseFile, referralId: Id): string {
  return correspondence(file, referralId)
    .requests.filter(({ entry }) => entry.templateId === "escalation")
    .map(({ at, entry, replies }) => {
      const { stage = "", stageTo = "" } = escalationOf(entry);
      const answers = replies.map(replyOf).map(({ outcome, repliedAt = "", outcomeReason = "" }) => {
        const said = outcome === undefined ? "" : `: ${inSentence(kindsOfReply[outcome])}`;
        return `Answered on ${longDate(repliedAt.slice(0, 10))}${said}. ${outcomeReason}`.trim();
      });
      const letter = `${stage}, to ${stageTo}, on ${longDate(at.slice(0, 10))}.`;
      return [letter, ...(answers.length === 0 ? ["No answer has been recorded."] : answers)].join(" ");
    })
    .join("\n\n");
}

/** About every child of the file who has no referral from it. */
export function notReferredFrom(
  file: CaseFile,
  now: FileNow,
  context: ReferralContext,
): CarriedOver<NotReferredAnswers> {
  const take = takingFrom(sourceOf(now, context));
  const referred = new Set(
    referralSubjects(file, now).flatMap(({ childId, referral }) => (referral === undefined ? [] : [childId])),
  );
  const children = involvementsIn(file, now).filter(({ childId }) => !referred.has(childId));
  const { notReferredReason }: IncidentDraft =
    now.templateId === "incident" ? context.read("incident", answersNow(now)) : {};
  return putTogether<NotReferredAnswers>(
    [
      {
        answers: {
          whyDetail: take("notReferredReason", notReferredReason),
          decidedBy: workedOut(context.me),
          decidedAt: workedOut(context.now),
        },
        items: { aboutChildren: children.map(({ childId }) => ({ aboutChild: workedOut(childId) })) },
      },
    ],
    context.newId,
  );
}

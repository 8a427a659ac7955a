import { longDate } from "../../lib/dates.ts";
import { replies } from "../../pack/words/replies.ts";
import { type CaseFile, type FileNow, namesIn } from "../casefile.ts";
import type { FinishedRecord } from "../entities.ts";
import { inSentence } from "../inSentence.ts";
import { correspondence, escalationOf, replyOf, sendingOf } from "../referral/state.ts";
import type { RecordLine } from "./fromPlan.ts";
import { exactly, inSentences } from "./line.ts";

const isReferral = { kind: "referral", weight: "referral", agencies: ["socialCare"] } as const;

/** A referral was sent, answered and questioned; or it was written and nothing says that it went. */
export function referralLines(file: CaseFile, { fileId, finished }: FileNow): readonly RecordLine[] {
  const names = namesIn(file);
  const { requests, unasked } = correspondence(file, fileId);
  const answer = (reply: FinishedRecord): RecordLine => {
    const { outcome, outcomeReason, repliedAt, repliedBy, view } = replyOf(reply);
    return [
      reply,
      {
        ...isReferral,
        when: exactly(repliedAt),
        what:
          outcome === undefined
            ? "The referral was answered."
            : `The referral was answered: ${inSentence(replies[outcome])}.`,
        path: "outcome",
        said: repliedBy,
        reason: inSentences(outcomeReason),
        outcome: view === "disagree" ? "The school disagreed." : "",
      },
    ];
  };
  const asked = ({ at, entry }: (typeof requests)[number]): RecordLine => {
    if (entry.templateId === "escalation") {
      const { stage = "", stageTo = "" } = escalationOf(entry);
      const what = `The school questioned the decision in writing: ${stage}, to ${stageTo}.`;
      return [entry, { ...isReferral, when: exactly(at), what, path: "stage", knownAt: at }];
    }
    const { sentTo } = sendingOf(entry);
    const whom = sentTo === undefined ? "" : ` to ${names.authority(sentTo)}`;
    return [
      entry,
      { ...isReferral, when: exactly(at), what: `A referral was sent${whom}.`, path: "sentTo", knownAt: at },
    ];
  };
  const written: readonly RecordLine[] =
    requests.length > 0 || finished === undefined
      ? []
      : [
          [
            finished,
            {
              ...isReferral,
              what: `A referral was written on ${longDate(finished.finishedAt.slice(0, 10))}.`,
              path: "headline",
            },
          ],
        ];
  return [
    ...written,
    ...unasked.map(answer),
    ...requests.flatMap((request) => [asked(request), ...request.replies.map(answer)]),
  ];
}

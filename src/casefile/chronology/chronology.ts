import type { When } from "../../engine/answer.ts";
import { compareWhen } from "../../engine/when.ts";
import { longDate } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import type { IncidentDraft } from "../../pack/incident/questions.ts";
import type { PlanAnswers } from "../../pack/risk-assessment/sections.ts";
import { replies } from "../../pack/words/replies.ts";
import { sourceLabel } from "../carry.ts";
import { type CaseFile, entriesAbout, type FileNow, filesOf, namesIn, versionsOf } from "../casefile.ts";
import type { DraftRecord, FinishedRecord } from "../entities.ts";
import { inSentence } from "../inSentence.ts";
import { answersAsAmended, childrenIn, involvementsIn } from "../involvements.ts";
import { referralsOf } from "../referral/referrals.ts";
import { isSpokenBy } from "../referral/speakers.ts";
import { correspondence, escalationOf, newestVersions, replyOf, sendingOf } from "../referral/state.ts";
import { type Basis, entryLine, exactly, inSentences, inShort, type LineParts } from "./fromEntries.ts";
import { reviewWords } from "./words.ts";

/** One line of what is recorded about a child (facts.md §6.5). Other children may be named in it: a copy makes letters of them. */
export interface ChronologyLine {
  /** When it happened; where the record does not say, the day on which it was finished. */
  readonly when: When;
  readonly what: string;
  readonly basis: readonly Basis[];
  /** Who saw it or said so, and the record: "Incident 0007, 19 November 2026". */
  readonly source: string;
  /** The record alone: "Incident 0007, 19 November 2026". */
  readonly label: string;
  /** This child's own words and nobody else's, without quotation marks: a line for each time they spoke. */
  readonly words: string;
  readonly action: string;
  /** The record, and where in it the answer stands that `what` was made of. */
  readonly fileId: Id;
  readonly path: string;
}

type Reference = (of: Pick<DraftRecord, "templateId" | "number">) => string;

/** Everything finished that a child has a part in, oldest first. Drafts are not on record yet. */
export function chronologyOf(file: CaseFile, childId: Id, reference: Reference): readonly ChronologyLine[] {
  const names = namesIn(file);
  const lineOf = (record: FinishedRecord, parts: LineParts): ChronologyLine => {
    const { when, said, what, path, basis = [], words = "", action = "" } = parts;
    const label = sourceLabel(reference(record), record.startedAt.slice(0, 10));
    return {
      when: when ?? { precision: "exact", date: record.finishedAt.slice(0, 10) },
      label,
      source: said === undefined || said.trim() === "" ? label : `${inOneLine(said)} (${label})`,
      fileId: record.fileId,
      ...{ what, path, basis, words, action },
    };
  };
  const entriesOf = (now: FileNow) =>
    newestVersions(entriesAbout(file, now.fileId)).flatMap((entry) => {
      const parts = entryLine(entry, childId, names, childrenIn(now).length > 1);
      return parts === undefined ? [] : [lineOf(entry, parts)];
    });
  const lines = [
    ...finishedWith(file, childId, "incident").flatMap(({ now, record }) => [
      lineOf(record, incidentLine(file, now, childId)),
      ...entriesOf(now),
    ]),
    ...finishedWith(file, childId, "risk-assessment").flatMap(({ now }) => [
      ...planLines(versionsOf(file, now.fileId)).map(([record, parts]) => lineOf(record, parts)),
      ...entriesOf(now),
    ]),
    ...referralsOf(file, childId).flatMap((now) =>
      referralLines(file, now).map(([record, parts]) => lineOf(record, parts)),
    ),
  ];
  return lines.sort((a, b) => compareWhen(a.when, b.when));
}

/** Who said so, with room left on a line for the record that says so. */
const inOneLine = (said: string): string => (said.length > 140 ? `${said.slice(0, 139)}…` : said.trim());

/** Finished files of a template that a child has a part in, as they were finished. */
const finishedWith = (file: CaseFile, childId: Id, templateId: "incident" | "risk-assessment") =>
  filesOf(file, templateId).flatMap(({ draft: _draft, ...rest }) => {
    const now: FileNow = { ...rest, draft: undefined };
    const record = now.finished;
    const isIn = () => involvementsIn(file, now).some((each) => each.childId === childId);
    return record !== undefined && isIn() ? [{ now, record }] : [];
  });

function incidentLine(file: CaseFile, now: FileNow, childId: Id): LineParts {
  const incident: IncidentDraft = answersAsAmended(file, now);
  const own = (incident.statements ?? []).filter(({ words }) => words && isSpokenBy(file, childId, words.speaker));
  const decided = (incident.decisions ?? []).flatMap(({ decision }) => (decision ? [`Decided: ${decision}`] : []));
  return {
    when: incident.whenHappened,
    what: inShort(incident.summary ?? ""),
    path: "summary",
    basis: incident.summaryBasis,
    words: own.flatMap(({ words }) => words?.words ?? []).join("\n"),
    action: inSentences(incident.response, ...decided),
  };
}

type RecordLine = readonly [FinishedRecord, LineParts];

/** A plan began, was written in full, was reviewed and was closed. Reviews stay in every later version. */
function planLines(versions: readonly FinishedRecord[]): readonly RecordLine[] {
  const latest = versions.at(-1);
  if (latest === undefined) return [];
  const planOf = ({ answers }: FinishedRecord): PlanAnswers => answers;
  const written = versions.flatMap((version, index): readonly RecordLine[] => {
    const { stage, inForceFrom } = planOf(version);
    const isFirst = index === 0;
    if (!isFirst && stage !== "full") return [];
    const kind = stage === "interim" ? "An interim safety plan" : "A safety plan";
    const what = isFirst ? `${kind} began.` : "The full safety plan began.";
    return [[version, { when: exactly(inForceFrom), what, path: "inForceFrom" }]];
  });
  const { reviews = [], closers = [], closeReason } = planOf(latest);
  const reviewed = reviews.map((review): RecordLine => {
    const outcome = review.reviewOutcome === undefined ? "" : `: ${reviewWords[review.reviewOutcome]}`;
    return [
      latest,
      {
        when: exactly(review.reviewedOn),
        what: `The safety plan was reviewed${outcome}.`,
        path: `reviews/${review.itemId}/reviewOutcome`,
        action: inSentences(review.outcomeReason),
      },
    ];
  });
  const closedAt = closers.at(-1)?.closerSigned?.signedAt;
  const closed: readonly RecordLine[] =
    closers.length < 2
      ? []
      : [
          [
            latest,
            {
              when: exactly(closedAt),
              what: "The safety plan was closed.",
              path: "closeReason",
              action: inSentences(closeReason),
            },
          ],
        ];
  return [...written, ...reviewed, ...closed];
}

/** A referral was sent, answered and questioned; or it was written and nothing says that it went. */
function referralLines(file: CaseFile, { fileId, finished }: FileNow): readonly RecordLine[] {
  const names = namesIn(file);
  const { requests, unasked } = correspondence(file, fileId);
  const answer = (reply: FinishedRecord): RecordLine => {
    const { outcome, outcomeReason, repliedAt, repliedBy, view } = replyOf(reply);
    return [
      reply,
      {
        when: exactly(repliedAt),
        what:
          outcome === undefined
            ? "The referral was answered."
            : `The referral was answered: ${inSentence(replies[outcome])}.`,
        path: "outcome",
        said: repliedBy,
        action: inSentences(outcomeReason, view === "disagree" ? "The school disagreed" : undefined),
      },
    ];
  };
  const asked = ({ at, entry }: (typeof requests)[number]): RecordLine => {
    if (entry.templateId === "escalation") {
      const { stage = "", stageTo = "" } = escalationOf(entry);
      const what = `The school questioned the decision in writing: ${stage}, to ${stageTo}.`;
      return [entry, { when: exactly(at), what, path: "stage" }];
    }
    const { sentTo } = sendingOf(entry);
    const whom = sentTo === undefined ? "" : ` to ${names.authority(sentTo)}`;
    return [entry, { when: exactly(at), what: `A referral was sent${whom}.`, path: "sentTo" }];
  };
  const written: readonly RecordLine[] =
    requests.length > 0 || finished === undefined
      ? []
      : [
          [
            finished,
            { what: `A referral was written on ${longDate(finished.finishedAt.slice(0, 10))}.`, path: "headline" },
          ],
        ];
  return [
    ...written,
    ...unasked.map(answer),
    ...requests.flatMap((request) => [asked(request), ...request.replies.map(answer)]),
  ];
}

import { type FileNow, fileNow, openEntriesAbout } from "../../casefile/casefile.ts";
import { type ReferralSubject, referralAnswers, referralSubjects, restsOn } from "../../casefile/referral/referrals.ts";
import {
  authorityOf,
  nextStageOf,
  type ReferralState,
  referralState,
  versionUnsent,
} from "../../casefile/referral/state.ts";
import { urgencyOf } from "../../casefile/today.ts";
import type { Names } from "../../engine/template.ts";
import { localDate, longDateTime } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import { closedDaysIn } from "../../records/closedDays.ts";
import { fileReference } from "../../records/copies.ts";
import { reviseFile } from "../../records/files.ts";
import { startEscalation, startReferral, startReply, startSending } from "../../records/referrals.ts";
import { AlertIcon, DocumentIcon, DoneIcon, EditIcon, ReferralIcon } from "../../ui/icons.ts";
import { hrefOf } from "../hrefOf.ts";
import type { From, Step } from "./steps.ts";

/** From an incident or a plan: the referrals there are, and one row that leads to those that are missing. */
export function stepsToRefer({ file, names, now }: Pick<From, "file" | "names" | "now">): readonly Step[] {
  const subjects = referralSubjects(file, now);
  const isMissing = subjects.some(({ referral }) => referral === undefined);
  return [
    ...referralsThere(subjects, names),
    ...(isMissing
      ? [
          {
            key: "refer",
            icon: ReferralIcon,
            title: "Refer a child to children’s social care",
            detail: "Whom to ring first, then one referral for each child with what is known carried over",
            href: `/referrals/start/${now.fileId}`,
          },
        ]
      : []),
  ];
}

/** What a referral calls for now, then the other children of the records it rests on. */
export function stepsAfterReferral(from: From): readonly Step[] {
  const state = referralState(from.file, from.now, closedDaysIn(from.file));
  return [...stepsAt(state, from), ...otherChildren(from)];
}

function stepsAt(state: ReferralState, from: From): readonly Step[] {
  const { file, names, now, workspace } = from;
  const authority = authorityOf(file, now);
  const isLate = urgencyOf(state.due, localDate(workspace.now())) === "late";
  const answer = reply(from, "Record their answer", "What they decided and why, and whether the school agrees");
  switch (state.at) {
    case "toSend":
      return [
        entry(from, "sending", {
          icon: ReferralIcon,
          title: "Record how it was sent",
          detail: `When, how and to whom${authority === "" ? "" : ` at ${names.authority(authority)}`}. Then the clock for their answer starts`,
        }),
        ...revision(from, "Correct it before it goes", "Corrected before it was sent."),
        reply(from, "Record their answer", "If they answered by telephone before it went"),
      ];
    case "waiting":
      return [
        ...sendingAgain(from),
        answer,
        ...(isLate ? [letter(from, "No answer in time")] : []),
        ...correction(from),
      ];
    case "moreAsked":
      return [
        ...revision(from, "Add what they asked for", "More information was asked for."),
        entry(from, "sending", {
          icon: ReferralIcon,
          title: "They asked for more: record how it was sent again",
          detail: "Once the next version, or what they asked for, has gone",
        }),
      ];
    case "disagreed":
      return [
        ...sendingAgain(from),
        letter(from, "Disagree"),
        reply(from, "Record a further answer", "If they decide otherwise meanwhile"),
        ...correction(from),
      ];
    case "settled":
      return [
        ...sendingAgain(from),
        reply(from, "Record a further answer", "If they decide otherwise later, such as after an assessment"),
        ...correction(from),
      ];
    case "draft":
      return [];
  }
}

/** A version that was finished since it went. */
function sendingAgain(from: From): readonly Step[] {
  const newer = versionUnsent(from.file, from.now);
  return newer === undefined
    ? []
    : [
        entry(from, "sending", {
          icon: ReferralIcon,
          title: `Record how version ${newer.version} was sent`,
          detail: "Nothing says that it went. The clock for their answer starts again",
        }),
      ];
}

const correction = (from: From): readonly Step[] =>
  revision(from, "Correct it or add to it", "Corrected or added to after it was sent.");

const starts = { sending: startSending, reply: startReply, escalation: startEscalation } as const;
type Words = Pick<Step, "icon" | "title" | "detail">;

/** An entry to begin, or the one that was begun and is not finished. */
function entry({ workspace, file, now }: From, templateId: keyof typeof starts, words: Words): Step {
  const begun = openEntriesAbout(file, now.fileId).find((each) => each.templateId === templateId);
  return begun === undefined
    ? { ...words, key: templateId, start: () => starts[templateId](workspace, now.fileId) }
    : {
        ...words,
        key: templateId,
        detail: `Begun on ${longDateTime(begun.startedAt)}. Go on writing`,
        href: `/write/${begun.id}`,
      };
}

const reply = (from: From, title: string, detail: string): Step =>
  entry(from, "reply", { icon: DoneIcon, title, detail });

function letter(from: From, why: string): Step {
  const stage = nextStageOf(from.file, from.now);
  return entry(from, "escalation", {
    icon: AlertIcon,
    title: `${why}: write the letter for ${stage === undefined ? "whoever comes next" : `stage “${stage.name}”`}`,
    detail:
      stage === undefined
        ? "Every stage in the directory has been used. The local procedure says who decides now"
        : `To ${lowerFirst(stage.to)}. Filled in from the referral and their answer`,
  });
}
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The next version, to be signed anew. None while one is being written. */
const revision = ({ workspace, now, template }: From, title: string, reason: string): readonly Step[] =>
  now.draft
    ? []
    : [
        {
          key: "revise",
          icon: EditIcon,
          title,
          detail: "Starts the next version with everything already written. This one stays as it is",
          start: () =>
            reviseFile(workspace, template, now.fileId, reason, ({ signed: _signed, ...answers }) => answers),
        },
      ];

/** Each child's own authority gets a referral of its own (facts.md §2.3). */
function otherChildren({ workspace, file, names, now }: From): readonly Step[] {
  const { child } = referralAnswers(now);
  const subjects = restsOn(now)
    .flatMap((fileId) => fileNow(file, "incident", fileId) ?? fileNow(file, "risk-assessment", fileId) ?? [])
    .flatMap((source) => referralSubjects(file, source).map((subject) => ({ ...subject, from: source.fileId })))
    .filter((subject, index, all) => all.findIndex(({ childId }) => childId === subject.childId) === index)
    .filter(({ childId }) => childId !== child);
  const missing = subjects.filter(({ referral }) => referral === undefined);
  return [
    ...referralsThere(subjects, names),
    ...missing.map(({ childId, authority, from }): Step => {
      const step = { key: childId, icon: ReferralIcon };
      const title = `Start the referral for ${names.child(childId)}`;
      return authority === ""
        ? {
            ...step,
            title,
            detail: "It is not known yet which authority this child lives under",
            href: `/referrals/start/${from}`,
          }
        : {
            ...step,
            title: `${title} to ${names.authority(authority)}`,
            detail: "A referral of its own, in which the child of this one is a letter",
            start: () => startReferral(workspace, { childId, from }),
          };
    }),
  ];
}

const referralsThere = (subjects: readonly ReferralSubject[], names: Names): readonly Step[] =>
  subjects.flatMap(({ childId, referral }) => (referral === undefined ? [] : [there(referral, childId, names)]));

const there = (referral: FileNow, childId: Id, names: Names): Step => ({
  key: referral.fileId,
  icon: DocumentIcon,
  title: `${referral.finished === undefined ? "Go on with" : "Open"} ${fileReference(referral)}`,
  detail: `About ${names.child(childId)}`,
  href: hrefOf(referral),
});

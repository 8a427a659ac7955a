import { answerAt } from "../../engine/path.ts";
import type { Id } from "../../lib/ids.ts";
import type { ReferralAnswers } from "../../pack/referral/sections.ts";
import { sameAnswer, sourceOf } from "../carried.ts";
import type { CarriedOver } from "../carry.ts";
import { type Known, putTogether, type TakenItem, takingFrom, workedOut } from "../carryTaken.ts";
import type { CaseFile, FileNow } from "../casefile.ts";
import { inShort } from "../chronology/brief.ts";
import { chronologyOf } from "../chronology/chronology.ts";
import { type ChronologyLine, inSentences } from "../chronology/line.ts";
import type { Link } from "../entities.ts";
import { nextWorkingDay } from "../workingDays.ts";
import { fromChild, fromEarlierReferral, fromOwnReferrals, fromSchool } from "./fromDetails.ts";
import { fromAgencyStatus, fromContacts, judgementsOf } from "./fromEntries.ts";
import { fromIncident } from "./fromIncident.ts";
import { fromPlan, judgedInPlan, theConcernIn } from "./fromPlan.ts";
import { fromPattern } from "./pattern.ts";
import { referralsOf, restsOn } from "./referrals.ts";
import { type ReferralContext, type ReferralSources, type Subject, sourcesOf } from "./sources.ts";

type Part = Known<ReferralAnswers>;

/**
 * Everything that is known of one child’s referral, with where each answer came from (facts.md §4.2): nothing is asked twice,
 * nothing is made up, and what belongs to another child alone stays behind. `from` is the incident or plan it is started from;
 * without one it is everything on record about the child. The order of the sources is the order in which they are believed.
 */
export function referralFrom(
  file: CaseFile,
  { childId, from }: { readonly childId: Id; readonly from?: FileNow },
  context: ReferralContext,
): CarriedOver<ReferralAnswers> & { readonly links: readonly Link[] } {
  const subject: Subject = { file, childId, context };
  const sources = sourcesOf(subject, from);
  const { incidents, plans, plansOfIt } = sources;
  const earlier = fromEarlierReferral(subject);
  const knowsParents = (earlier.items?.parents ?? []).length > 0;
  const judged = [...judgementsOf(sources, subject), ...plansOfIt.flatMap(judgedInPlan)];
  const happened = incidents.flatMap((source) => fromIncident(source, subject));
  const planned = [
    ...plansOfIt.flatMap((source) => theConcernIn(source, subject)),
    ...plans.flatMap((source) => fromPlan(source, subject)),
  ];
  const parts: readonly Part[] = [
    {
      answers: {
        child: workedOut(childId),
        answerBy: workedOut(nextWorkingDay(context.now.slice(0, 10), context.closed)),
      },
    },
    fromChild(subject),
    fromAgencyStatus(sources, subject),
    ...fromContacts(sources, subject).map((part) => (knowsParents ? withoutParents(part) : part)),
    fromPattern(sources, subject),
    ...(from?.templateId === "risk-assessment" ? [...planned, ...happened] : [...happened, ...planned]),
    ...judged
      .toSorted((a, b) => b.on.localeCompare(a.on))
      .slice(0, 1)
      .map(({ known }) => known),
    earlier,
    fromOwnReferrals(subject),
    fromSchool(subject),
    otherChildren(sources, subject),
    annexes(sources, subject),
  ];
  return { ...putTogether<ReferralAnswers>(parts, context.newId), links: linksOf(sources, from) };
}

/** The last referral of a child knows more of the parents than who was rung. */
const withoutParents = ({ items: { parents: _parents, ...items } = {}, ...part }: Part): Part => ({ ...part, items });

/** The record it was started from, and every finished one that something was taken from. */
function linksOf({ incidents, plans }: ReferralSources, from: FileNow | undefined): readonly Link[] {
  const fileIds = [
    ...(from === undefined ? [] : [from.fileId]),
    ...[...incidents, ...plans].map(({ fileId }) => fileId),
  ];
  return [...new Set(fileIds)].map((fileId) => ({ kind: "from", fileId }));
}

/** Each other child of the records it rests on, as a letter, and whether there is a referral for them. */
function otherChildren({ incidents, plansOfIt }: ReferralSources, { file, childId, context }: Subject): Part {
  const sources = [...incidents, ...plansOfIt];
  const rests = new Set(sources.map(({ fileId }) => fileId));
  const others = new Map<Id, TakenItem<ReferralAnswers, "otherChildren">>();
  for (const { answers, ...source } of sources)
    for (const { itemId, child, role } of answers.children ?? []) {
      if (child === undefined || child === childId || others.has(child)) continue;
      const take = takingFrom(source);
      const own = referralsOf(file, child).find((each) => restsOn(each).some((fileId) => rests.has(fileId)));
      others.set(child, {
        otherChild: take(`children/${itemId}/child`, child),
        otherPart: take(`children/${itemId}/role`, role === "maybeAffected" || role === "sibling" ? undefined : role),
        naming: workedOut("letter"),
        ownReferral: workedOut(own && (own.finished === undefined ? "planned" : "made")),
        ownReferralNote: workedOut(own && context.reference(own)),
      });
    }
  return { items: { otherChildren: [...others.values()] } };
}

/** A line for everything on record, and the plan where one is finished: the writer takes out what the reader does not need. */
function annexes({ plans }: ReferralSources, { file, childId, context }: Subject): Part {
  const lines = chronologyOf(file, childId, context.reference, "within");
  const hasPlan = plans.some(({ now }) => now.finished !== undefined);
  return {
    answers: {
      annexes: workedOut([...(lines.length > 0 ? ["chronology" as const] : []), ...(hasPlan ? ["plan" as const] : [])]),
    },
    items: { chronology: lines.map((line) => chronologyItem(file, line)) },
  };
}

function chronologyItem(file: CaseFile, line: ChronologyLine): TakenItem<ReferralAnswers, "chronology"> {
  const said = answerAt(sourceOf(file, line.fileId) ?? {}, line.path);
  const take = takingFrom({ fileId: line.fileId, label: line.label });
  const what = inShort(line.what);
  return {
    chronoWhen: workedOut(line.when),
    chronoWhat: take(line.path, what, sameAnswer(said, what) ? undefined : (said ?? "")),
    chronoBasis: workedOut(line.basis),
    chronoSource: workedOut(line.source),
    chronoWords: workedOut(line.words),
    // The reasons of an incident and what came of it stand in the referral itself.
    chronoAction: workedOut(
      inShort(line.kind === "incident" ? line.action : inSentences(line.reason, line.action, line.outcome)),
    ),
  };
}

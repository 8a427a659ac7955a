import type { Draft, Names } from "../../engine/template.ts";
import { longDate } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import type { ActionAnswers } from "../../pack/entries/action.ts";
import type { ActionDoneAnswers } from "../../pack/entries/action-done.ts";
import type { addendumEntry } from "../../pack/entries/addendum.ts";
import type { agencyStatusEntry } from "../../pack/entries/agency-status.ts";
import type { closingEntry } from "../../pack/entries/closing.ts";
import type { contactEntry } from "../../pack/entries/contact.ts";
import type { decisionEntry } from "../../pack/entries/decision.ts";
import type { judgementEntry } from "../../pack/entries/judgement.ts";
import type { NotReferredAnswers } from "../../pack/entries/not-referred.ts";
import type { reasoningEntry } from "../../pack/entries/reasoning.ts";
import type { tierChangeEntry } from "../../pack/entries/tier-change.ts";
import { levels } from "../../pack/words/levels.ts";
import { agencyInWords, statusInWords } from "../agencies.ts";
import type { FinishedRecord } from "../entities.ts";
import { inSentence } from "../inSentence.ts";
import { type Agency, exactly, inSentences, type LineParts } from "./line.ts";
import { contactStateWords, contactWords, outcomeWords, tierWords } from "./words.ts";

interface Around {
  /** The record that the entry is about has several children. */
  readonly isShared: boolean;
  /** The entry that it came from: the action that was done. */
  readonly from: FinishedRecord | undefined;
}
type Maker = (entry: FinishedRecord, childId: Id, names: Names, around: Around) => LineParts | undefined;
/** The id of the template of an entry says what its answers are. */
const line =
  <A>(make: (answers: A, childId: Id, names: Names, around: Around) => LineParts | undefined): Maker =>
  ({ answers }, ...rest) =>
    make(answers as A, ...rest);

const personIn = (names: Names, id: Id | undefined): string | undefined =>
  id === undefined ? undefined : names.person(id);

/**
 * The line of a finished entry about an incident or a plan, by its template. Undefined for one about another child alone and for
 * a kind that has no line.
 */
export const entryLine: Maker = (entry, ...rest) => makers.get(entry.templateId)?.(entry, ...rest);

const agencyOf: Readonly<Partial<Record<Contact["contactWho"] & string, Agency>>> = {
  socialWorker: "socialCare",
  socialCare: "socialCare",
  earlyHelp: "earlyHelp",
  police: "police",
  lado: "otherAgency",
  health: "health",
  otherSchool: "otherAgency",
};

type Contact = Draft<typeof contactEntry>;
/** Somebody told, or not told: as an entry of its own, or as it stands in an incident. */
export function contactParts(contact: Omit<Contact, "contactChild">, isOwn: boolean): Omit<LineParts, "path"> {
  const { contactWho = "other", contactState = "told", contactAt } = contact;
  const agency = agencyOf[contactWho];
  // Not to tell somebody is a decision.
  const weight = agency !== undefined ? "agency" : contactState === "withheld" ? "decision" : undefined;
  return {
    kind: "contact",
    when: exactly(contactAt),
    what: `${contactStateWords[contactState]}: ${contactWords[contactWho]}.`,
    knownAt: contactAt,
    weight,
    ...(agency !== undefined && { agencies: [agency] }),
    ...(isOwn && {
      said: contact.contactName,
      outcome: inSentences(contact.contactResult),
      reason: inSentences(contact.contactWhyNot),
    }),
  };
}

/** Whose parent it was is not said, so it may be another child's: who they are and what they said stays there. */
export const isOwnContact = (
  { contactWho }: Pick<Contact, "contactWho">,
  isShared: boolean,
  isNamed: boolean,
): boolean => !isShared || isNamed || (contactWho !== "parent" && contactWho !== "child");

const isHarmful: ReadonlySet<string> = new Set(["problematic", "abusive", "violent"]);
/** The rule by which a level of concern makes something significant. */
export const weightOf = (level: string | undefined): LineParts["weight"] =>
  level !== undefined && isHarmful.has(level) ? "judged" : undefined;

const makers: ReadonlyMap<string, Maker> = new Map([
  [
    "decision",
    line<Draft<typeof decisionEntry>>(({ decision = "", decisionReason, decidedBy, decidedAt }, _child, names) => ({
      kind: "decision",
      when: exactly(decidedAt),
      what: `Decided: ${decision}`,
      path: "decision",
      said: personIn(names, decidedBy),
      reason: inSentences(decisionReason),
      weight: "decision",
      knownAt: decidedAt,
    })),
  ],
  [
    "contact",
    line<Contact>((contact, childId, _names, { isShared }) => {
      const { contactChild } = contact;
      if (contactChild !== undefined && contactChild !== childId) return undefined;
      return {
        ...contactParts(contact, isOwnContact(contact, isShared, contactChild !== undefined)),
        path: "contactState",
      };
    }),
  ],
  ["judgement", line<Judgement>((judged, _child, names) => judgementParts(judged, names, "level"))],
  [
    "reasoning",
    // The thoughts are in the entry; the line says what they led to.
    line<Draft<typeof reasoningEntry>>((judged, childId, names) =>
      judged.reasonChild === undefined || judged.reasonChild === childId
        ? judgementParts(judged, names, "level")
        : undefined,
    ),
  ],
  [
    "agency-status",
    line<Draft<typeof agencyStatusEntry>>((status, childId) => {
      const { agency = "otherAgency", statusTo } = status;
      if (status.statusChild !== childId) return undefined;
      const until = statusTo === undefined ? "" : `, until ${longDate(statusTo)}`;
      return {
        kind: "agency",
        when: exactly(status.statusFrom),
        what: inSentences(`${agencyInWords(status)}: ${inSentence(statusInWords(status))}${until}`),
        path: "agency",
        said: status.statusSource,
        action: inSentences(status.statusForSchool),
        agencies: [agency],
        weight: "agency",
      };
    }),
  ],
  [
    "addendum",
    line<Draft<typeof addendumEntry>>((addendum, childId) => {
      const { addendumKind, roleChild, added = "", addedBasis } = addendum;
      if (addendumKind === "role" && roleChild !== childId) return undefined;
      return {
        kind: "addendum",
        when: exactly(addendum.addedAt),
        what: added,
        path: "added",
        basis: addedBasis && [addedBasis],
        said: addendum.addedSource,
        reason: inSentences(addendum.whyNow),
        weight: addendumKind === "role" || addendumKind === "correction" ? "correction" : undefined,
        knownAt: addendum.addedAt,
      };
    }),
  ],
  [
    "action",
    line<ActionAnswers>(({ actionWhat = "", actionOwner, actionDue, actionAgreed }, _child, names) => ({
      kind: "action",
      when: exactly(actionAgreed),
      what: `To do${actionDue === undefined ? "" : ` by ${longDate(actionDue)}`}: ${actionWhat}`,
      path: "actionWhat",
      said: personIn(names, actionOwner),
      knownAt: actionAgreed,
    })),
  ],
  [
    "action-done",
    line<ActionDoneAnswers>(({ doneHow, doneOn, doneBy, cameOf }, _child, names, { from }) => ({
      kind: "action",
      when: exactly(doneOn),
      what: inSentences(
        [
          doneHow === "notNeeded" ? "Not needed any more" : "Done",
          (from?.answers as ActionAnswers | undefined)?.actionWhat,
        ]
          .filter((part) => part !== undefined && part.trim() !== "")
          .join(": "),
      ),
      path: "doneHow",
      said: personIn(names, doneBy),
      outcome: inSentences(cameOf),
      knownAt: doneOn,
    })),
  ],
  [
    "tier-change",
    line<Draft<typeof tierChangeEntry>>((change, _child, names) =>
      change.newTier === undefined
        ? undefined
        : {
            kind: "decision",
            when: exactly(change.tierChangedAt),
            what: `It is handled as ${tierWords[change.newTier]} from now on.`,
            path: "newTier",
            said: personIn(names, change.tierChangedBy),
            reason: inSentences(change.tierChangeReason),
            weight: "decision",
            knownAt: change.tierChangedAt,
          },
    ),
  ],
  [
    "closing",
    line<Draft<typeof closingEntry>>(({ outcome, closingReason, firstSignature, secondSignature }) => ({
      kind: "closing",
      when: exactly(firstSignature?.signedAt),
      what: outcome === undefined ? "The record was closed." : `The record was closed: ${outcomeWords[outcome]}.`,
      path: "outcome",
      said: [firstSignature?.name, secondSignature?.name]
        .filter((name) => name !== undefined && name !== "")
        .join(", "),
      reason: inSentences(closingReason),
      weight: "closing",
    })),
  ],
  [
    "not-referred",
    line<NotReferredAnswers>(({ aboutChildren = [], whyDetail, decidedBy, decidedAt }, childId, names) =>
      aboutChildren.some(({ aboutChild }) => aboutChild === childId)
        ? {
            kind: "decision",
            when: exactly(decidedAt),
            what: "It was decided not to refer for now.",
            path: "whyDetail",
            said: personIn(names, decidedBy),
            reason: inSentences(whyDetail),
            weight: "decision",
            knownAt: decidedAt,
          }
        : undefined,
    ),
  ],
]);

type Judgement = Draft<typeof judgementEntry>;
/** What somebody judged on one day: as an entry of its own, or as it stands in an incident. */
export function judgementParts(
  { level, levelReason, judgedBy, judgedOn }: Judgement,
  names: Names,
  path: string,
): LineParts | undefined {
  if (level === undefined) return undefined;
  return {
    kind: "judgement",
    when: exactly(judgedOn),
    what: `The behaviour was judged ${inSentence(levels[level])} (after Hackett, 2010).`,
    path,
    basis: ["inferred"],
    said: personIn(names, judgedBy),
    reason: inSentences(levelReason),
    level,
    weight: weightOf(level),
    knownAt: judgedOn,
  };
}

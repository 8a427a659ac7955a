import type { When } from "../../engine/answer.ts";
import type { Draft, Names } from "../../engine/template.ts";
import { longDate } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import type { addendumEntry } from "../../pack/entries/addendum.ts";
import type { agencyStatusEntry } from "../../pack/entries/agency-status.ts";
import type { closingEntry } from "../../pack/entries/closing.ts";
import type { contactEntry } from "../../pack/entries/contact.ts";
import type { decisionEntry } from "../../pack/entries/decision.ts";
import type { judgementEntry } from "../../pack/entries/judgement.ts";
import type { NotReferredAnswers } from "../../pack/entries/not-referred.ts";
import type { tierChangeEntry } from "../../pack/entries/tier-change.ts";
import { agencies, policeStatuses, socialCareStatuses } from "../../pack/words/agencies.ts";
import { levels } from "../../pack/words/levels.ts";
import type { FinishedRecord } from "../entities.ts";
import { inSentence } from "../inSentence.ts";
import { contactStateWords, contactWords, outcomeWords, tierWords } from "./words.ts";

export type Basis = "seen" | "told" | "document" | "inferred";

/** What a line says of itself; what is missing is filled in from the record that it comes from. */
export interface LineParts {
  readonly when?: When | undefined;
  readonly what: string;
  /** Where the answer stands that `what` was made of. */
  readonly path: string;
  readonly basis?: readonly Basis[] | undefined;
  /** Who saw it or said so, where that is known. */
  readonly said?: string | undefined;
  readonly words?: string;
  readonly action?: string;
}

/** A day or a minute that is known, as a date in a chronology. */
export const exactly = (at: string | undefined): When | undefined =>
  at === undefined || at === ""
    ? undefined
    : { precision: "exact", date: at.slice(0, 10), ...(at.length > 10 && { time: at.slice(11) }) };

/** Sentences and half-sentences put one after the other. */
export const inSentences = (...parts: readonly (string | undefined)[]): string =>
  parts
    .flatMap((part) => (part === undefined || part.trim() === "" ? [] : [part.trim()]))
    .map((part) => (/[.!?…”’]$/.test(part) ? part : `${part}.`))
    .join(" ");

/** "One neutral line, about sixty words at most" (facts.md §6.5): whole sentences as far as they go. */
export function inShort(text: string): string {
  const most = 60;
  const count = (of: string) => of.split(/\s+/).filter(Boolean).length;
  const whole = text.trim();
  if (count(whole) <= most) return whole;
  let short = "";
  for (const sentence of whole.split(/(?<=[.!?]["”’)]*)\s+/)) {
    if (count(`${short} ${sentence}`) > most) break;
    short = `${short} ${sentence}`.trim();
  }
  return short === "" ? `${whole.split(/\s+/).slice(0, most).join(" ")} …` : short;
}

/** `isShared` is set for an entry about a record with several children. */
type Maker = (entry: FinishedRecord, childId: Id, names: Names, isShared: boolean) => LineParts | undefined;
/** The id of the template of an entry says what its answers are. */
const line =
  <A>(make: (answers: A, childId: Id, names: Names, isShared: boolean) => LineParts | undefined): Maker =>
  ({ answers }, ...rest) =>
    make(answers as A, ...rest);

const byPerson = (names: Names, id: Id | undefined, lead: string): string | undefined =>
  id === undefined ? undefined : `${lead} ${names.person(id)}`;

/**
 * The line of a finished entry about an incident or a plan, by its template. Undefined for one about another child alone and for
 * a kind that has no line.
 */
export const entryLine: Maker = (entry, ...rest) => makers.get(entry.templateId)?.(entry, ...rest);

const makers: ReadonlyMap<string, Maker> = new Map([
  [
    "decision",
    line<Draft<typeof decisionEntry>>(({ decision = "", decisionReason, decidedBy, decidedAt }, _child, names) => ({
      when: exactly(decidedAt),
      what: inShort(`Decided: ${decision}`),
      path: "decision",
      action: inSentences(decisionReason, byPerson(names, decidedBy, "Decided by")),
    })),
  ],
  [
    "contact",
    line<Draft<typeof contactEntry>>((contact, childId, _names, isShared) => {
      const { contactWho = "other", contactState = "told", contactChild } = contact;
      if (contactChild !== undefined && contactChild !== childId) return undefined;
      const isFamily = contactWho === "parent" || contactWho === "child";
      // Whose parent it was is not said, so it may be another child's: who they are and what they said stays there.
      const isOwn = !isShared || contactChild !== undefined || !isFamily;
      return {
        when: exactly(contact.contactAt),
        what: `${contactStateWords[contactState]}: ${contactWords[contactWho]}.`,
        path: "contactState",
        ...(isOwn && {
          said: contact.contactName,
          action: inSentences(contact.contactResult, contact.contactWhyNot),
        }),
      };
    }),
  ],
  [
    "judgement",
    line<Draft<typeof judgementEntry>>(({ level, levelReason, judgedBy, judgedOn }, _child, names) =>
      level === undefined
        ? undefined
        : {
            when: exactly(judgedOn),
            what: `The behaviour was judged ${inSentence(levels[level])} (after Hackett, 2010).`,
            path: "level",
            basis: ["inferred"],
            action: inSentences(levelReason, byPerson(names, judgedBy, "Judged by")),
          },
    ),
  ],
  [
    "agency-status",
    line<Draft<typeof agencyStatusEntry>>((status, childId) => {
      const { agency = "otherAgency", socialCareStatus, policeStatus, otherStatus, statusTo } = status;
      if (status.statusChild !== childId) return undefined;
      const stands = {
        socialCare: socialCareStatus && inSentence(socialCareStatuses[socialCareStatus]),
        police: policeStatus && inSentence(policeStatuses[policeStatus]),
      };
      const where = (agency === "socialCare" || agency === "police" ? stands[agency] : otherStatus) ?? "";
      const until = statusTo === undefined ? "" : `, until ${longDate(statusTo)}`;
      return {
        when: exactly(status.statusFrom),
        what: inSentences(`${agencies[agency]}: ${where}${until}`),
        path: "agency",
        said: status.statusSource,
        action: inSentences(status.statusForSchool),
      };
    }),
  ],
  [
    "addendum",
    line<Draft<typeof addendumEntry>>((addendum, childId, names) => {
      const { addendumKind, roleChild, added = "", addedBasis } = addendum;
      if (addendumKind === "role" && roleChild !== childId) return undefined;
      return {
        when: exactly(addendum.addedAt),
        what: inShort(added),
        path: "added",
        basis: addedBasis && [addedBasis],
        said: addendum.addedSource,
        action: inSentences(addendum.whyNow, byPerson(names, addendum.addedBy, "Added by")),
      };
    }),
  ],
  [
    "tier-change",
    line<Draft<typeof tierChangeEntry>>((change, _child, names) =>
      change.newTier === undefined
        ? undefined
        : {
            when: exactly(change.tierChangedAt),
            what: `It is handled as ${tierWords[change.newTier]} from now on.`,
            path: "newTier",
            action: inSentences(change.tierChangeReason, byPerson(names, change.tierChangedBy, "Decided by")),
          },
    ),
  ],
  [
    "closing",
    line<Draft<typeof closingEntry>>(({ outcome, closingReason, firstSignature }) => ({
      when: exactly(firstSignature?.signedAt),
      what: outcome === undefined ? "The record was closed." : `The record was closed: ${outcomeWords[outcome]}.`,
      path: "outcome",
      action: inSentences(closingReason),
    })),
  ],
  [
    "not-referred",
    line<NotReferredAnswers>(({ aboutChildren = [], whyDetail, decidedBy, decidedAt }, childId, names) =>
      aboutChildren.some(({ aboutChild }) => aboutChild === childId)
        ? {
            when: exactly(decidedAt),
            what: "It was decided not to refer for now.",
            path: "whyDetail",
            action: inSentences(whyDetail, byPerson(names, decidedBy, "Decided by")),
          }
        : undefined,
    ),
  ],
]);

import { pathOf } from "../../engine/path.ts";
import type { Id } from "../../lib/ids.ts";
import type { IncidentDraft } from "../../pack/incident/questions.ts";
import { type CaseFile, type FileNow, namesIn } from "../casefile.ts";
import { judgementsOf, type Level } from "../happenings.ts";
import { answersAsAmended } from "../involvements.ts";
import { isSpokenBy } from "../referral/speakers.ts";
import { movedDownTo } from "../today.ts";
import { contactParts, isOwnContact, judgementParts, weightOf } from "./fromEntries.ts";
import { knownBy } from "./late.ts";
import { type Agency, exactly, inSentences, isSameDay, type LineParts } from "./line.ts";

/** What an incident says of other days than its own: in lines of its own, or within the line of the incident. */
export type OtherDays = "apart" | "within";

/**
 * An incident in one line, with what was said, decided and told on the same day in it; what came on another day has a line of
 * its own there. Only this child's words are in it, and nothing of another child's family.
 */
export function incidentLines(file: CaseFile, now: FileNow, childId: Id, otherDays: OtherDays): readonly LineParts[] {
  const incident: IncidentDraft = answersAsAmended(file, now);
  const when = incident.whenHappened;
  const parts = partsOf(file, incident, childId);
  const isWithin = (part: LineParts) => otherDays === "within" || part.when === undefined || isSameDay(part.when, when);
  const within = parts.filter(isWithin);
  const level = judgementsOf(file, now.fileId, incident).at(-1)?.level;
  const agencies = new Set<Agency>([
    ...(incident.routes ?? []).flatMap((route) => (route === "internal" ? [] : [route])),
    ...within.flatMap((part) => part.agencies ?? []),
  ]);
  return [
    {
      ...weighed(file, now, incident, level),
      when,
      what: incident.summary ?? "",
      path: "summary",
      basis: incident.summaryBasis,
      words: inLines(...within.map(({ words }) => words)),
      ...folded(incident, within),
      level,
      role: incident.children?.find(({ child }) => child === childId)?.role,
      agencies: [...agencies],
      knownAt: incident.toldAt ?? incident.dslToldAt ?? knownBy(when),
      writtenAt: incident.writtenAt,
      lateReason: incident.lateReason,
    },
    ...parts.filter((part) => !isWithin(part)),
  ];
}

/** What was done on the day, why, and what came of it. A part that has a reason or an outcome is said with it. */
function folded(incident: IncidentDraft, within: readonly LineParts[]) {
  const decided = within.filter(({ kind }) => kind === "decision");
  const others = within.filter(({ kind }) => kind !== "decision" && kind !== "statement");
  const isBare = ({ reason = "", outcome = "" }: LineParts) => reason === "" && outcome === "";
  return {
    action: inSentences(incident.response, ...[...decided, ...others.filter(isBare)].map(({ what }) => what)),
    reason: inLines(
      ...decided.map(({ reason }) => reason),
      ...others.map(({ what, reason = "" }) => (reason === "" ? "" : `${what} ${reason}`)),
      incident.notReferredReason,
      incident.noPoliceReason,
    ),
    outcome: inLines(...others.map(({ what, outcome = "" }) => (outcome === "" ? "" : `${what} ${outcome}`))),
  };
}

/** A short note is a lower-level concern, unless somebody judged the behaviour more serious than that. */
function weighed(file: CaseFile, now: FileNow, { tier }: IncidentDraft, level: Level | undefined) {
  const isNote = (movedDownTo(file, now) ?? tier) === "note";
  const weight = weightOf(level) ?? (isNote ? undefined : "record");
  return { kind: isNote ? "shortNote" : "incident", weight, isLower: weight === undefined } as const;
}

/** What was said, decided, advised, judged and told, each with its own time, in the order of the record. */
function partsOf(file: CaseFile, incident: IncidentDraft, childId: Id): readonly LineParts[] {
  const names = namesIn(file);
  const children = incident.children ?? [];
  const { statements = [], decisions = [], consultations = [], judgements = [], contacts = [] } = incident;
  const said = statements.flatMap(({ itemId, words, saidWhen }): readonly LineParts[] =>
    words !== undefined && isSpokenBy(file, childId, words.speaker)
      ? [
          {
            kind: "statement",
            when: saidWhen,
            what: words.heardBy ? `The child spoke to ${words.heardBy}.` : "The child spoke.",
            path: pathOf("words", { groupKey: "statements", itemId }),
            basis: ["told"],
            words: words.words,
            weight: "words",
            knownAt: knownBy(saidWhen),
          },
        ]
      : [],
  );
  return [
    ...said,
    ...decisions.map(
      ({ itemId, decision = "", decisionReason, decidedBy, decidedAt }): LineParts => ({
        kind: "decision",
        when: exactly(decidedAt),
        what: `Decided: ${decision}`,
        path: pathOf("decision", { groupKey: "decisions", itemId }),
        said: decidedBy && names.person(decidedBy),
        reason: inSentences(decisionReason),
        weight: "decision",
        knownAt: decidedAt,
      }),
    ),
    ...consultations.map(
      ({ itemId, adviceFrom = "", adviceAt, advice, adviceFollowed }): LineParts => ({
        kind: "advice",
        when: exactly(adviceAt),
        what: inSentences(`Advice was taken from ${adviceFrom}`),
        path: pathOf("advice", { groupKey: "consultations", itemId }),
        said: adviceFrom,
        outcome: inSentences(advice, adviceFollowed),
        agencies: ["otherAgency"],
        weight: "agency",
        knownAt: adviceAt,
      }),
    ),
    ...contacts.flatMap(({ itemId, contactChild, ...contact }): readonly LineParts[] => {
      const about = children.find((each) => each.itemId === contactChild)?.child;
      if (about !== undefined && about !== childId) return [];
      const isOwn = isOwnContact(contact, children.length > 1, about !== undefined);
      return [{ ...contactParts(contact, isOwn), path: pathOf("contactState", { groupKey: "contacts", itemId }) }];
    }),
    ...judgements.flatMap(
      ({ itemId, ...judged }) =>
        judgementParts(judged, names, pathOf("level", { groupKey: "judgements", itemId })) ?? [],
    ),
  ];
}

const inLines = (...parts: readonly (string | undefined)[]): string =>
  parts.flatMap((part) => (part === undefined || part.trim() === "" ? [] : [part.trim()])).join("\n");

import type { Authority, Child, DraftRecord, Entity } from "../../../src/casefile/entities.ts";
import type { Names, RawAnswers } from "../../../src/engine/template.ts";
import type { ReplyAnswers } from "../../../src/pack/entries/reply.ts";
import type { SendingAnswers } from "../../../src/pack/entries/sending.ts";
import { yearEightCorridor } from "../../../src/pack/incident/examples/year-eight-corridor.ts";
import type { ReferralAnswers } from "../../../src/pack/referral/sections.ts";
import { startReferral, startReply, startSending } from "../../../src/records/referrals.ts";
import * as story from "../../fixtures/referral-story.ts";
import { child, me, person } from "./people.ts";
import { beside, type Desk, recordsAfter } from "./records.ts";

// An incident in which a child who lives in Southmere was affected, by what a child who lives in Northmoor did. A third child
// saw it. All of it is invented.

export const southmere: Authority = {
  ...story.southmere,
  thresholdDocument: "Right help in Southmere, 2025",
  thresholds: [
    { label: "Level 3: targeted help", meaning: "Needs that several services meet together" },
    { label: "Level 4: specialist help", meaning: "Significant harm, or likely to be" },
  ],
  stages: [
    { name: "Between practitioners", to: "The duty social worker’s team manager", workingDays: 1 },
    { name: "Between heads of service", to: "The head of service for children", workingDays: 3 },
  ],
  stagesAreDefault: false,
  stagesSource: "Southmere partnership, Resolving disagreements, May 2026",
};
export const { northmoor } = story;

const [zoeWritten, tomosWritten, amaraWritten] = yearEightCorridor.children;
export const zoe = child(zoeWritten?.id ?? "", "Zoë Ó Briain-Łukasiewicz", {
  knownAs: "Zozo",
  dateOfBirth: "2014-01-30",
  yearGroup: "Year 8",
  address: "4 Lime Walk, Southmere SM2 4QT",
  authority: southmere.id,
});
export const tomos = child(tomosWritten?.id ?? "", "Tomos Bevan", {
  knownAs: "Tommo",
  dateOfBirth: "2013-09-21",
  yearGroup: "Year 8",
  authority: northmoor.id,
});
export const amara = child(amaraWritten?.id ?? "", "Amara Okonkwo-Díaz", { authority: southmere.id });

export const everybody: readonly Entity[] = [
  southmere,
  northmoor,
  zoe,
  tomos,
  amara,
  ...yearEightCorridor.people.map(({ id, name, role }) => person(id, name, role)),
];
const nameOf = (id: string): string => {
  const found = [...everybody, me].find((each) => each.id === id);
  return found !== undefined && "name" in found ? found.name : "";
};
export const names: Names = { child: nameOf, person: nameOf, personName: nameOf, authority: nameOf };

/** Whatever a child may be called by, so that a search for it finds the child in any of its forms. */
export const callNames: Readonly<Record<string, readonly string[]>> = {
  [zoe.id]: ["Zoë", "Zoe", "Briain", "Łukasiewicz", "Zozo"],
  [tomos.id]: ["Tomos", "Bevan", "Tommo"],
  [amara.id]: ["Amara", "Okonkwo", "Díaz"],
};

const saidOf = (itemId: string, own: Child, other: Child) => ({
  itemId,
  childStatement: {
    speaker: `${own.givenNames} ${own.familyName}`,
    words: `I told ${other.givenNames} to stop, and ${other.knownAs} laughed.`,
    heardBy: "Tom Reyes, head of Year 8",
    asked: "Tell me what happened",
    how: "spoken" as const,
  },
});

const withoutAccents = (name: string): string => name.normalize("NFD").replaceAll(/\p{M}/gu, "");

/**
 * What a lead adds to a referral that was started from the incident. The other child is named in it in every way in which
 * somebody in a hurry would: in full, in capitals, without accents, by a nickname, with a possessive, in a child's exact words.
 */
export const ownAnswers = (own: Child, other: Child): ReferralAnswers => ({
  urgency: "sameDay",
  team: "First Response",
  calls: [
    {
      itemId: "call",
      callAt: "2026-11-20T09:15",
      callTo: "Jo Field, duty social worker, First Response",
      callAdvice: `Send the referral today. ${other.givenNames}’s own authority is told by the school.`,
      callReference: "FR-40218",
    },
  ],
  basis: "significantHarm",
  takenAs: "portal",
  sex: "notRecorded",
  address: "Not known at the time of writing.",
  whereNow: "In school, in the wellbeing room with Dilys Parry, learning mentor.",
  ethnicity: "Not known at the time of writing.",
  language: "English",
  interpreter: "no",
  religion: "Not known at the time of writing.",
  communication: "One question at a time, walking rather than sitting.",
  needsDetail: "ADHD. Understands best with one question at a time.",
  ehcp: "no",
  health: "Nothing known.",
  statuses: ["none"],
  parents: [
    {
      itemId: "parent",
      parentName: "Gethin Marsh",
      parentRelation: "Parent",
      responsibility: "yes",
      livesWith: "yes",
      parentPhone: "01632 960 512",
      parentTold: "told",
      parentAgrees: "agrees",
    },
  ],
  otherChildren: [
    { itemId: "other", naming: "letter", ownReferral: "planned" },
    { itemId: "third", naming: "letter", ownReferral: "notNeeded", ownReferralNote: "Supported in school" },
  ],
  headline: `We are referring because of what happened between ${own.givenNames} and ${other.givenNames.toUpperCase()} ${other.familyName.toUpperCase()} in the corridor. We ask you for an assessment.`,
  facts: [{ itemId: "fact", factSource: "Tom Reyes, head of Year 8" }],
  impactHere: `${own.givenNames} has not slept since Tuesday and will not walk past ${other.givenNames}’s locker.`,
  impactOthers: `${other.knownAs} has been quiet. ${other.givenNames} ${other.familyName} is in a referral of their own.`,
  familyContext: "Nothing known beyond what is written here.",
  mayBeHarmed: "Nobody has asked, and nothing has been noticed.",
  otherRisks: ["none"],
  childStatements: [saidOf("first", own, other), saidOf("second", own, other)],
  childLife: "Wants somebody to stand in the corridor.",
  parentsWords: `“Keep ${other.familyName.toUpperCase()} away from my child.”`,
  tried: [
    {
      itemId: "tried",
      triedWhat: "Six sessions with the learning mentor",
      triedAim: "That the comments stop",
      triedBy: "Dilys Parry, learning mentor",
      triedResult: "partly",
      triedEffect: "Two weeks without a comment, then the touching.",
    },
  ],
  schoolLimits: "The comments go on outside school, where the school cannot see.",
  earlyHelp: "notOffered",
  strengths: `Tells adults at once, and has a friend who keeps out of ${withoutAccents(other.givenNames)}'s way.`,
  worries: "We are worried that it goes on and grows, because it grew over six weeks.",
  needLevel: "Level 4: specialist help",
  needReason: "The document names sexual touching by another child at level 4.",
  ifNothing: "It may happen again in the first week without an adult there.",
  othersAtRisk: "Other pupils who use the science corridor.",
  safetyNow: "An adult stands at the lockers between lessons.",
  workerRisk: "no",
  policeTold: "advice",
  asks: ["assessment"],
  askDetail: "An assessment of what this child needs, begun within two weeks.",
  childTold: "told",
  childsView: `“All right, if ${other.givenNames} does not read it.”`,
  sharingBasis: "safeguarding",
  sourceAnonymous: "no",
  referrerPhone: "01632 960 210",
  referrerEmail: "safeguarding@alderbank.example",
  whenClosed: "Wren Halloran, 07700 900 164",
  relationship: "Wren Halloran has known this child since September.",
  seenBy: "person-adeyemi",
  signed: { name: "Wren Halloran", strokes: [[1, 2, 30, 40, 60, 20]], signedAt: "2026-11-22T10:42" },
});

export interface Corridor {
  readonly records: readonly Entity[];
  readonly incidentFile: string;
}
type More = (desk: Desk, incidentFile: string) => Promise<unknown>;

/** The finished incident, and what was done after it. `changes` take the place of entities of the same id. */
export async function corridor(more: More = async () => undefined, changes: readonly Entity[] = []): Promise<Corridor> {
  let incidentFile = "";
  const people = new Map([...everybody, ...changes].map((each) => [each.id, each] as const));
  const records = await recordsAfter([...people.values()], async (desk) => {
    const incident = await desk.start("incident", yearEightCorridor.answers);
    await desk.finish(incident);
    incidentFile = incident.fileId;
    await more(desk, incidentFile);
  });
  return { records, incidentFile };
}

/** A referral of Zoë from the incident, with everything answered. `change` has the last word about its answers. */
export const begunReferral = (
  desk: Desk,
  from: string,
  change: (answers: ReferralAnswers) => ReferralAnswers = (answers) => answers,
): Promise<DraftRecord> =>
  desk.begin(
    (workspace) => startReferral(workspace, { childId: zoe.id, from }),
    (carried) => change(beside(carried, ownAnswers(zoe, tomos))),
  );

/** Returns the id of its file. */
export async function finishedReferral(
  desk: Desk,
  from: string,
  change?: (answers: ReferralAnswers) => ReferralAnswers,
): Promise<string> {
  const written = await begunReferral(desk, from, change);
  await desk.finish(written);
  return written.fileId;
}

/** Written down as sent at a time, by secure email to the front door. */
export async function sent(desk: Desk, referral: string, sentAt: string): Promise<void> {
  const own: SendingAnswers = { sentTeam: "First Response", sentAt, sentHow: "secureEmail", acknowledged: "no" };
  await desk.finish(
    await desk.begin(
      (workspace) => startSending(workspace, referral),
      (carried) => ({ ...carried, ...own }),
    ),
  );
}

/** "No further action", with which the school does not agree. */
export const refused = {
  repliedBy: "Jo Field, duty social worker, First Response",
  inWriting: "yes",
  outcome: "noAction",
  outcomeReason: "Seen as a matter for the school",
  view: "disagree",
  ground: "threshold",
  viewReason: "The answer does not speak of the touching.",
} as const satisfies ReplyAnswers;

export async function answered(desk: Desk, referral: string, repliedAt: string, own: RawAnswers = refused) {
  const written = await desk.begin(
    (workspace) => startReply(workspace, referral),
    (carried) => ({ ...carried, ...own, repliedAt }),
  );
  await desk.finish(written);
}

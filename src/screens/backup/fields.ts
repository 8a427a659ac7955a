import {
  type Authority,
  childName,
  type Entity,
  type EntityOf,
  type EntityType,
  type Line,
} from "../../casefile/entities.ts";
import { rules } from "../../casefile/keeping/keeping.ts";
import { askedBy } from "../../casefile/leaving/request.ts";
import { yearInWords } from "../../casefile/yearInWords.ts";
import type { Names } from "../../engine/template.ts";
import { longDate, longDateTime } from "../../lib/dates.ts";
import { nationWords, phaseWords, responsibilityWords, senWords } from "../valueWords.ts";

type Field<E> = readonly [label: string, of: (entity: E, names: Names) => string];

const lines = (all: readonly string[]): string => all.filter((each) => each !== "").join("\n");
const line = (label: string, of: (authority: Authority) => Line): Field<Authority> => [
  label,
  (authority) => {
    const { team, phone, email, hours } = of(authority);
    return lines([team, phone, email, hours]);
  },
];
const person = (id: string, names: Names): string => (id === "" ? "" : names.person(id));
const authority = (id: string, names: Names): string => (id === "" ? "" : names.authority(id));

/** What each kind of thing says, field by field. Drafts and finished records have their questions for that. */
const fields: { readonly [T in EntityType]: readonly Field<EntityOf<T>>[] } = {
  draft: [],
  finished: [],
  school: [
    ["Name", ({ name }) => name],
    ["Kind of school", ({ phase }) => phaseWords[phase]],
    ["Nation", ({ nation }) => nationWords[nation]],
    ["Who uses this device", ({ me }, names) => person(me, names)],
    ["Unique reference number", ({ urn }) => urn],
    ["Address", ({ address }) => address],
    ["Telephone", ({ telephone }) => telephone],
    ["Secure email", ({ secureEmail }) => secureEmail],
    ["When the school is closed", ({ outOfHours }) => outOfHours],
    ["Authority", (school, names) => authority(school.authority, names)],
    ["Closed on", ({ closures }) => lines(closures.map(({ on, label }) => `${longDate(on)} ${label}`.trim()))],
    ["Places of the school’s own", ({ places }) => lines(places.map(({ name }) => name))],
  ],
  person: [
    ["Name", ({ name }) => name],
    ["Role", ({ role }) => role],
    ["Organisation", ({ organisation }) => organisation],
  ],
  child: [
    ["Name", childName],
    ["Known as", ({ knownAs }) => knownAs],
    ["Date of birth", ({ dateOfBirth }) => longDate(dateOfBirth)],
    ["Year group", ({ yearGroup }) => yearInWords(yearGroup)],
    ["UPN", ({ upn }) => upn],
    ["Home address", ({ address }) => address],
    ["Authority of the home", (child, names) => authority(child.authority, names)],
    [
      "Family",
      ({ family }) =>
        lines(
          family.map(({ name, relation, responsibility, contact }) =>
            `${name} (${relation}), parental responsibility: ${responsibilityWords[responsibility]}. ${contact}`.trim(),
          ),
        ),
    ],
    ["Brothers and sisters here", ({ siblings }, names) => lines(siblings.map((id) => names.child(id)))],
    ["Other brothers and sisters", ({ otherSiblings }) => otherSiblings],
    ["SEN", ({ sen }) => senWords[sen]],
    ["Talking with this child", ({ communication }) => communication],
    ["Adult the child trusts", ({ trustedAdult }, names) => person(trustedAdult, names)],
    [
      "Leaving",
      ({ leaving }) => (leaving ? lines([longDate(leaving.on), leaving.to, leaving.contact, leaving.newTerm]) : ""),
    ],
    ["Made one with", ({ merged }, names) => (merged ? `${names.child(merged.into)}: ${merged.reason}` : "")],
    ["Names of before", ({ formerly = [] }) => lines(formerly.map(childName))],
    ["Family names of before", ({ familyFormerly = [] }) => lines(familyFormerly)],
  ],
  authority: [
    ["Name", ({ name }) => name],
    line("Front door", ({ frontDoor }) => frontDoor),
    line("Out of hours", ({ outOfHours }) => outOfHours),
    line("Early help", ({ earlyHelp }) => earlyHelp),
    line("Consultation", ({ consultation }) => consultation),
    line("Police", ({ police }) => police),
    ["Portal", ({ portal }) => portal],
    ["Threshold document", ({ thresholdDocument }) => thresholdDocument],
    ["Levels", ({ thresholds }) => lines(thresholds.map(({ label, meaning }) => `${label}: ${meaning}`))],
    ["In writing within", ({ writtenWithin }) => `${writtenWithin} hours`],
    [
      "Disagreement",
      ({ stages }) => lines(stages.map(({ name, to, workingDays }) => `${name}, ${to}, ${workingDays} working days`)),
    ],
    ["Where that is from", ({ stagesSource }) => stagesSource],
    ["Notes", ({ notes }) => notes],
    ["Checked on", ({ checkedOn }) => longDate(checkedOn)],
  ],
  exported: [
    ["File", ({ fileName }) => fileName],
    ["Made on", ({ at }) => longDateTime(at)],
    ["For", ({ recipient }) => recipient],
    ["What for", ({ purpose }) => purpose],
  ],
  transfer: [
    ["To", ({ to }) => to],
    ["Made on", ({ madeAt }) => longDateTime(madeAt)],
    ["Received", ({ receipt }) => (receipt ? `${longDate(receipt.receivedOn)}, ${receipt.by}, ${receipt.school}` : "")],
  ],
  received: [
    ["From", ({ from }) => from],
    ["Made on", ({ madeAt }) => longDateTime(madeAt)],
    ["Received on", ({ receivedAt }) => longDateTime(receivedAt)],
  ],
  dataRequest: [
    ["Who asked", ({ who }) => askedBy[who]],
    ["How it was checked", ({ checked }) => checked],
    ["Came in on", ({ receivedOn }) => longDate(receivedOn)],
    ["More than usual", ({ isComplex }) => (isComplex ? "Yes" : "No")],
    ["Ended on", ({ ended }) => (ended ? longDate(ended.on) : "")],
  ],
  retention: [
    ["Kept for", ({ rule }) => `${rules[rule]} years from birth`],
    ["Held", ({ hold }) => (hold ? `${hold.reason} (since ${longDate(hold.since.slice(0, 10))})` : "")],
    ["Looked at", ({ looks }) => lines(looks.map(({ at, reason }) => `${longDate(at.slice(0, 10))}: ${reason}`))],
  ],
  disposal: [
    ["On", ({ at }) => longDateTime(at)],
    ["Agreed by", ({ agreedBy }) => agreedBy],
    ["Reason", ({ reason }) => reason],
  ],
  dismissal: [
    ["Reason", ({ reason }) => reason],
    ["Put aside", ({ at }) => longDateTime(at)],
    ["Brought back", ({ takenBackAt }) => longDateTime(takenBackAt)],
  ],
  savedSearch: [
    ["Name", ({ name }) => name],
    ["Words", ({ words }) => words],
    ["Filters", ({ filters }) => lines(Object.values(filters).map((each) => each.join(", ")))],
  ],
  member: [
    ["Who", (member, names) => person(member.person, names)],
    ["Added on", ({ addedAt }) => longDateTime(addedAt)],
    ["Removed on", ({ removedAt = "" }) => longDateTime(removedAt)],
  ],
  concern: [
    ["From", ({ by }, names) => person(by, names)],
    ["About", ({ about }) => about],
    ["When", ({ when }) => when],
    ["Where", ({ where }) => where],
    ["Account", ({ account }) => account],
    ["Done", ({ done }) => done],
    ["Seen on", ({ seen }) => (seen ? longDateTime(seen.at) : "")],
    ["What came of it", ({ outcome }) => outcome?.words ?? ""],
  ],
  confidence: [
    ["Opened on", ({ openedOn }) => longDate(openedOn)],
    ["Closed on", ({ closedOn = "" }) => longDate(closedOn)],
    ["People", ({ people }) => `${people}`],
  ],
  // Whoever brings a backup in may be somebody else: what a note says is not shown.
  supervision: [["Last written in", ({ changedAt }) => longDateTime(changedAt)]],
  figures: [["As of", ({ at }) => longDateTime(at)]],
  backup: [["Made on", ({ at }) => longDateTime(at)]],
};

/** A field that reads differently in two of a kind. */
export interface FieldPair {
  readonly label: string;
  readonly here: string;
  readonly inBackup: string;
}

/** What differs between two things of one kind, of which one may be missing. */
export function fieldsApart(
  here: Entity | undefined,
  inBackup: Entity | undefined,
  names: Names,
): readonly FieldPair[] {
  const read = (entity: Entity | undefined) => new Map(entity && fieldsOf(entity, names));
  const [ours, theirs] = [read(here), read(inBackup)];
  return [...new Set([...ours.keys(), ...theirs.keys()])]
    .map((label) => ({ label, here: ours.get(label) ?? "", inBackup: theirs.get(label) ?? "" }))
    .filter((pair) => pair.here !== pair.inBackup);
}

function fieldsOf<T extends EntityType>(entity: EntityOf<T>, names: Names): readonly (readonly [string, string])[] {
  // The table has, under each kind, the fields of that kind.
  const own = fields[entity.type as T] as readonly Field<EntityOf<T>>[];
  return own.map(([label, of]) => [label, of(entity, names)] as const);
}

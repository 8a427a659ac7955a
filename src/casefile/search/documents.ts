import { type Block, textsOf } from "../../documents/blocks.ts";
import { relevant } from "../../engine/relevant.ts";
import type { AnyTemplate, Names } from "../../engine/template.ts";
import { type IsoDate, isIsoDate } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import { namesIn } from "../casefile.ts";
import type { Authority, Child, DraftRecord, FinishedRecord, Line, Person, Received } from "../entities.ts";
import { yearInWords } from "../yearInWords.ts";
import type { Days } from "./dates.ts";
import { nameTokens } from "./names.ts";
import { answersInPieces, type Piece } from "./pieces.ts";
import { searchable } from "./text.ts";

/** What can be found, in the order in which it is shown. */
export const kinds = {
  child: "Children",
  record: "Records",
  entry: "Entries",
  plan: "Plans",
  referral: "Referrals",
  person: "People",
  authority: "Authorities",
  policy: "Policy",
  received: "From other schools",
} as const;
export type Kind = keyof typeof kinds;
export type Written = DraftRecord | FinishedRecord;
export type Subject = Child | Person | Authority | Received | Written;

/** What has been chosen in a record, by the keys of the pack’s lists. */
export interface Facets {
  readonly types: readonly string[];
  readonly places: readonly string[];
  readonly roles: readonly string[];
  readonly levels: readonly string[];
}

/** Something that can be found, made once for each state of what it stands for. */
export interface Searched {
  readonly kind: Kind;
  readonly subject: Subject;
  /** All of its text, as `searchable` gives it. */
  readonly text: string;
  /** The words of its own name, for a child, a person or an authority. */
  readonly name: readonly string[];
  /** Whom its answers point at. */
  readonly ids: readonly Id[];
  readonly days: readonly Days[];
  /** The day it is about. Empty where it has none. */
  readonly day: IsoDate;
  readonly facets: Facets;
}

/** What the search knows of templates, which change without it. */
export interface Readings {
  /** Undefined for one that is not at hand: then what was kept is read. */
  readonly template: (id: string) => AnyTemplate | undefined;
  readonly isEntry: (templateId: string) => boolean;
  readonly reference: (of: Pick<DraftRecord, "templateId" | "number">) => string;
}

const noFacets: Facets = { types: [], places: [], roles: [], levels: [] };
const facetOf: Readonly<Record<string, keyof Facets>> = {
  types: "types",
  place: "places",
  role: "roles",
  newRole: "roles",
  level: "levels",
};
const kindOf: Readonly<Record<string, Kind>> = {
  "risk-assessment": "plan",
  referral: "referral",
  policy: "policy",
  "policy-gap": "policy",
  "school-check": "policy",
};
const kindOfRecord = ({ templateId }: Written, { isEntry }: Readings): Kind =>
  isEntry(templateId) ? "entry" : (kindOf[templateId] ?? "record");

/** Nobody’s name: who an answer points at is found by the id, so that a name put right later is found in older records too. */
const nameless = namesIn({ children: new Map(), people: new Map(), authorities: new Map() });

/** What a record says, with names for ids. One of an older form, or of a form that is not at hand, says what was kept with it. */
function piecesOfRecord(record: Written, { template: templateOf }: Readings, names: Names): readonly Piece[] {
  const template = templateOf(record.templateId);
  if (template !== undefined && (record.type === "draft" || record.templateVersion === template.version))
    return answersInPieces(
      template,
      record.type === "draft" ? relevant(template, record.answers).answers : record.answers,
      names,
    );
  // Kept as it was finished; the shape was checked then.
  const blocks = record.type === "draft" ? [] : ((record.documents[0]?.blocks ?? []) as readonly Block[]);
  return blocks.flatMap((block) =>
    textsOf(block).map((text): Piece => ({ where: "", text, ...(block.kind === "quote" && { isQuote: true }) })),
  );
}

/** Between two pieces stands what nobody types, so that no phrase goes from one into the next. */
const asText = (pieces: readonly Pick<Piece, "text">[]): string =>
  pieces.map(({ text }) => searchable(text).trim()).join("\0");

function ofRecord(record: Written, readings: Readings): Searched {
  const pieces = piecesOfRecord(record, readings, nameless);
  const facets: Record<keyof Facets, readonly string[]> = { ...noFacets };
  for (const { chosen } of pieces) {
    const facet = facetOf[chosen?.key ?? ""];
    if (chosen !== undefined && facet !== undefined) facets[facet] = [...facets[facet], ...chosen.values];
  }
  const days = pieces.flatMap((piece) => piece.days ?? []);
  const kind = kindOfRecord(record, readings);
  const stamps = [record.startedAt, record.type === "draft" ? record.updatedAt : record.finishedAt].map(dayAt);
  return {
    kind,
    subject: record,
    text: asText([
      { text: readings.reference(record) },
      ...pieces.filter(({ id, days: dates }) => id === undefined && dates === undefined),
    ]),
    name: [],
    ids: pieces.flatMap(({ id }) => id ?? []),
    days: [...days, ...stamps.map((day) => ({ from: day, to: day }))],
    // An incident is about the day on which it happened, an entry about the first day it speaks of.
    day: (kind === "record" || kind === "entry" ? days[0]?.from : undefined) ?? stamps[1] ?? "",
    facets,
  };
}
const dayAt = (at: string): IsoDate => at.slice(0, 10);

const plain = { ids: [], days: [], day: "", facets: noFacets } as const;

/** What is written down of a child, a line for each thing. */
const piecesOfChild = (child: Child): readonly Piece[] =>
  said([
    ["Name", [child.givenNames, child.familyName].join(" ").trim()],
    ["Known as", child.knownAs],
    ...(child.formerly ?? []).map(
      ({ givenNames, familyName, knownAs }) => ["Formerly", [givenNames, familyName, knownAs].join(" ")] as const,
    ),
    ["Pupil number", child.upn],
    ["Year or class", yearInWords(child.yearGroup)],
    ["Address", child.address],
    ...child.family.map(
      ({ name, relation, contact }) => ["Family", [name, relation, contact].filter(Boolean).join(", ")] as const,
    ),
    ["Brothers and sisters", child.otherSiblings],
    ["Communication", child.communication],
    ["Leaving", child.leaving === undefined ? "" : [child.leaving.to, child.leaving.contact].join(", ")],
  ]);

const ofChild = (child: Child): Searched => ({
  ...plain,
  kind: "child",
  subject: child,
  text: asText(piecesOfChild(child)),
  name: [child, ...(child.formerly ?? [])].flatMap(({ givenNames, familyName, knownAs }) =>
    [givenNames, familyName, knownAs].flatMap(nameTokens),
  ),
  days: [child.dateOfBirth, child.leaving?.on ?? ""].filter(isIsoDate).map((day) => ({ from: day, to: day })),
});

const piecesOfPerson = ({ name, role, organisation }: Person): readonly Piece[] =>
  said([
    ["Name", name],
    ["Role", role],
    ["Organisation", organisation],
  ]);
const ofPerson = (person: Person): Searched => ({
  ...plain,
  kind: "person",
  subject: person,
  text: asText(piecesOfPerson(person)),
  name: nameTokens(person.name),
});

const piecesOfAuthority = (authority: Authority): readonly Piece[] =>
  said([
    ["Name", authority.name],
    ["Front door", line(authority.frontDoor)],
    ["Out of hours", line(authority.outOfHours)],
    ["Early help", line(authority.earlyHelp)],
    ["Advice", line(authority.consultation)],
    ["Police", line(authority.police)],
    ["Portal", authority.portal],
    ["Threshold document", authority.thresholdDocument],
    ...authority.thresholds.map(({ label, meaning }) => ["Threshold", `${label}: ${meaning}`] as const),
    ...authority.stages.map(({ name, to }) => ["Stage", `${name}, ${to}`] as const),
    ["Notes", authority.notes],
  ]);
const line = ({ team, phone, email, hours }: Line): string => [team, phone, email, hours].filter(Boolean).join(", ");
const ofAuthority = (authority: Authority): Searched => ({
  ...plain,
  kind: "authority",
  subject: authority,
  text: asText(piecesOfAuthority(authority)),
  name: nameTokens(authority.name),
});

const piecesOfReceived = ({ from, lines, documents }: Received): readonly Piece[] => [
  ...said([["From", from]]),
  ...lines.flatMap(({ what, source, words, action }) => [
    ...said([["Chronology", [what, action, source].filter(Boolean).join("\n")]]),
    ...said([["Chronology", words]]).map((piece) => ({ ...piece, isQuote: true })),
  ]),
  ...documents.flatMap(({ title, blocks }) =>
    // The shape was checked when it came.
    (blocks as readonly Block[]).flatMap((block) =>
      textsOf(block).map((text): Piece => ({ where: title, text, ...(block.kind === "quote" && { isQuote: true }) })),
    ),
  ),
];
const ofReceived = (received: Received): Searched => {
  const day = dayAt(received.receivedAt);
  return {
    ...plain,
    kind: "received",
    subject: received,
    text: asText(piecesOfReceived(received)),
    name: [],
    ids: [received.childId],
    days: [{ from: day, to: day }],
    day,
  };
};

const said = (facts: readonly (readonly [string, string])[]): readonly Piece[] =>
  facts.flatMap(([where, text]) => (text.trim() === "" ? [] : [{ where, text }]));

/** What can be found of something the school knows. */
export function searchedOf(subject: Subject, readings: Readings): Searched {
  switch (subject.type) {
    case "child":
      return ofChild(subject);
    case "person":
      return ofPerson(subject);
    case "authority":
      return ofAuthority(subject);
    case "received":
      return ofReceived(subject);
    case "draft":
    case "finished":
      return ofRecord(subject, readings);
  }
}

/** The same a piece at a time, with names for ids, for showing where something was found. */
export function piecesOf(subject: Subject, readings: Readings, names: Names): readonly Piece[] {
  switch (subject.type) {
    case "child":
      return piecesOfChild(subject);
    case "person":
      return piecesOfPerson(subject);
    case "authority":
      return piecesOfAuthority(subject);
    case "received":
      return piecesOfReceived(subject);
    case "draft":
    case "finished":
      return piecesOfRecord(subject, readings, names);
  }
}

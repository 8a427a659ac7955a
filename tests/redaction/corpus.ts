import type { CaseFile } from "../../src/casefile/casefile.ts";
import type { Child, Entity } from "../../src/casefile/entities.ts";
import { child, entry, finished, person, school } from "../../src/casefile/records.fixture.ts";
import { nameWords } from "../../src/casefile/redaction/nameSearch.ts";
import { caseFileWith } from "../../src/records/childFile.fixture.ts";
import { seeded } from "../fixtures/seeded.ts";
import { carriers, forms, type HostileName, hostileNames } from "./names.ts";

/** A hidden name as somebody wrote it, between two marks by which it is found again in whatever is made of the text. */
interface Mention {
  readonly mark: string;
  readonly form: string;
  readonly written: string;
  /** Words beside the name that belong to how it was written. */
  readonly own: readonly string[];
}
export interface InventedCase {
  readonly number: number;
  readonly file: CaseFile;
  readonly childId: string;
  readonly mentions: readonly Mention[];
  /** What a copy for a reader who may know this child still says. */
  readonly stays: readonly string[];
  /** Words of hidden names that are no ordinary words and belong to nobody else: nowhere in any copy. */
  readonly nowhere: readonly string[];
  /** Whom the copy is for, in words that name a hidden child. */
  readonly recipient: string;
}

/** Whose file it is. Some have names that are words, and some share one with another child. */
const shownNames = [
  ["Tomos", "Bevan"],
  ["Will", "Hope"],
  ["May", "Rose"],
  ["Amal", "Idris"],
  ["Child", "Hart"],
  ["Zsófia", "Ó Sé"],
  ["Grace", "Friday"],
  ["伟", "陈"],
] as const;

/** What must stay as it is, whatever the children are called. */
const unchanged = [
  "it may rain and he will hope to mark the page with good grace",
  "on 4 May 2026 and in June 2026",
  "she rose from the street side of the marsh on a friday walk",
  "Tom Reyes and Mrs Hale of Larchwood School",
];

const make = (id: string, name: HostileName, details: Partial<Child> = {}): Child =>
  child(id, name.given, name.family, {
    knownAs: name.knownAs ?? "",
    ...(name.formerly && { formerly: [name.formerly] }),
    family: [{ name: `Ottoline ${name.family}`, relation: "Mother", responsibility: "yes", contact: "" }],
    ...details,
  });
const wordsOf = ({ given, family, knownAs = "", formerly }: HostileName): readonly string[] =>
  nameWords([given, family, knownAs, formerly?.givenNames ?? "", formerly?.familyName ?? ""].join(" "));

/** Children who share a part of their name with somebody who may be named: a twin of another, a namesake, a teacher’s family name. */
const relatives = (number: number, shown: HostileName, another: HostileName | undefined): readonly HostileName[] => [
  ...(number % 5 === 0 && another !== undefined ? [{ ...another, given: "Idabelle", knownAs: "" }] : []),
  ...(number % 6 === 0 ? [{ given: shown.given, family: "Quennellby" }] : []),
  ...(number % 8 === 0 ? [{ given: "Lilibet", family: "Hale" }] : []),
];

/** One invented case. The same number gives the same case. */
export function inventedCase(number: number): InventedCase {
  const random = seeded(2026 + number);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const [given, family] = shownNames[number % shownNames.length] ?? shownNames[0];
  const shown: HostileName = { given, family };
  const taken = new Set([
    ...wordsOf(shown),
    ...nameWords("Tom Reyes Ann Hale Larchwood School Ottoline Folake Adeyemi"),
  ]);
  const hidden: HostileName[] = [];
  for (let turn = 0; hidden.length < 3 && turn < 200; turn += 1) {
    const name = turn === 0 ? (hostileNames[number % hostileNames.length] as HostileName) : pick(hostileNames);
    if (wordsOf(name).some((word) => taken.has(word))) continue;
    for (const word of wordsOf(name)) taken.add(word);
    hidden.push(name);
  }
  hidden.push(...relatives(number, shown, hidden[0]));
  const mentions: Mention[] = [];
  const mention = (name: HostileName): string => {
    const all = [...forms.map((form) => ({ ...form, own: [] as readonly string[] })), ...carriers];
    const fitting = all.filter(({ fits }) => fits(name));
    // Each way of writing comes up in its turn, so that two hundred cases have them all, many times.
    const form = fitting[(number * 7 + mentions.length * 5) % fitting.length] ?? pick(fitting);
    const mark = `m${number}x${mentions.length}`;
    mentions.push({ mark, form: form.id, written: form.write(name), own: form.own });
    return `${mark} saw ${form.write(name)} then ${mark}`;
  };
  // Whose mother “Mrs Hale” is, where a child is called Hale too, nobody can tell: then she is hidden.
  const stays = [`${given} ${family}`, ...unchanged.filter((each) => number % 8 !== 0 || !each.includes("Hale"))];
  let at = 0;
  /** A free text with hidden names, and with something that has to stay. */
  const text = (): string => {
    at += 1;
    const said = [mention(hidden[at % hidden.length] as HostileName), mention(pick(hidden))];
    return `Note ${at}: ${said.join(", and ")}. Seen with ${given} ${family}, ${stays[at % stays.length]}.`;
  };
  const ids = ["shown", ...hidden.map((_, index) => `hidden-${index}`)];
  const who = (id: string, role: string) => ({
    itemId: `part-${id}`,
    child: id,
    role,
    roleBasis: "told",
    roleSource: text(),
    ageThen: 12,
    send: "yes",
    sendDetail: text(),
  });
  const incident = {
    tier: "concern",
    reporter: "reyes",
    tierReason: text(),
    whenHappened: { precision: "exact", date: "2026-05-04", time: "11:05" },
    place: "corridor",
    placeDetail: text(),
    children: ids.map((id, index) => who(id, ["displayed", "affected"][index] ?? "witness")),
    summary: text(),
    summaryBasis: ["told"],
    response: text(),
    howKnown: "childTold",
    firstTold: text(),
    statements: ids.map((id, index) => ({
      itemId: `words-${id}`,
      words: {
        speaker: index === 0 ? `${given} ${family}` : `${hidden[index - 1]?.given} ${hidden[index - 1]?.family}`,
        words: text(),
        heardBy: "Tom Reyes",
        asked: text(),
        how: "spoken",
      },
    })),
    observations: [{ itemId: "seen-1", observation: text(), observationBasis: "seen", observationSource: text() }],
    demeanour: text(),
    opinion: text(),
    powerDetail: text(),
    priorDetail: text(),
    contacts: [
      {
        itemId: "c-1",
        contactWho: "parent",
        contactChild: "part-hidden-0",
        contactState: "told",
        contactName: `Ottoline ${hidden[0]?.family}`,
        contactResult: text(),
      },
    ],
    decisions: [{ itemId: "d-1", decision: text(), decisionReason: text(), decidedBy: "hale" }],
  };
  const about = "incident";
  const entities: readonly Entity[] = [
    school,
    make("shown", shown, {
      siblings: ["hidden-2"],
      otherSiblings: text(),
      communication: text(),
      family: [{ name: `Idony ${family}`, relation: "Mother", responsibility: "yes", contact: text() }],
    }),
    ...hidden.map((name, index) => make(`hidden-${index}`, name)),
    // A child of the school who has no part in it, and one called like the child who is shown.
    child("elsewhere", "Perpetua", "Vexworth"),
    child("namesake", given, "Thistlewood"),
    person("me", "Folake Adeyemi", "designated safeguarding lead"),
    person("reyes", "Tom Reyes", "head of year"),
    person("hale", "Ann Hale", "teaching assistant"),
    finished("incident", about, incident, { number: 7 + number }),
    entry("contact", "contact", about, {
      contactWho: "police",
      contactState: "told",
      contactName: text(),
      contactResult: text(),
      contactAt: "2026-05-05T10:00",
    }),
  ];
  const own = new Set(
    nameWords([given, family, "Tom Reyes Ann Hale Larchwood School Folake Adeyemi Idony", ...unchanged].join(" ")),
  );
  const nowhere = [...hidden, { given: "Perpetua", family: "Vexworth" }]
    .flatMap((name) => wordsOf(name).filter((word) => !(name.ordinary ?? []).includes(word)))
    .filter((word) => word.length > 2 && !own.has(word) && !notNames.has(word));
  return {
    number,
    file: caseFileWith(...entities),
    childId: "shown",
    mentions,
    stays: [...new Set(stays)],
    nowhere: [...new Set(nowhere), "thistlewood", "ottoline"],
    recipient: `Front door, about ${hidden[0]?.given} ${hidden[0]?.family}`,
  };
}
/** Parts of names that say nothing alone. */
const notNames = new Set([
  "de",
  "la",
  "ap",
  "st",
  "van",
  "der",
  "ling",
  "ann",
  "mei",
  "mary",
  "jean",
  "luc",
  "turner",
  "john",
  "rhys",
]);

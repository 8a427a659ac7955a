import { contacts } from "../statutory/contacts.ts";
import { type SourceId, sourceOf } from "../statutory/sources.ts";

/** Something that a policy still says and that is no longer so (facts.md §1.1, §2.1). */
interface Outdated {
  readonly title: string;
  /** Patterns in small letters, met in any case as whole words; a space stands for any space. */
  readonly find: readonly string[];
  /** The work that they are names of: then only an edition of a year before the one in force counts. */
  readonly editionsOf?: SourceId;
  readonly todo: string;
}

const editionInForce = (id: SourceId): string =>
  `The edition in force is “${sourceOf(id).title}”. Change the name wherever it stands, and read what the new edition changes.`;

const outdated = {
  closedService: {
    title: "A service that has closed",
    find: [
      "(?:\\+44 ?(?:\\(0\\) ?)?|0)344[ .()-]{0,3}225[ .-]{0,3}0623",
      "hsbsupport ?@ ?swgfl ?\\. ?org ?\\. ?uk",
      "(?:hsb|harmful sexual behaviours?) support service",
    ],
    todo: `It closed in October 2022 and nobody answers there: take it out. For advice about a child, staff can ring ${contacts.stopItNow.name}, run by the Lucy Faithfull Foundation, on ${contacts.stopItNow.number}.`,
  },
  withdrawnAdvice: {
    title: "Advice that has been withdrawn",
    find: ["sexual violence (?:and|&) sexual harassment between children in schools (?:and|&) colleges"],
    todo: `This advice of 2021 was withdrawn when it became part of Keeping children safe in education. Cite Part five of “${sourceOf("kcsie").title}” instead.`,
  },
  oldKcsie: {
    title: "An edition that is no longer in force",
    find: ["keeping children safe in education", "kcsie"],
    editionsOf: "kcsie",
    todo: editionInForce("kcsie"),
  },
  oldWorkingTogether: {
    title: "An edition that is no longer in force",
    find: ["working together(?: to safeguard children)?"],
    editionsOf: "workingTogether",
    todo: editionInForce("workingTogether"),
  },
} as const satisfies Readonly<Record<string, Outdated>>;

export type OutdatedId = keyof typeof outdated;
/** What a text still says: its words, each once as they stand there, and what to do about them. */
export interface OutdatedFinding {
  readonly id: OutdatedId;
  readonly title: string;
  readonly words: readonly string[];
  readonly todo: string;
}

/** What may stand between the name of a work and the year of its edition. */
const beforeYear =
  "(?:[ ,:;()\\[\\]/–-]|department for education|dfe|hm government|statutory|guidance|updated|revised|edition|version|september|sept|july|part (?:one|two|three|four|five|[1-5])){1,16}";

const inWholeWords = (pattern: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, "giu");

interface Search extends Pick<Outdated, "title" | "todo"> {
  readonly id: OutdatedId;
  readonly patterns: readonly RegExp[];
  /** Years from this one on are not looked for. */
  readonly before: number;
}
const searches = Object.entries<Outdated>(outdated).map(
  ([id, { title, find, editionsOf, todo }]): Search => ({
    id: id as OutdatedId,
    title,
    todo,
    patterns: find.map((words) =>
      inWholeWords(editionsOf === undefined ? words : `(?:${words})${beforeYear}(?<year>20\\d\\d)`),
    ),
    before: editionsOf === undefined ? Number.POSITIVE_INFINITY : yearOf(editionsOf),
  }),
);
function yearOf(id: SourceId): number {
  return Number(sourceOf(id).inForceFrom?.slice(0, 4));
}

/** What a policy still says and should not. Never throws. */
export function outdatedIn(text: string): readonly OutdatedFinding[] {
  const plain = text
    .normalize("NFKC")
    .replaceAll(/\p{Cf}/gu, "")
    .replaceAll(/\s+/gu, " ");
  return searches.flatMap(({ id, title, todo, patterns, before }): readonly OutdatedFinding[] => {
    const words = patterns
      .flatMap((pattern) => [...plain.matchAll(pattern)])
      .filter(({ groups }) => Number(groups?.["year"] ?? 0) < before)
      .map(({ 0: found, index }) => (closes(found, plain, index) ? `${found})` : found));
    return words.length === 0 ? [] : [{ id, title, words: eachOnce(words), todo }];
  });
}

/** A bracket that was opened inside the words is closed with them. */
const closes = (found: string, text: string, index: number): boolean =>
  found.includes("(") && !found.includes(")") && text.charAt(index + found.length) === ")";

/** As it stands the first time; again in other letters is no news. */
function eachOnce(words: readonly string[]): readonly string[] {
  const first = new Map<string, string>();
  for (const each of words) if (!first.has(each.toLowerCase())) first.set(each.toLowerCase(), each);
  return [...first.values()];
}

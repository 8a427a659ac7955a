import type { EntityType } from "../casefile/entities.ts";
import { inWords } from "../lib/words.ts";
import { countIn, type ReadBackup } from "../records/backups.ts";
import type { Different } from "../records/bringing.ts";

/** Each kind of thing that is kept, one and several of it, in the order in which they are counted out. */
const kinds: Readonly<Record<EntityType, readonly [string, string]>> = {
  child: ["child", "children"],
  finished: ["finished record", "finished records"],
  draft: ["draft", "drafts"],
  received: ["file from another school", "files from other schools"],
  transfer: ["file sent to another school", "files sent to other schools"],
  dataRequest: ["request for personal data", "requests for personal data"],
  exported: ["note of a copy that left the school", "notes of copies that left the school"],
  retention: ["decision how long to keep something", "decisions how long to keep something"],
  disposal: ["certificate of disposal", "certificates of disposal"],
  concern: ["concern handed on", "concerns handed on"],
  person: ["person", "people"],
  member: ["way in of a person", "ways in of people"],
  figures: ["sheet of figures", "sheets of figures"],
  supervision: ["note of somebody’s own", "notes of somebody’s own"],
  confidence: ["staff confidence check", "staff confidence checks"],
  authority: ["entry of the directory", "entries of the directory"],
  dismissal: ["pattern put aside", "patterns put aside"],
  savedSearch: ["saved search", "saved searches"],
  school: ["change of the school’s details", "changes of the school’s details"],
  backup: ["note of a backup", "notes of backups"],
};

const countOf = (type: EntityType, count: number): string =>
  `${count.toLocaleString("en-GB")} ${kinds[type][count === 1 ? 0 : 1]}`;

/** The one set of the school’s details, and what the app notes for itself, tell nobody how much there is. */
const uncounted: readonly EntityType[] = ["school", "backup", "member", "figures"];

/** "2 children, 5 finished records and 1 draft", from how many there are of each. */
const kindsInWords = (count: (type: EntityType) => number): string =>
  inWords(
    (Object.keys(kinds) as EntityType[]).flatMap((type) => (count(type) > 0 ? [countOf(type, count(type))] : [])),
  );

/** What is in a backup, counted out. */
export const contentsInWords = (read: Pick<ReadBackup, "types">): string =>
  kindsInWords((type) => (uncounted.includes(type) ? 0 : countIn(read, type))) || "nothing yet";

export const differentInWords = (all: readonly Different[]): string =>
  kindsInWords((type) => all.filter((each) => each.type === type).length);

/** "A finished record", for one that has no better name. */
export const kindOf = (type: EntityType): string => `A ${kinds[type][0]}`;

import { type IsoDate, isIsoDate } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import { type CaseFile, type FileNow, fileById, filesOf, grouped, oncePer, oncePerState } from "../casefile.ts";
import type { Link, Retention } from "../entities.ts";
import { involvementsOf } from "../involvements.ts";
import { childrenNamed } from "../leaving/aboutChild.ts";
import { namesLeft } from "../redaction/namesLeft.ts";
import { referralsOf } from "../referral/referrals.ts";

export type Rule = Retention["rule"];

/**
 * Years after birth for which a record is kept before somebody looks at it (facts.md §2.4 RET). The first is the usual rule of
 * record schedules; the longer one is what some advisers ask for records of sexual abuse since the national inquiry. Both are to
 * be checked locally.
 */
export const rules = { birth25: 25, birth75: 75 } as const satisfies Readonly<Record<Rule, number>>;

/** How long one file is kept, and why. */
export interface Keeping {
  readonly file: FileNow;
  readonly rule: Rule;
  readonly children: readonly Id[];
  /** The day on which somebody looks at it. Undefined where a date of birth is not known: then it is never due. */
  readonly reviewOn: IsoDate | undefined;
  /** Of the file itself or of everything. */
  readonly hold: Retention["hold"];
  readonly looks: Retention["looks"];
  /** A draft of it, or of an entry that would go with it. */
  readonly isBeingWritten: boolean;
}

const byAbout = oncePer(
  ({ retentions }) => retentions,
  (retentions) => grouped(retentions.values(), ({ about }) => [about]),
);
export const retentionOf = (file: CaseFile, about: Id): Retention | undefined => byAbout(file).get(about)?.[0];

/** Records about children. Policies, checks and reports name none, and are kept as the school keeps its own papers. */
const aboutChildren = ["incident", "risk-assessment", "note", "referral"] as const;

/** Every child whom any version of a file, its entries or a draft of either names: what goes with it concerns them all. */
function childrenWith(file: CaseFile, { fileId }: FileNow): readonly Id[] {
  const written = recordsByFile(file);
  const records = [...withEntries(file, [fileId])].flatMap((id) => written.get(id) ?? []);
  return [...new Set(records.flatMap(({ answers }) => childrenNamed(file, answers)))];
}

const recordsByFile = oncePerState((file) =>
  grouped([...file.finished.values(), ...file.drafts.values()], ({ fileId }) => [fileId]),
);

export function keepingOf(file: CaseFile, now: FileNow): Keeping {
  const own = retentionOf(file, now.fileId);
  const children = childrenWith(file, now);
  const rule = own?.rule ?? "birth25";
  const looks = own?.looks ?? [];
  return {
    file: now,
    rule,
    children,
    reviewOn: reviewDay(
      children.map((id) => file.children.get(id)?.dateOfBirth ?? ""),
      rule,
      looks,
    ),
    hold: own?.hold ?? generalHold(file),
    looks,
    isBeingWritten:
      now.draft !== undefined || [...withEntries(file, [now.fileId])].some((id) => fileById(file, id)?.draft),
  };
}

/** A hold on everything, such as for an inquiry. */
export const generalHold = (file: CaseFile): Retention["hold"] =>
  file.school === undefined ? undefined : retentionOf(file, file.school.id)?.hold;

/** The latest day of any of its children, or the one that somebody chose since. */
function reviewDay(births: readonly string[], rule: Rule, looks: Retention["looks"]): IsoDate | undefined {
  if (births.length === 0 || !births.every(isIsoDate)) return undefined;
  return [...births.map((birth) => yearsAfter(birth, rules[rule])), ...looks.map(({ until }) => until)].sort().at(-1);
}

/** Somebody born on 29 February is older on 1 March. */
function yearsAfter(birth: IsoDate, years: number): IsoDate {
  const day = `${Number(birth.slice(0, 4)) + years}${birth.slice(4)}`;
  return isIsoDate(day) ? day : `${day.slice(0, 4)}-03-01`;
}

/** Every finished record about children, the first to be looked at on top; those of which no day is known last. */
export const keepings = (file: CaseFile): readonly Keeping[] =>
  aboutChildren
    .flatMap((templateId) => filesOf(file, templateId))
    .filter(({ finished }) => finished !== undefined)
    .map((now) => keepingOf(file, now))
    .sort((a, b) => (a.reviewOn ?? "9999").localeCompare(b.reviewOn ?? "9999"));

/** The finished records that a child has a part in or is referred by. */
export const keepingsOfChild = (file: CaseFile, childId: Id): readonly Keeping[] =>
  [...involvementsOf(file, childId).map((each) => each.file), ...referralsOf(file, childId)]
    .filter(({ finished }) => finished !== undefined)
    .map((now) => keepingOf(file, now));

/** To be looked at: its day has come. Whether it goes, a person decides. */
export const isDue = ({ reviewOn }: Keeping, today: IsoDate): boolean => reviewOn !== undefined && reviewOn <= today;

/** What stands in the way of disposing of it: a hold, somebody who writes in it or in an entry that would go with it, or its day. */
export const stopOf = (keeping: Keeping, today: IsoDate): "held" | "beingWritten" | "notDue" | undefined => {
  if (keeping.hold !== undefined) return "held";
  if (keeping.isBeingWritten) return "beingWritten";
  return isDue(keeping, today) ? undefined : "notDue";
};

const entriesByFile = oncePerState((file) =>
  grouped([...file.finished.values(), ...file.drafts.values()], ({ links }) => aboutIn(links)),
);
const aboutIn = (links: readonly Link[]): readonly Id[] =>
  links.flatMap(({ kind, fileId }) => (kind === "about" ? [fileId] : []));

/** Files that are about these, and files about those: entries, and entries about entries. One that is about another file too stays. */
export function withEntries(file: CaseFile, fileIds: readonly Id[]): ReadonlySet<Id> {
  const all = new Set(fileIds);
  const entries = entriesByFile(file);
  for (const id of all)
    for (const { fileId, links } of entries.get(id) ?? [])
      if (aboutIn(links).every((about) => all.has(about))) all.add(fileId);
  return all;
}

/**
 * Children of these files whose record can go too: nothing else in the case file is about them, and nothing else holds their
 * name, which could not be hidden any more once nobody knew whose it is.
 */
export function leftWithNothing(file: CaseFile, going: ReadonlySet<Id>): readonly Id[] {
  const written = recordsByFile(file);
  const gone = [...going].flatMap((id) => written.get(id) ?? []);
  const candidates = new Set(gone.flatMap(({ answers }) => childrenNamed(file, answers)));
  const named = new Set<string>();
  const words: string[] = [];
  const look = (value: unknown): void => {
    if (typeof value === "string") {
      if (candidates.has(value)) named.add(value);
      else words.push(value);
    } else if (value !== null && typeof value === "object") for (const each of Object.values(value)) look(each);
  };
  for (const [fileId, records] of written)
    if (!going.has(fileId)) for (const { answers, links } of records) look([answers, links]);
  look([...file.received.values()]);
  look([...file.transfers.values()].map(({ childId }) => childId));
  for (const id of namesLeft(file, candidates)(words.join("\n"))) named.add(id);
  return [...candidates].filter((id) => !named.has(id));
}

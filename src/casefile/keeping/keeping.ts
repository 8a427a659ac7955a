import { type IsoDate, isIsoDate } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import { type CaseFile, type FileNow, fileById, filesOf, grouped, oncePer, oncePerState } from "../casefile.ts";
import type { DataRequest, FinishedRecord, Link, Received, Retention, Transfer } from "../entities.ts";
import { involvementsOf } from "../involvements.ts";
import { childrenNamed } from "../leaving/aboutChild.ts";
import { isOpen, requestsAbout } from "../leaving/request.ts";
import { namesLeft } from "../redaction/namesLeft.ts";
import { referralsOf } from "../referral/referrals.ts";

export type Rule = Retention["rule"];

/**
 * Years after birth for which a record is kept before somebody looks at it (facts.md §2.4 RET). The first is the usual rule of
 * record schedules; the longer one is what some advisers ask for records of sexual abuse since the national inquiry. Both are to
 * be checked locally.
 */
export const rules = { birth25: 25, birth75: 75 } as const satisfies Readonly<Record<Rule, number>>;

/** How long something that is looked at as one is kept, and why. */
export interface Keeping {
  /** The file, or the child whose papers they are: what its rule, its hold and its looks are kept under. */
  readonly about: Id;
  /** Undefined for a child’s papers: what came from other schools and went to them, and requests for personal data. */
  readonly file: FileNow | undefined;
  readonly rule: Rule;
  readonly children: readonly Id[];
  /** The day on which somebody looks at it. Undefined where a date of birth is not known: then it is never due. */
  readonly reviewOn: IsoDate | undefined;
  /** Of the file itself or of everything. */
  readonly hold: Retention["hold"];
  readonly looks: Retention["looks"];
  /** A draft of it, or of an entry that would go with it. */
  readonly isBeingWritten: boolean;
  /** Somebody has asked for what is held about one of its children, and has no answer yet. */
  readonly isAskedFor: boolean;
}

const byAbout = oncePer(
  ({ retentions }) => retentions,
  (retentions) => grouped(retentions.values(), ({ about }) => [about]),
);
export const retentionOf = (file: CaseFile, about: Id): Retention | undefined => byAbout(file).get(about)?.[0];

/** Records about children. Policies, checks and reports name none, and are kept as the school keeps its own papers. */
const aboutChildren = ["incident", "risk-assessment", "note", "referral"] as const;

/** Entries that may be about a child alone, before anything has happened: then they are kept by themselves. */
const aboutChildAlone = ["agency-status", "action"] as const;

/** Every child whom any version of a file, its entries or a draft of either names: what goes with it concerns them all. */
function childrenWith(file: CaseFile, { fileId }: FileNow): readonly Id[] {
  const written = recordsByFile(file);
  const records = [...withEntries(file, [fileId])].flatMap((id) => written.get(id) ?? []);
  return childrenIn(file, records);
}

/** Children whom records name, in their answers or as what they are about. */
const childrenIn = (file: CaseFile, records: readonly Pick<FinishedRecord, "answers" | "links">[]): readonly Id[] => [
  ...new Set(records.flatMap(({ answers, links }) => childrenNamed(file, [answers, links]))),
];

const recordsByFile = oncePerState((file) =>
  grouped([...file.finished.values(), ...file.drafts.values()], ({ fileId }) => [fileId]),
);

export const keepingOf = (file: CaseFile, now: FileNow): Keeping => ({
  ...keptUnder(file, now.fileId, childrenWith(file, now)),
  file: now,
  isBeingWritten:
    now.draft !== undefined || [...withEntries(file, [now.fileId])].some((id) => fileById(file, id)?.draft),
});

/** The papers of a child, where there are any. */
export function papersKeeping(file: CaseFile, childId: Id): Keeping | undefined {
  const hasAny = file.children.has(childId) && papersOf(file, childId).length > 0;
  return hasAny ? { ...keptUnder(file, childId, [childId]), file: undefined, isBeingWritten: false } : undefined;
}

/** What came from other schools about a child, what went to them, and who has asked for what is held. */
export const papersOf = (file: CaseFile, childId: Id): readonly (Received | Transfer | DataRequest)[] =>
  papersByChild(file).get(childId) ?? [];

const papersByChild = oncePerState(({ received, transfers, dataRequests }) =>
  grouped<Id, Received | Transfer | DataRequest>(
    [...received.values(), ...transfers.values(), ...dataRequests.values()],
    ({ childId }) => [childId],
  ),
);

/** What is kept under an id: of a file, or of a child for the child’s papers. */
export function keepingAbout(file: CaseFile, id: Id): Keeping | undefined {
  const now = fileById(file, id);
  return now === undefined ? papersKeeping(file, id) : keepingOf(file, now);
}

function keptUnder(file: CaseFile, about: Id, children: readonly Id[]): Omit<Keeping, "file" | "isBeingWritten"> {
  const own = retentionOf(file, about);
  const rule = own?.rule ?? "birth25";
  const looks = own?.looks ?? [];
  return {
    about,
    rule,
    children,
    reviewOn: reviewDay(
      children.map((id) => file.children.get(id)?.dateOfBirth ?? ""),
      rule,
      looks,
    ),
    hold: own?.hold ?? generalHold(file),
    looks,
    isAskedFor: children.some((id) => requestsAbout(file, id).some(isOpen)),
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

/** Finished entries about nothing but a child. */
const alone = (file: CaseFile): readonly FileNow[] =>
  aboutChildAlone
    .flatMap((templateId) => filesOf(file, templateId))
    .filter(({ finished }) => finished !== undefined && restsOn(file, finished.links).length === 0);

/** Everything that is kept about children, the first to be looked at on top; that of which no day is known last. */
export const keepings = (file: CaseFile): readonly Keeping[] =>
  [
    ...[...aboutChildren.flatMap((templateId) => filesOf(file, templateId)), ...alone(file)]
      .filter(({ finished }) => finished !== undefined)
      .map((now) => keepingOf(file, now)),
    ...[...papersByChild(file).keys()].flatMap((childId) => papersKeeping(file, childId) ?? []),
  ].sort((a, b) => (a.reviewOn ?? "9999").localeCompare(b.reviewOn ?? "9999"));

/** What is kept about a child: records that the child has a part in or is referred by, notes, entries, and papers. */
export const keepingsOfChild = (file: CaseFile, childId: Id): readonly Keeping[] => [
  ...[
    ...involvementsOf(file, childId).map((each) => each.file),
    ...referralsOf(file, childId),
    ...[...filesOf(file, "note"), ...alone(file)].filter(
      ({ finished }) => finished !== undefined && childrenIn(file, [finished]).includes(childId),
    ),
  ]
    .filter(({ finished }) => finished !== undefined)
    .map((now) => keepingOf(file, now)),
  ...[papersKeeping(file, childId) ?? []].flat(),
];

/** To be looked at: its day has come. Whether it goes, a person decides. */
export const isDue = ({ reviewOn }: Keeping, today: IsoDate): boolean => reviewOn !== undefined && reviewOn <= today;

/** What stands in the way of disposing of it: a hold, a question that waits for it, somebody who writes in it, or its day. */
export const stopOf = (
  keeping: Keeping,
  today: IsoDate,
): "held" | "askedFor" | "beingWritten" | "notDue" | undefined => {
  if (keeping.hold !== undefined) return "held";
  if (keeping.isAskedFor) return "askedFor";
  if (keeping.isBeingWritten) return "beingWritten";
  return isDue(keeping, today) ? undefined : "notDue";
};

const entriesByFile = oncePerState((file) =>
  grouped([...file.finished.values(), ...file.drafts.values()], ({ links }) => restsOn(file, links)),
);
const linked = (links: readonly Link[], as: Link["kind"]): readonly Id[] =>
  links.flatMap(({ kind, fileId }) => (kind === as ? [fileId] : []));

/** The files that an entry goes with: those it is about, and where it is about a child, the one it came from, as the end of an action. */
function restsOn(file: CaseFile, links: readonly Link[]): readonly Id[] {
  const about = linked(links, "about");
  const files = about.filter((id) => !file.children.has(id));
  return files.length === 0 && about.length > 0 ? linked(links, "from") : files;
}

/** Files that rest on these, and files on those: entries, and entries about entries. One that rests on another file too stays. */
export function withEntries(file: CaseFile, fileIds: readonly Id[]): ReadonlySet<Id> {
  const all = new Set(fileIds);
  const entries = entriesByFile(file);
  for (const id of all)
    for (const { fileId, links } of entries.get(id) ?? [])
      if (restsOn(file, links).every((about) => all.has(about))) all.add(fileId);
  return all;
}

/**
 * Children of these files, or whose papers go, whose record can go too: nothing else in the case file is about them, and nothing
 * else holds their name, which could not be hidden any more once nobody knew whose it is.
 */
export function leftWithNothing(file: CaseFile, going: ReadonlySet<Id>): readonly Id[] {
  const written = recordsByFile(file);
  const gone = [...going].flatMap((id) => written.get(id) ?? []);
  const candidates = new Set([...childrenIn(file, gone), ...[...going].filter((id) => file.children.has(id))]);
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
  for (const [childId, papers] of papersByChild(file)) if (!going.has(childId)) look(papers);
  for (const id of namesLeft(file, candidates)(words.join("\n"))) named.add(id);
  return [...candidates].filter((id) => !named.has(id));
}

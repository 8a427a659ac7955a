import type { Block } from "../documents/blocks.ts";
import type { IsoDate } from "../lib/dates.ts";
import type { Condition } from "./condition.ts";
import { mistakesIn } from "./mistakes.ts";
import type { AnswersTo, AuthorityId, ChildId, DraftOf, ItemId, PersonId, Question } from "./question.ts";

export interface Section<Qs extends readonly Question[] = readonly Question[]> {
  readonly id: string;
  readonly title: string;
  /** One or two sentences under the title: how to think about this part. */
  readonly lead?: string;
  readonly questions: Qs;
  readonly visibleWhen?: Condition;
  /** Until this holds the section cannot start; the sentence says what is needed first. */
  readonly startsWhen?: { readonly condition: Condition; readonly otherwise: string };
}
interface SometimesSection<Qs extends readonly Question[]> extends Section<Qs> {
  readonly visibleWhen: Condition;
}

/** Sections that may be hidden make every answer in them "maybe". */
type Merge<U> = (U extends unknown ? (u: U) => void : never) extends (u: infer I) => void
  ? { [K in keyof I]: I[K] } & {}
  : never;
type SectionAnswers<S extends Section> = S extends { readonly visibleWhen: Condition }
  ? Partial<AnswersTo<S["questions"]>>
  : AnswersTo<S["questions"]>;
type SectionDraft<S extends Section> = S extends Section ? DraftOf<S["questions"]> : never;

export type RawAnswers = Readonly<Record<string, unknown>>;

/** One step from version `to - 1`. Only ever applied to drafts: a finished record keeps the document it was finished with. */
export interface Migration {
  readonly to: number;
  readonly why: string;
  readonly up: (answers: RawAnswers) => RawAnswers;
}

/** Words for ids, handed in: the engine knows nothing of the case file, and a redacted copy hands in other words. */
export interface Names {
  readonly child: (id: ChildId) => string;
  readonly person: (id: PersonId) => string;
  /** Without role and organisation, where those stand beside it. */
  readonly personName: (id: PersonId) => string;
  readonly authority: (id: AuthorityId) => string;
}

/** What a check and its rules may know beyond the answers: the day, and words for ids. Handed in, so that the engine has no clock and no case file. */
export interface CheckContext {
  readonly today: IsoDate;
  readonly names: Names;
  /** Names of anybody the school knows that stand in a text, for a template that must name nobody. */
  readonly namesIn?: (text: string) => readonly string[];
  /** What was said before and would be said otherwise today, for a template whose copies can be held against each other. */
  readonly saidOtherwise?: (answers: RawAnswers) => readonly { readonly of: string; readonly on: IsoDate }[];
}
/** What a rule found. `key` (with `itemId`) is where to go; `message` says what and why. */
export interface Finding {
  readonly key: string;
  readonly itemId?: ItemId;
  readonly message: string;
}
/** A rule across answers. "stop" only where a document would be unsafe; "warn" explains and lets the person decide. */
export interface Rule<A> {
  readonly id: string;
  readonly level: "stop" | "warn";
  /** Where the rule comes from, such as "facts.md §3.7 rule 1" or "KCSIE 2026 Part five". */
  readonly source: string;
  readonly find: (answers: A, context: CheckContext) => readonly Finding[];
}

/** What a piece of advice may know beyond the answers: names, the day, and facts of the case file that concern this draft. */
export interface AdviceContext {
  readonly today: IsoDate;
  readonly names: Names;
  /** How many other records, finished or not, the children of this draft have a part in. */
  readonly otherRecords: number;
}
/**
 * Advice on the writing, shown beside the questions: explained, never in the way, never a score and never a forecast of what a
 * reader will decide.
 */
export interface Advice<A> {
  readonly id: string;
  /** What is looked at, as a heading: "Each child's words". */
  readonly title: string;
  /** Why it matters to the reader, in a sentence or two. */
  readonly why: string;
  /** The same thing written in a way that leaves a reader guessing, and in a way that does not. Invented. */
  readonly examples: { readonly weaker: string; readonly stronger: string };
  /** Where the point comes from, such as "facts.md §4.3". */
  readonly source: string;
  /** The places to look at again, in the order of the form; none when there is nothing to say. */
  readonly find: (answers: A, context: AdviceContext) => readonly Finding[];
}

/** What a document may know beyond the answers. Names and answers arrive already redacted for the audience. */
export interface DocumentContext {
  readonly names: Names;
  readonly today: IsoDate;
  /** 1 for a first version. */
  readonly version: number;
  /** The child a per-child copy is for. */
  readonly forChild?: ChildId;
  /** Finished records that this one rests on and may carry as an annex, already redacted, in the order of its links. */
  readonly restsOn?: readonly Annex[];
  /** The newest edition finished before this one. */
  readonly earlier?: EarlierEdition;
  /** What the whole case file counts to, for a document that says so. */
  readonly counted?: readonly Block[];
}
/** An edition of a document that was finished before, as it was finished. */
export interface EarlierEdition {
  readonly version: number;
  readonly answers: RawAnswers;
  /** The blocks of the whole document. */
  readonly blocks: readonly Block[];
  /** The edition of the pack's wording it was finished with, for templates that have such. */
  readonly wording?: string;
}
/** A passage that reads otherwise than in an earlier edition. */
export interface PassageChange extends Pick<Passage, "id" | "part" | "title"> {
  /** Empty where it was not there. */
  readonly before: string;
  /** Empty where it is not there any more. */
  readonly after: string;
  /** "names": nothing but names, numbers and dates of people and services. */
  readonly kind: "words" | "names" | "added" | "gone";
  /** Why the pack changed it; empty where the school did. */
  readonly why: readonly string[];
}
/** A finished record as it may be added to another document: "Plan 0019 · version 2". */
export interface Annex {
  readonly templateId: string;
  readonly reference: string;
  readonly blocks: readonly Block[];
}
/** Who a document is for, which decides what is redacted before it is built. "public" is anybody at all: it names no child. */
export type Audience = "file" | "staff" | "parent" | "child" | "agency" | "public";
/** What a document may be made into beside the PDF and the print that every document has. */
export type AlsoAs = "word" | "html" | "text" | "csv";
export interface DocumentDefinition<A> {
  readonly id: string;
  readonly title: string;
  /** What it is for and who should get it, in one sentence, shown beside the button. */
  readonly purpose: string;
  readonly audience: Audience;
  /** Printed above the title instead of what its audience calls for: "FOR THE SCHOOL’S OWN USE". */
  readonly marking?: string;
  /** Who it usually goes to, where its audience says too little: "the governing body". */
  readonly recipient?: string;
  /** Key of the group whose `child` answers each get a copy of their own; absent for one copy. */
  readonly perChild?: string;
  /** Not even staff or families are named in it: the finished file is searched for them too. */
  readonly namesNobody?: boolean;
  /** Children who are named in a redacted copy by the writer's own decision. Others are "Child B", "Child C". */
  readonly shows?: (answers: A) => readonly ChildId[];
  /** Whether these answers call for it at all; absent for always. */
  readonly isFor?: (answers: A, version: number) => boolean;
  /** Offered as a Word file too, to be edited or sent on; as a web page; and as plain text a section at a time, for another form. */
  readonly alsoAs?: readonly AlsoAs[];
  /** Works on a draft too: a missing answer prints as a gap that says so. */
  readonly build: (answers: A, context: DocumentContext) => readonly Block[];
}

/** A passage that the pack writes into a document and a school may put into words of its own. */
export interface Passage {
  readonly id: string;
  /** Under which heading of the document it stands. */
  readonly part: string;
  readonly title: string;
  /** "statutory" passages may be put into other words and not be left out. */
  readonly standing: "statutory" | "practice";
  /** What the pack says here for these answers. */
  readonly original: string;
  /** What stands in the document: the original or the school's own words; empty where it is left out. */
  readonly text: string;
  readonly isChanged: boolean;
  /** The pack has another wording now than the one that the school put into its own words. */
  readonly originalBefore?: string;
  /** Set out from answers rather than written: changed by changing them. */
  readonly isMade: boolean;
  /** Keys of the questions whose answers put it there or fill it. */
  readonly because: readonly string[];
  /** What it rests on, a line each, with where it can be read. */
  readonly rests: readonly string[];
  readonly lastChecked: IsoDate;
  /** What a person has to check at the source. */
  readonly verify?: string;
}

export interface Template<S extends readonly Section[] = readonly Section[]> {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  /** "guided": one question a page. "compact": a section a page. */
  readonly density: "guided" | "compact";
  readonly sections: S;
  readonly migrations: readonly Migration[];
  readonly rules: readonly Rule<DraftAnswers<S>>[];
  /** What makes the writing stronger, for a template whose reader has to be convinced. */
  readonly advice?: readonly Advice<DraftAnswers<S>>[];
  /** What the pack writes for these answers, for a template that asks about its wording. In the order of the document. */
  readonly passages?: (answers: DraftAnswers<S>, names: Names) => readonly Passage[];
  /** What reads otherwise than in an earlier edition, for a template that has passages. `version` is the number of the new one. */
  readonly changesSince?: (
    earlier: EarlierEdition,
    answers: DraftAnswers<S>,
    names: Names,
    version: number,
  ) => readonly PassageChange[];
  /** Id of the edition of that wording: a finished record keeps it, so that a later edition is noticed. */
  readonly wording?: string;
  /** The first is the whole document, which says every answer and is shown beside the questions. */
  readonly documents: readonly [DocumentDefinition<DraftAnswers<S>>, ...DocumentDefinition<DraftAnswers<S>>[]];
}
/** All that summing up needs of a template, so that a template's own documents can be made of the summary. */
export type Asks = Pick<Template, "sections">;
export type AnyDocument = Omit<DocumentDefinition<never>, "build" | "shows" | "isFor"> & {
  readonly isFor?: (answers: never, version: number) => boolean;
  readonly shows?: (answers: never) => readonly ChildId[];
  readonly build: (answers: never, context: DocumentContext) => readonly Block[];
};
export type AnyRule = Omit<Rule<never>, "find"> & {
  readonly find: (answers: never, context: CheckContext) => readonly Finding[];
};
export type AnyAdvice = Omit<Advice<never>, "find"> & {
  readonly find: (answers: never, context: AdviceContext) => readonly Finding[];
};
export type AnyTemplate = Omit<Template, "documents" | "rules" | "advice" | "passages" | "changesSince"> & {
  readonly advice?: readonly AnyAdvice[];
  readonly passages?: (answers: never, names: Names) => readonly Passage[];
  readonly changesSince?: (
    earlier: EarlierEdition,
    answers: never,
    names: Names,
    version: number,
  ) => readonly PassageChange[];
  readonly documents: readonly [AnyDocument, ...AnyDocument[]];
  readonly rules: readonly AnyRule[];
};

export type AnswersOf<S extends readonly Section[]> = Merge<SectionAnswers<S[number]>>;
export type DraftAnswers<S extends readonly Section[]> = Merge<SectionDraft<S[number]>>;
export type Answers<T extends AnyTemplate> = AnswersOf<T["sections"]>;
export type Draft<T extends AnyTemplate> = DraftAnswers<T["sections"]>;

type SectionOptions = Pick<Section, "lead" | "visibleWhen" | "startsWhen">;
export function section<const Qs extends readonly Question[]>(
  id: string,
  title: string,
  questions: Qs,
  options: SectionOptions & { readonly visibleWhen: Condition },
): SometimesSection<Qs>;
export function section<const Qs extends readonly Question[]>(
  id: string,
  title: string,
  questions: Qs,
  options?: Omit<SectionOptions, "visibleWhen"> & { readonly visibleWhen?: never },
): Section<Qs>;
export function section(
  id: string,
  title: string,
  questions: readonly Question[],
  options: SectionOptions = {},
): Section {
  return { id, title, questions, ...options };
}

/** Mistakes in a template are the author's, so they stop the app at start-up, all of them at once. */
export function defineTemplate<const S extends readonly Section[]>(template: Template<S>): Template<S> {
  const mistakes = mistakesIn(template);
  if (mistakes.length > 0) throw new Error(`${template.id}: ${mistakes.join("; ")}`);
  return template;
}

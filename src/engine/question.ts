import type { z } from "zod";
import type { IsoDate, LocalDateTime } from "../lib/dates.ts";
import type { Reworded, Signature, Statement, When, YesNo } from "./answer.ts";
import type { Condition } from "./condition.ts";

/** "always": a finished record has it. "maybe": optional, or asked only when a condition holds. */
export type Presence = "always" | "maybe";

interface Common<Key extends string, P extends Presence> {
  readonly key: Key;
  readonly label: string;
  readonly hint?: string;
  readonly required: boolean;
  readonly visibleWhen?: Condition;
  readonly presence?: P; // type only
}
interface Answerable<Key extends string, A, P extends Presence> extends Common<Key, P> {
  readonly schema: z.ZodType<A>;
  readonly answer?: A; // type only
}

/** Something an author may take over or learn from, in the words of the pack. */
export interface Example {
  readonly text: string;
  /** Which pupils it was written for. */
  readonly suits: "mainstream" | "send";
}
/** Examples for a long text, chosen by the answer to an earlier choice beside it. */
export interface ExampleLibrary {
  readonly by: string;
  readonly of: Readonly<Record<string, readonly Example[]>>;
}

/**
 * Words that may be taken over into a text from a list outside the template, such as the local directory's threshold levels.
 * `by` is the key of an earlier question that says whose: an authority, or for places and for people who were trained the choice that
 * says what kind, or in what.
 */
export interface Suggestions {
  readonly list: "teams" | "thresholds" | "stages" | "addressees" | "places" | "trained";
  readonly by: string;
}

export interface TextQuestion<K extends string = string, P extends Presence = Presence>
  extends Answerable<K, string, P> {
  readonly kind: "text";
  readonly lines: "one" | "many";
  readonly maxLength: number;
  /** Offers one tap that writes "Not known at the time of writing.", so that nothing is left blank. */
  readonly canBeNotKnown: boolean;
  readonly examples?: ExampleLibrary;
  readonly suggest?: Suggestions;
}
export interface YesNoQuestion<K extends string = string, P extends Presence = Presence>
  extends Answerable<K, YesNo, P> {
  readonly kind: "yesNo";
}
/** A day that is known exactly, such as a review date. */
export interface DateQuestion<K extends string = string, P extends Presence = Presence>
  extends Answerable<K, IsoDate, P> {
  readonly kind: "date";
}
export interface DateTimeQuestion<K extends string = string, P extends Presence = Presence>
  extends Answerable<K, LocalDateTime, P> {
  readonly kind: "dateTime";
}
/** A date as well as it is known: exact, about, between, or a term. */
export interface WhenQuestion<K extends string = string, P extends Presence = Presence> extends Answerable<K, When, P> {
  readonly kind: "when";
}
export interface NumberQuestion<K extends string = string, P extends Presence = Presence>
  extends Answerable<K, number, P> {
  readonly kind: "number";
  readonly min: number;
  readonly max: number;
  readonly unit: string;
}
export interface Choice {
  readonly label: string;
  readonly hint?: string;
}
export type Choices = Readonly<Record<string, string | Choice>>;
export interface ChoiceQuestion<K extends string = string, V extends string = string, P extends Presence = Presence>
  extends Answerable<K, V, P> {
  readonly kind: "choice";
  readonly choices: Choices;
  /** "list" shows hints under each choice; "pills" sets short choices side by side. */
  readonly layout: "list" | "pills";
}
export interface ChoicesQuestion<K extends string = string, V extends string = string, P extends Presence = Presence>
  extends Answerable<K, readonly V[], P> {
  readonly kind: "choices";
  readonly choices: Choices;
  readonly layout: "list" | "pills";
}
/** An adult from the school's list of people. The answer is an id; words come from `Names`. */
export interface PersonQuestion<K extends string = string, P extends Presence = Presence>
  extends Answerable<K, PersonId, P> {
  readonly kind: "person";
}
/** A child from the case file. The answer is an id; words come from `Names`. */
export interface ChildQuestion<K extends string = string, P extends Presence = Presence>
  extends Answerable<K, ChildId, P> {
  readonly kind: "child";
}
/** An authority from the local directory. The answer is an id; words come from `Names`. */
export interface AuthorityQuestion<K extends string = string, P extends Presence = Presence>
  extends Answerable<K, AuthorityId, P> {
  readonly kind: "authority";
}
export interface StatementQuestion<K extends string = string, P extends Presence = Presence>
  extends Answerable<K, Statement, P> {
  readonly kind: "statement";
}
export interface SignatureQuestion<K extends string = string, P extends Presence = Presence>
  extends Answerable<K, Signature, P> {
  readonly kind: "signature";
}
/** Which item of an earlier group: how one group points at another, so that groups need not nest. */
export interface WhichQuestion<K extends string = string, P extends Presence = Presence>
  extends Answerable<K, ItemId, P> {
  readonly kind: "which";
  readonly group: string;
}
/** Passages that the pack writes and a school may put into words of its own: the template's `passages`. The answer keeps only those it changed. */
export interface WordingQuestion<K extends string = string, P extends Presence = Presence>
  extends Answerable<K, readonly Reworded[], P> {
  readonly kind: "wording";
}
/** Said, not asked. Never counts as an answer. */
export interface NoticeQuestion<K extends string = string> extends Common<K, "maybe"> {
  readonly kind: "notice";
  readonly tone: "note" | "warning";
  readonly text: string;
  readonly answer?: never;
}
/** Several of the same thing. Items hold leaves only: one level of nesting is a rule, not an accident. */
export interface GroupQuestion<
  K extends string = string,
  Item extends readonly Leaf[] = readonly Leaf[],
  P extends Presence = Presence,
> extends Common<K, P> {
  readonly kind: "group";
  readonly item: Item;
  readonly itemName: string;
  readonly min: number;
  readonly max: number;
  /** "rows": all items on the page. "cards": a list of cards, each item on a page of its own. */
  readonly layout: "rows" | "cards";
  /** Key of a choice in the item: several items are added at once by picking from its choices. */
  readonly pickBy?: string;
}

export type Leaf =
  | TextQuestion
  | YesNoQuestion
  | DateQuestion
  | DateTimeQuestion
  | WhenQuestion
  | NumberQuestion
  | ChoiceQuestion
  | ChoicesQuestion
  | PersonQuestion
  | ChildQuestion
  | AuthorityQuestion
  | StatementQuestion
  | SignatureQuestion
  | WhichQuestion
  | WordingQuestion
  | NoticeQuestion;
export type Question = Leaf | GroupQuestion;
export type AnswerableLeaf = Exclude<Leaf, NoticeQuestion>;
export type ItemId = string;
export type PersonId = string;
export type ChildId = string;
export type AuthorityId = string;

/** Whether a question takes an answer at all. */
export const isAnswerable = (question: Leaf): question is AnswerableLeaf => question.kind !== "notice";

export const choiceLabel = (choice: string | Choice): string => (typeof choice === "string" ? choice : choice.label);

// ---- answer types, read off the definitions ----

export type Flat<T> = { [K in keyof T]: T[K] } & {};
type Keyed = { readonly key: string; readonly presence?: Presence };
type Item = readonly Keyed[];
type Asked<Q extends Keyed> = Q extends { readonly kind: "notice" } ? never : Q;
type AnswerTo<Q> = Q extends { readonly item: Item }
  ? readonly ItemOf<Q["item"]>[]
  : Q extends { readonly answer?: unknown }
    ? Exclude<Q["answer"], undefined>
    : never;
type DraftAnswerTo<Q> = Q extends { readonly item: Item } ? readonly DraftItemOf<Q["item"]>[] : AnswerTo<Q>;
type IsAlways<Q extends Keyed> = [NonNullable<Q["presence"]>] extends ["always"] ? true : false;

/** A finished set of answers. */
export type AnswersTo<Qs extends Item> = Flat<
  { readonly [Q in Asked<Qs[number]> as IsAlways<Q> extends true ? Q["key"] : never]: AnswerTo<Q> } & {
    readonly [Q in Asked<Qs[number]> as IsAlways<Q> extends true ? never : Q["key"]]?: AnswerTo<Q>;
  }
>;
/** The same answers while being written: anything may be missing, in items too. What documents are built from. */
export type DraftOf<Qs extends Item> = Flat<{ readonly [Q in Asked<Qs[number]> as Q["key"]]?: DraftAnswerTo<Q> }>;
export type ItemOf<Qs extends Item> = Flat<{ readonly itemId: ItemId } & AnswersTo<Qs>>;
export type DraftItemOf<Qs extends Item> = Flat<{ readonly itemId: ItemId } & DraftOf<Qs>>;

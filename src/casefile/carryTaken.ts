import { isAnswered } from "../engine/answer.ts";
import { itemsOf } from "../engine/relevant.ts";
import type { RawAnswers } from "../engine/template.ts";
import type { Id } from "../lib/ids.ts";
import type { CarriedOver } from "./carry.ts";
import type { Carried } from "./entities.ts";

// Answers that are known from several sources, put together: the first source that knows an answer gives it, and items of a
// group come from all of them.

/** What answers are taken from: the id of a file, a child or the school, and how it is called under them. */
export interface TakenFrom {
  readonly fileId: Id;
  readonly label: string;
}

/** An answer that is known. `at` is where it stands in its source; missing for one that is worked out and has no one source. */
export interface Taken<V> {
  readonly value: V;
  readonly at?: TakenFrom & { readonly path: string; readonly was?: unknown };
}

type GroupKey<A> = {
  [K in keyof A]-?: NonNullable<A[K]> extends readonly { readonly itemId: string }[] ? K : never;
}[keyof A];
type ItemIn<A, K extends keyof A> = NonNullable<A[K]> extends readonly (infer I)[] ? Omit<I, "itemId"> : never;
type TakenAnswers<A> = { readonly [K in keyof A]?: Taken<NonNullable<A[K]>> | undefined };

/** An item of a group, before it has an id. */
export type TakenItem<A, K extends GroupKey<A>> = TakenAnswers<ItemIn<A, K>>;

/** What one source knows of the answers `A`. */
export interface Known<A> {
  readonly answers?: TakenAnswers<Omit<A, GroupKey<A>>>;
  readonly items?: { readonly [K in GroupKey<A>]?: readonly TakenItem<A, K>[] };
}

/** Takes answers from a source by their path there; nothing where it has none. `was` is for one put into other words. */
export const takingFrom =
  ({ fileId, label }: TakenFrom) =>
  <V>(path: string, value: V | undefined, was?: unknown): Taken<NonNullable<V>> | undefined =>
    isKnown(value) ? { value, at: { fileId, label, path, ...(was !== undefined && { was }) } } : undefined;

/** An answer that is worked out rather than taken from one place. */
export const workedOut = <V>(value: V | undefined): Taken<NonNullable<V>> | undefined =>
  isKnown(value) ? { value } : undefined;

const isKnown = <V>(value: V): value is NonNullable<V> => isAnswered(value);

/** Puts together what several sources know: an answer is that of the first which has one; two items that say the same are one. */
export function putTogether<A>(sources: readonly Known<A>[], newId: () => Id): CarriedOver<A> {
  const answers: Record<string, unknown> = {};
  const carried: Record<string, Carried[string]> = {};
  const said = new Set<string>();
  const note = (path: string, { at, value }: Taken<unknown>) => {
    if (at !== undefined) carried[path] = { ...at, value };
  };
  for (const source of sources) {
    for (const [key, taken] of known(source.answers)) {
      if (key in answers) continue;
      answers[key] = taken.value;
      note(key, taken);
    }
    for (const [group, items] of Object.entries<readonly TakenAnswers<RawAnswers>[] | undefined>(source.items ?? {}))
      for (const item of items ?? []) {
        const parts = known(item);
        const says = Object.fromEntries(parts.map(([key, { value }]) => [key, value]));
        const whole = JSON.stringify([group, says]);
        if (parts.length === 0 || said.has(whole)) continue;
        said.add(whole);
        const itemId = newId();
        answers[group] = [...itemsOf(answers[group]), { itemId, ...says }];
        for (const [key, taken] of parts) note(`${group}/${itemId}/${key}`, taken);
      }
  }
  // Every key and value above was typed by `Known<A>` on its way in.
  return { answers: answers as A, carried };
}

const known = (
  answers: { readonly [key: string]: Taken<unknown> | undefined } = {},
): readonly (readonly [string, Taken<unknown>])[] =>
  Object.entries(answers).flatMap(([key, taken]) => (taken === undefined ? [] : [[key, taken] as const]));

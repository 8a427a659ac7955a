import { isAnswered, isObject } from "./answer.ts";

/** When something is asked or printed. Plain JSON: it can be stored, printed, compared and tested without running a form. */
export type Condition =
  | { readonly op: "is"; readonly key: string; readonly value: Scalar }
  | { readonly op: "includes"; readonly key: string; readonly value: string }
  | { readonly op: "answered"; readonly key: string }
  | { readonly op: "all" | "any"; readonly of: readonly Condition[] }
  | { readonly op: "not"; readonly of: Condition }
  | { readonly op: "anyItem"; readonly key: string; readonly of: Condition };

export type Scalar = string | number | boolean;

/** A question seen from a condition: its key, and the type its answer has. */
interface Asked<A> {
  readonly key: string;
  readonly answer?: A; // type only, never set
}

export const is = <A extends Scalar>(question: Asked<A>, value: NoInfer<A>): Condition => ({
  op: "is",
  key: question.key,
  value,
});
export const includes = <A extends string>(question: Asked<readonly A[]>, value: NoInfer<A>): Condition => ({
  op: "includes",
  key: question.key,
  value,
});
export const answered = (question: Asked<unknown>): Condition => ({ op: "answered", key: question.key });
export const all = (...of: readonly Condition[]): Condition => ({ op: "all", of });
export const any = (...of: readonly Condition[]): Condition => ({ op: "any", of });
export const not = (of: Condition): Condition => ({ op: "not", of });
export const anyItem = (group: { readonly key: string; readonly item: unknown }, of: Condition): Condition => ({
  op: "anyItem",
  key: group.key,
  of,
});

/** `lookUp` sees only answers already known to be relevant, so an answer that has been hidden can never decide anything. */
export function holds(condition: Condition, lookUp: (key: string) => unknown): boolean {
  switch (condition.op) {
    case "is":
      return lookUp(condition.key) === condition.value;
    case "includes": {
      const answer = lookUp(condition.key);
      return Array.isArray(answer) && answer.includes(condition.value);
    }
    case "answered":
      return isAnswered(lookUp(condition.key));
    case "all":
      return condition.of.every((each) => holds(each, lookUp));
    case "any":
      return condition.of.some((each) => holds(each, lookUp));
    case "not":
      return !holds(condition.of, lookUp);
    case "anyItem": {
      const items = lookUp(condition.key);
      return (
        Array.isArray(items) &&
        items.some((item: unknown) => isObject(item) && holds(condition.of, (key) => item[key] ?? lookUp(key)))
      );
    }
  }
}

/** A condition about one question. */
export type Test = Exclude<Condition, { readonly op: "all" | "any" | "not" }>;
interface LookedAt {
  readonly key: string;
  /** The group whose item the condition stands in, if any: the only place that item's answers are in sight. */
  readonly group: string | undefined;
  readonly test: Test;
}

/** Every question a condition depends on. `within` is the group whose item the condition stands in. */
export function looksAt(condition: Condition, within?: string): readonly LookedAt[] {
  switch (condition.op) {
    case "all":
    case "any":
      return condition.of.flatMap((each) => looksAt(each, within));
    case "not":
      return looksAt(condition.of, within);
    case "anyItem":
      return [{ key: condition.key, group: within, test: condition }, ...looksAt(condition.of, condition.key)];
    default:
      return [{ key: condition.key, group: within, test: condition }];
  }
}

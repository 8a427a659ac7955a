import type { Id } from "../../lib/ids.ts";
import type { Task } from "../today.ts";
import { kindOf } from "./kinds.ts";

/** Whom a task waits for: another person by id, or somebody outside in words. Undefined where it waits for the person who looks. */
export function waitsFor({ owner, kind }: Pick<Task, "owner" | "kind">, me: Id | undefined) {
  if (owner !== undefined) return owner === me ? undefined : { personId: owner };
  const outside = kindOf(kind).waitsFor;
  return outside === undefined ? undefined : { outside };
}

/** What needs the person who looks, and what waits for others, each in the order in which it came. */
export function sidesOf(
  tasks: readonly Task[],
  me: Id | undefined,
): { readonly yours: readonly Task[]; readonly others: readonly Task[] } {
  return {
    yours: tasks.filter((task) => waitsFor(task, me) === undefined),
    others: tasks.filter((task) => waitsFor(task, me) !== undefined),
  };
}

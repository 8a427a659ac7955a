import { findIn, wordIndex } from "../casefile/guidance/find.ts";
import { everybody, type Group, groups, type Reader, type Task } from "../pack/help/task.ts";
import { tasks } from "../pack/help/tasks.ts";

export type { Group, Reader, Task };
export { everybody as everyReader, groups };

/** What somebody can do here and how, and found by words. */
export function helpFor(reader: Reader) {
  const all = tasks.filter(({ readers }) => readers.includes(reader));
  let index: ReturnType<typeof wordIndex<Task>> | undefined;
  return {
    tasks: all,
    find: (typed: string): readonly Task[] => {
      index ??= wordIndex(all, ({ title, typed: also, steps }) => [
        [[title], 6],
        [[also], 5],
        [steps.map((step) => (typeof step === "string" ? step : step.text)), 1],
      ]);
      return findIn(index, typed);
    },
  };
}

/** What can be read by whoever cannot come in. */
export const doorTasks: readonly Task[] = tasks.filter(({ atDoor }) => atDoor);

import { type Task, urgencyOf } from "../../casefile/today.ts";
import type { IsoDate } from "../../lib/dates.ts";

type Due = Pick<Task, "due">;

/**
 * "3 things need you today, 1 of them late." Drafts need somebody too; what is due later does not. What waits for others needs
 * somebody once it is late: then it is to be asked for.
 */
export function needsInWords(yours: readonly Due[], others: readonly Due[], today: IsoDate): string {
  const overdue = others.filter(({ due }) => urgencyOf(due, today) === "late");
  const urgencies = [...yours, ...overdue].map(({ due }) => urgencyOf(due, today));
  const count = urgencies.filter((each) => each === "late" || each === "today" || each === "open").length;
  const late = urgencies.filter((each) => each === "late").length;
  if (count === 0) return "Nothing needs you today.";
  if (count === 1) return `One thing needs you today${late === 1 ? ", and it is late" : ""}.`;
  return `${count} things need you today${late === 0 ? "" : `, ${late} of them late`}.`;
}

import type { Task } from "./task.ts";
import { around } from "./tasks/around.ts";
import { deciding } from "./tasks/deciding.ts";
import { giving } from "./tasks/giving.ts";
import { keeping } from "./tasks/keeping.ts";
import { people } from "./tasks/people.ts";
import { writing } from "./tasks/writing.ts";

/** Every task, in the order of the list. */
export const tasks: readonly Task[] = [...writing, ...deciding, ...giving, ...keeping, ...people, ...around];

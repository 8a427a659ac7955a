import type { Migration } from "../../engine/template.ts";

/** None yet: version 1 is the first. */
export const migrations: readonly Migration[] = [];

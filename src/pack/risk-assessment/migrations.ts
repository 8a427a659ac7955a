import type { Migration } from "../../engine/template.ts";

/** Steps that bring an older draft forward. Version 1 is the first, so there are none. */
export const migrations: readonly Migration[] = [];

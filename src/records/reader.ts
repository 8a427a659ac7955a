import type { Reader } from "../pack/help/task.ts";
import type { Role } from "./members.ts";

/** For whom help and news are meant. Lead and deputy do the same things here. */
export const readerOf = (role: Role): Reader => (role === "dsl" || role === "deputy" ? "lead" : role);

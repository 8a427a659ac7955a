import type { Finding } from "./template.ts";

/** A finding or none, for rules that look at one thing. */
export const foundIf = (broken: boolean, key: string, message: string): readonly Finding[] =>
  broken ? [{ key, message }] : [];

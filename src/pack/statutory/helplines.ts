import type { IsoDate } from "../../lib/dates.ts";

/** A service outside school that a copy for a family or a child names (facts.md §8). */
interface Helpline {
  readonly name: string;
  readonly number: string;
  /** How well the number is known: A read at the source, B second-hand (facts.md §0.1). */
  readonly mark: "A" | "B";
  readonly lastChecked: IsoDate;
}

export const helplines = {
  childline: { name: "Childline", number: "0800 1111", mark: "A", lastChecked: "2026-11-22" },
  nspcc: { name: "NSPCC Helpline", number: "0808 800 5000", mark: "B", lastChecked: "2026-11-22" },
  stopItNow: { name: "Stop It Now", number: "0808 1000 900", mark: "A", lastChecked: "2026-11-22" },
} as const satisfies Readonly<Record<string, Helpline>>;

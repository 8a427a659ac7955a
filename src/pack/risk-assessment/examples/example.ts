import type { Names } from "../../../engine/template.ts";
import type { PlanAnswers } from "../sections.ts";

/** A finished plan about invented people, with names for its ids. */
export interface PlanExample {
  readonly title: string;
  readonly answers: PlanAnswers;
  readonly children: Readonly<Record<string, string>>;
  readonly people: Readonly<Record<string, string>>;
}

export const namesIn = ({ children, people }: PlanExample): Names => ({
  child: (id) => children[id] ?? "A child not on this tablet",
  person: (id) => people[id] ?? "Somebody not on this tablet",
  personName: (id) => people[id] ?? "Somebody not on this tablet",
  authority: (id) => people[id] ?? "Somebody not on this tablet",
});

import type { Names } from "../../../engine/template.ts";
import type { IncidentDraft } from "../questions.ts";

/** A finished, invented record, with the invented people in it. Used by tests and the practice school. */
export interface IncidentExample {
  readonly id: string;
  readonly title: string;
  readonly answers: IncidentDraft;
  readonly children: readonly {
    readonly id: string;
    readonly name: string;
    readonly born: string;
    readonly year: string;
  }[];
  readonly people: readonly { readonly id: string; readonly name: string; readonly role: string }[];
}

/** Words for the ids in an example. An id that is not in it reads as "Unknown". */
export const namesIn = ({ children, people }: Pick<IncidentExample, "children" | "people">): Names => ({
  child: (id) => children.find((each) => each.id === id)?.name ?? "Unknown",
  authority: () => "Unknown",
  personName: (id) => people.find((each) => each.id === id)?.name ?? "Unknown",
  person: (id) => {
    const person = people.find((each) => each.id === id);
    return person === undefined ? "Unknown" : `${person.name}, ${person.role}`;
  },
});

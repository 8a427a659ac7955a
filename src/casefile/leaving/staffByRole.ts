import type { Names } from "../../engine/template.ts";
import { type CaseFile, personLabel } from "../casefile.ts";
import type { Person } from "../entities.ts";
import { nameWords, type Sought, searchFor } from "../redaction/nameSearch.ts";
import type { Redactor } from "../redaction/redaction.ts";

/** "the teaching assistant"; of somebody without a role, "a member of staff". */
const roleOf = ({ role, organisation }: Person): string =>
  role.trim() === ""
    ? "a member of staff"
    : [`the ${role.trim().charAt(0).toLowerCase()}${role.trim().slice(1)}`, organisation].filter(Boolean).join(", ");

const honorifics = ["mr", "mrs", "ms", "miss", "mx", "dr", "sir", "madam"];

/** Whole names and "Mr Reyes". A first name alone may be anybody’s: it is left for whoever looks through the copy. */
function spellingsOf(person: Person): readonly Sought<Person>[] {
  const words = nameWords(person.name).filter((word) => !honorifics.includes(word));
  const last = words.at(-1) ?? "";
  const whole = words.length > 1 ? [words] : [];
  const titled = last === "" ? [] : honorifics.map((title) => [title, last]);
  return [...whole, ...titled, ...honorifics.map((title) => [title, ...words])]
    .filter((each) => each.length > 1)
    .map((each) => ({ words: each, value: person }));
}

/** The same copy with the people of the school written by their role. Children and families are as they were. */
export function staffByRole(file: CaseFile, redactor: Redactor): Redactor {
  const people = [...file.people.values()];
  // "Tom Reyes, teaching assistant" as a whole, so that the role is not said twice.
  const labels = people
    .map((person) => ({ label: personLabel(person), person }))
    .filter(({ label, person }) => label !== person.name)
    .sort((a, b) => b.label.length - a.label.length);
  const find = searchFor(people.flatMap(spellingsOf));
  const text = (original: string): string => {
    const unlabelled = labels.reduce(
      (so, { label, person }) => so.replaceAll(label, roleOf(person)),
      redactor.text(original),
    );
    let out = "";
    let from = 0;
    for (const { start, end, value } of find(unlabelled)) {
      out += unlabelled.slice(from, start) + roleOf(value);
      from = end;
    }
    return out + unlabelled.slice(from);
  };
  const person = (id: string): string => {
    const found = file.people.get(id);
    return found === undefined ? redactor.names.person(id) : redactor.text(roleOf(found));
  };
  const names: Names = { ...redactor.names, person, personName: person };
  return {
    names,
    text,
    hiddenIn: (written) => [
      ...new Set([...redactor.hiddenIn(written), ...find(written).map(({ value }) => value.name)]),
    ],
    hidesNobody: redactor.hidesNobody && people.length === 0,
  };
}

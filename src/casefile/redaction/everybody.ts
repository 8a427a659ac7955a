import { type CaseFile, oncePer } from "../casefile.ts";
import { type Sought, searchFor } from "./nameSearch.ts";
import { type Spelling, spellingsOf, spellingsOfName } from "./spellings.ts";

const title = /^(?:(?:mr|mrs|ms|miss|mx|dr|prof|professor|rev|revd|reverend|sir|dame)\.?\s+)+/iu;
/** "Mum", "foster carer": what somebody is, where a name would stand. */
const isNoName =
  /^(?:step|foster|grand)?\s?(?:mum|mother|dad|father|parents?|carers?|guardian|family|aunt|uncle|nan|gran)$/i;

/** Parts of an adult's name, each looked for as a child's would be. "Mrs R. Hale" is Hale, with or without the R. */
function adult(name: string): readonly Sought<Spelling>[] {
  const words = name.trim().replace(title, "").split(/\s+/u);
  if (isNoName.test(words.join(" "))) return [];
  const familyName = words.at(-1) ?? "";
  return spellingsOfName({ givenNames: words.slice(0, -1).join(" "), familyName, knownAs: "" });
}

const finder = (names: readonly Sought<Spelling>[]) =>
  searchFor(names.map((each) => ({ ...each, value: each.value.said })));

const inChildren = oncePer(
  ({ children }) => children,
  (children) =>
    finder(
      [...children.values()].flatMap((child) => [
        ...spellingsOf(child),
        ...[...child.family.map(({ name }) => name), ...(child.familyFormerly ?? [])].flatMap(adult),
      ]),
    ),
);
const inPeople = oncePer(
  ({ people }) => people,
  (people) => finder([...people.values()].flatMap(({ name }) => adult(name))),
);

/** Names of children and their families that stand in a text. */
export const childrenNamedIn = (file: CaseFile, text: string): readonly string[] => [
  ...new Set(inChildren(file)(text).map(({ value }) => value)),
];

/**
 * Every name that the case file knows and that stands in a text that must name nobody at all: children, their families, staff and
 * people of other services. The school and authorities keep theirs, whoever they were called after.
 */
export function namedIn(file: CaseFile, text: string): readonly string[] {
  const kept = [file.school, ...file.authorities.values()].flatMap((each) => each?.name.trim() || []);
  const rest = kept.reduce((left, name) => left.replaceAll(name, " · "), text);
  const found = [...inChildren(file)(rest), ...inPeople(file)(rest)].sort((a, b) => a.start - b.start);
  return [...new Set(found.map(({ value }) => value))];
}

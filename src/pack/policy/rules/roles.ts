import type { Finding, Names } from "../../../engine/template.ts";
import { staffMaybeIn, staffNamedIn } from "../../words/staff-names.ts";
import { passages } from "../documents/readers.ts";
import type { PolicyAnswers } from "../sections.ts";
import { peopleIn, textsIn } from "./given.ts";
import type { PolicyRule } from "./school.ts";
import { inPassage } from "./wording.ts";

// A policy whose website is to speak of roles.

/** Stands only in the table of contacts, which says to ask at the office instead. */
const notOnWebsite: ReadonlySet<string> = new Set(["leadPhone"]);
/** Named after somebody long dead, more often than not. */
const ofPlaces: ReadonlySet<string> = new Set(["schoolName", "schoolAddress", "trustName", "partnership"]);

interface Found {
  readonly place: Finding;
  readonly text: string;
  readonly name: string;
}
/** What a school wrote itself and `find` finds a name in. `message` begins with which words they are. */
function namedIn(
  answers: PolicyAnswers,
  names: Names,
  find: (text: string, names: readonly string[]) => string | undefined,
): readonly Found[] {
  if (answers.published !== "roles") return [];
  const staff = peopleIn(answers).map(({ id }) => names.personName(id));
  const said = [
    ...passages(answers, names)
      .filter(({ isChanged }) => isChanged)
      .map((passage) => ({ place: { key: "wording", message: inPassage(passage) }, text: passage.text })),
    ...textsIn(answers)
      .filter(({ key }) => !notOnWebsite.has(key))
      .map(({ text, ...place }) => ({ place: { ...place, message: "This" }, text })),
  ];
  return said.flatMap((each) => {
    const name = find(each.text, staff);
    return name === undefined ? [] : [{ ...each, name }];
  });
}

const rolesOnly: PolicyRule = {
  id: "rolesOnly",
  level: "stop",
  source: "issue 4: roles instead of names on request",
  find: (answers, { names }) =>
    namedIn(answers, names, staffNamedIn).map(({ place, name }) => ({
      ...place,
      message: `${place.message} names ${name}, and the policy on the website is to have roles instead of names. Write the role.`,
    })),
};

const rolesMaybe: PolicyRule = {
  id: "rolesMaybe",
  level: "warn",
  source: "issue 4: roles instead of names on request",
  find: (answers, { names }) =>
    namedIn(answers, names, staffMaybeIn)
      .filter(({ place, text, name }) => !ofPlaces.has(place.key) && staffNamedIn(text, [name]) === undefined)
      .map(({ place, name }) => ({
        ...place,
        message: `${place.message} may name ${name}. The policy on the website is to have roles instead of names: look at it once more.`,
      })),
};

export const rolesRules: readonly PolicyRule[] = [rolesOnly, rolesMaybe];

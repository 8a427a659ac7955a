import type { When } from "../engine/answer.ts";
import { itemsOf } from "../engine/relevant.ts";
import type { Draft } from "../engine/template.ts";
import type { Id } from "../lib/ids.ts";
import { inWords } from "../lib/words.ts";
import type { addendumEntry } from "../pack/entries/addendum.ts";
import { type CaseFile, entriesAbout, versionsOf } from "./casefile.ts";
import type { Child, FinishedRecord } from "./entities.ts";
import { type Happening, happenings } from "./happenings.ts";

/** A child’s part in one incident: what it is now, and every time it was seen otherwise. */
export interface PartInIncident {
  readonly fileId: Id;
  readonly number: number;
  readonly when: When;
  /** The key of the role as it is now; undefined where none was recorded. */
  readonly role: string | undefined;
  readonly changes: readonly RoleChange[];
}
export interface RoleChange {
  /** When it was changed: a minute as it was written down. */
  readonly at: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly why: string;
}

/** In which incidents a child had which part, oldest first. A role belongs to the incident, never to the child (facts.md §6.6). */
export const roleHistory = (file: CaseFile, childId: Id): readonly PartInIncident[] =>
  happenings(file).flatMap((happening) =>
    happening.involved
      .filter((each) => each.childId === childId)
      .map(({ role }) => ({
        fileId: happening.fileId,
        number: happening.number,
        when: happening.when,
        role,
        changes: changesIn(file, happening, childId),
      })),
  );

interface Said {
  readonly at: string;
  readonly role: string | undefined;
  readonly why: string;
}

function changesIn(file: CaseFile, { fileId }: Happening, childId: Id): readonly RoleChange[] {
  const written = versionsOf(file, fileId).flatMap((version) => roleIn(version, childId));
  const said = [
    // A version that says what the one before said is no new word about it: an addendum may have come between the two.
    ...written.filter(({ role }, index) => index === 0 || role !== written[index - 1]?.role),
    ...entriesAbout(file, fileId).flatMap((entry) => roleAdded(entry, childId)),
  ].sort((a, b) => a.at.localeCompare(b.at));
  return said.flatMap(({ at, role, why }, index): readonly RoleChange[] => {
    const before = said[index - 1];
    return before === undefined || before.role === role ? [] : [{ at, from: before.role, to: role, why }];
  });
}

const roleIn = ({ answers, finishedAt, reason }: FinishedRecord, childId: Id): readonly Said[] =>
  itemsOf(answers["children"]).flatMap(({ child, role }) =>
    child === childId ? [{ at: finishedAt, role: typeof role === "string" ? role : undefined, why: reason }] : [],
  );

function roleAdded({ templateId, answers, finishedAt }: FinishedRecord, childId: Id): readonly Said[] {
  const { addendumKind, roleChild, newRole, added = "", whyNow = "" }: Draft<typeof addendumEntry> = answers;
  return templateId === "addendum" && addendumKind === "role" && roleChild === childId
    ? [{ at: finishedAt, role: newRole, why: [added, whyNow].filter((part) => part !== "").join(" ") }]
    : [];
}

/** How a sentence says what part somebody had. */
const asPart: Readonly<Record<string, string>> = {
  affected: "the child affected",
  displayed: "the child who displayed the behaviour",
  both: "both affected and displaying",
  witness: "a witness",
};

/**
 * "In 2 of 4 incidents Amal was the child affected, and in 2 the child who displayed the behaviour." Empty where a child had one
 * and the same part in all of them, as far as the parts are clear.
 */
export function rolesInWords({ givenNames, knownAs }: Child, parts: readonly PartInIncident[]): string {
  const counts = Object.entries(asPart)
    .map(([role, words]) => ({ words, count: parts.filter((part) => part.role === role).length }))
    .filter(({ count }) => count > 0);
  if (counts.length < 2) return "";
  const name = knownAs.trim() || (givenNames.trim().split(/\s+/u)[0] ?? "");
  const open = parts.length - counts.reduce((sum, { count }) => sum + count, 0);
  const said = [
    ...counts.map(({ words, count }, index) =>
      index === 0 ? `In ${count} of ${parts.length} incidents ${name} was ${words}` : `in ${count} ${words}`,
    ),
    ...(open > 0 ? [`in ${open} the part is not yet clear`] : []),
  ];
  return `${inWords(said)}.`;
}

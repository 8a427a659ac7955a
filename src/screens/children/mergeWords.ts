import { type Child, childLabel, childName } from "../../casefile/entities.ts";
import { roleInWords } from "../../casefile/involvements.ts";
import type { Clash, countOf, Doubt } from "../../casefile/merged/merge.ts";
import { yearInWords } from "../../casefile/yearInWords.ts";
import { longDate } from "../../lib/dates.ts";
import { inWords } from "../../lib/words.ts";
import { fileReference } from "../../records/copies.ts";
import type { MergeError } from "../../records/merging.ts";
import { saveTrouble } from "../saveTrouble.ts";
import { senWords } from "../valueWords.ts";

/** What two records of a child say of the same things, for putting them side by side. What neither says is left out. */
export function sideBySide(one: Child, other: Child) {
  return [
    { label: "Name", of: childLabel },
    { label: "Date of birth", of: ({ dateOfBirth }: Child) => longDate(dateOfBirth) },
    { label: "UPN", of: ({ upn }: Child) => upn },
    { label: "Year group", of: ({ yearGroup }: Child) => yearInWords(yearGroup) },
    { label: "Home address", of: ({ address }: Child) => address },
    {
      label: "Family",
      of: ({ family }: Child) => family.map(({ name, relation }) => `${name} (${relation})`).join("\n"),
    },
    { label: "SEN", of: ({ sen }: Child) => (sen === "notKnown" ? "" : senWords[sen]) },
    { label: "Names of before", of: ({ formerly = [] }: Child) => formerly.map(childName).join("\n") },
    { label: "Added", of: ({ addedAt }: Child) => longDate(addedAt.slice(0, 10)) },
  ]
    .map(({ label, of }) => ({ label, one: of(one), other: of(other) }))
    .filter((row) => row.one !== "" || row.other !== "");
}

export const doubtWords: Readonly<Record<Doubt, string>> = {
  dateOfBirth: "The dates of birth differ.",
  upn: "The unique pupil numbers differ. Each pupil has one of their own.",
  siblings: "They are written down as brothers or sisters of each other.",
  leaving: "One of them is written down as leaving the school. Only the record that stays says so afterwards.",
};

type Count = ReturnType<typeof countOf>;
/** "2 records and plans and 1 referral" */
export const countInWords = ({ records, referrals }: Count): string =>
  inWords([
    records === 1 ? "1 record or plan" : `${records} records and plans`,
    ...(referrals === 0 ? [] : [referrals === 1 ? "1 referral" : `${referrals} referrals`]),
  ]);

/** Why two cannot be one, and what to do first. */
export const clashWords = ({ file, roles }: Clash): string => {
  const where = fileReference(file);
  if (roles === undefined)
    return `${where} is about one of them and names the other as another child. If they are one child, put that right in the referral first.`;
  const parts = `one as “${roleInWords(roles[0])}”, the other as “${roleInWords(roles[1])}”`;
  const first =
    file.finished === undefined
      ? "If they are one child, put the part right in that draft first."
      : "If they are one child, first put the part right with an addendum in that record.";
  return `Both are in ${where}: ${parts}. ${first} Otherwise they are two children.`;
};

export const mergeTrouble = (error: MergeError): string => {
  if (error.reason === "clash") return error.clashes.map(clashWords).join(" ");
  if (error.reason === "noSuchChild") return "One of them is not in the case file any more. Nothing was changed.";
  const { title, whatToDo } = saveTrouble(error);
  return `${title}. ${whatToDo}`;
};

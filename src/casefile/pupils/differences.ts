import { type Child, childName } from "../entities.ts";
import type { Pupil } from "./rows.ts";

export type Detail = "name" | "knownAs" | "dateOfBirth" | "upn" | "yearGroup" | "address";
export interface Difference {
  readonly detail: Detail;
  /** What stands here; empty where the list fills it in. */
  readonly here: string;
  readonly list: string;
}

/** What a list says otherwise of a child, or that is not known here. What it leaves empty says nothing. */
export function differencesTo(child: Child, pupil: Pupil): readonly Difference[] {
  const pairs: readonly Difference[] = [
    { detail: "name", here: childName(child), list: childName(pupil) },
    { detail: "knownAs", here: child.knownAs, list: pupil.knownAs },
    { detail: "dateOfBirth", here: child.dateOfBirth, list: pupil.dateOfBirth },
    { detail: "upn", here: child.upn, list: pupil.upn },
    { detail: "yearGroup", here: child.yearGroup, list: pupil.yearGroup },
    { detail: "address", here: child.address, list: pupil.address },
  ];
  return pairs.filter(({ detail, here, list }) => list !== "" && plain(detail, here) !== plain(detail, list));
}

/** Capitals and spaces are no difference; "Year 6" and "6" are one. An accent is a difference. */
const plain = (detail: Detail, text: string): string => {
  const same = text.replaceAll(/\s+/g, " ").trim().toLowerCase();
  return detail === "yearGroup" ? same.replace(/^year /, "") : detail === "upn" ? same.replaceAll(" ", "") : same;
};

/** The details of a child with those that were chosen taken over from a list. */
export function withDetails(child: Child, pupil: Pupil, chosen: readonly Detail[]): Child {
  const { givenNames, familyName } = pupil;
  const taken = chosen.map((detail) => (detail === "name" ? { givenNames, familyName } : { [detail]: pupil[detail] }));
  return Object.assign({ ...child }, ...taken);
}

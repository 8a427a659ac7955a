import type { CaseFile } from "../../casefile/casefile.ts";
import { directoryOf } from "../../casefile/directory/directory.ts";
import type { Authority } from "../../casefile/entities.ts";
import type { Names } from "../../engine/template.ts";
import type { Id } from "../../lib/ids.ts";
import { inWords } from "../../lib/words.ts";

/** Something to know about where the referrals of some children go. */
export interface HomeWords {
  readonly key: "notKnown" | "several" | "notTheSchools";
  readonly tone: "note" | "warning";
  readonly title: string;
  readonly text: string;
}

/** Where a child lives, as far as a referral goes. */
export interface Home {
  readonly childId: Id;
  /** Empty while not known. */
  readonly authority: Id | "";
}

/** What to say where homes are not known, where they differ, and where they are not with the school's own authority. */
export function whereItGoes(
  homes: readonly Home[],
  schools: Id | "",
  names: Pick<Names, "child" | "authority">,
): readonly HomeWords[] {
  const known = homes.filter(({ authority }) => authority !== "");
  const missing = homes.filter(({ authority }) => authority === "").map(({ childId }) => names.child(childId));
  const authorities = [...new Set(known.map(({ authority }) => authority))];
  const others = schools === "" ? [] : authorities.filter((each) => each !== schools);
  const several: HomeWords = {
    key: "several",
    tone: "note",
    title: "These children live under different authorities",
    text: `${inWords(known.map(({ childId, authority }) => `${names.child(childId)} under ${names.authority(authority)}`))}. Each child’s own authority gets a referral of its own, in which the other child is a letter, such as Child B.`,
  };
  const notTheSchools: HomeWords = {
    key: "notTheSchools",
    tone: "note",
    title: `${inWords(others.map(names.authority))} ${others.length === 1 ? "is" : "are"} right, though the school is in another area`,
    text: `A referral goes to the authority that the child lives under. The school’s own is ${names.authority(schools)}.`,
  };
  const notKnown: HomeWords = {
    key: "notKnown",
    tone: "warning",
    title: `It is not known which authority ${inWords(missing)} ${missing.length === 1 ? "lives" : "live"} under`,
    text: "A referral goes to the authority of the child’s home address. Look the address up before you send one. If it cannot wait, ring the school’s own authority: they will say who acts.",
  };
  return [
    ...(missing.length > 0 ? [notKnown] : []),
    ...(authorities.length > 1 ? [several] : []),
    ...(others.length > 0 ? [notTheSchools] : []),
  ];
}

/**
 * Whom to ring about some children: the authorities they live under, then the school's own, each once. While none of these is
 * known, everybody in the directory: a number too many is better than none.
 */
export function numbersFor(
  { authorities, school }: Pick<CaseFile, "authorities" | "school">,
  homes: readonly Pick<Home, "authority">[],
): readonly Authority[] {
  const concerned = new Set([...homes.map(({ authority }) => authority), school?.authority ?? ""]);
  const found = [...concerned].flatMap((id) => authorities.get(id) ?? []);
  return found.length > 0 ? found : directoryOf({ authorities });
}

import { isObject } from "../../engine/answer.ts";
import type { Id } from "../../lib/ids.ts";
import { answersNow, type CaseFile, type FileNow } from "../casefile.ts";
import type { Child } from "../entities.ts";
import { involvementsIn, involvementsOf } from "../involvements.ts";
import { referralAnswers, referralsOf } from "../referral/referrals.ts";

/** A file in which two children cannot be one. */
export interface Clash {
  readonly file: FileNow;
  /** The part of each, where each has another; undefined where one is whom the referral is about and the other is somebody else in it. */
  readonly roles: readonly [string, string] | undefined;
}

/** Files that name both children as different people: nobody has two parts in one incident, or is another child in their own referral. */
export function clashesOf(file: CaseFile, one: Id, other: Id): readonly Clash[] {
  const shared = involvementsOf(file, one).flatMap(({ file: now }): readonly Clash[] => {
    for (const each of [now, { ...now, draft: undefined }]) {
      const roleOf = (id: Id) => involvementsIn(file, each).find(({ childId }) => childId === id)?.role;
      const [role, otherRole] = [roleOf(one), roleOf(other)];
      if (role !== undefined && otherRole !== undefined && role !== otherRole)
        return [{ file: now, roles: [role, otherRole] }];
    }
    return [];
  });
  const referrals = [...referralsOf(file, one), ...referralsOf(file, other)].filter((now) => {
    const others = { ...answersNow(now), child: undefined };
    return names(others, referralAnswers(now).child === one ? other : one);
  });
  return [...shared, ...referrals.map((now) => ({ file: now, roles: undefined }))];
}

const names = (value: unknown, id: Id): boolean =>
  value === id ||
  (Array.isArray(value)
    ? value.some((each) => names(each, id))
    : isObject(value) && Object.values(value).some((each) => names(each, id)));

/** What speaks against two records being of one child, and is for a person to judge. */
export type Doubt = "dateOfBirth" | "upn" | "siblings" | "leaving";

export const doubtsAbout = (one: Child, other: Child): readonly Doubt[] => [
  ...(["dateOfBirth", "upn"] as const).filter((key) => one[key] !== "" && other[key] !== "" && one[key] !== other[key]),
  ...(one.siblings.includes(other.id) || other.siblings.includes(one.id) ? (["siblings"] as const) : []),
  ...((one.leaving === undefined) === (other.leaving === undefined) ? [] : (["leaving"] as const)),
];

/** How much is known under some children together: a file that names two of them counts once. */
export function countOf(file: CaseFile, ids: readonly Id[]): { readonly records: number; readonly referrals: number } {
  const distinct = (files: readonly FileNow[]) => new Set(files.map(({ fileId }) => fileId)).size;
  return {
    records: distinct(ids.flatMap((id) => involvementsOf(file, id).map((each) => each.file))),
    referrals: distinct(ids.flatMap((id) => referralsOf(file, id))),
  };
}

import type { Id } from "../../lib/ids.ts";
import type { ReferralAnswers } from "../../pack/referral/sections.ts";
import { answersNow, type CaseFile, type FileNow, filesOf } from "../casefile.ts";
import type { Link } from "../entities.ts";
import { involvementsIn } from "../involvements.ts";

/** The newest answers of a referral, finished or not. */
export const referralAnswers = (referral: FileNow): ReferralAnswers => answersNow(referral);

/** Referrals about a child, newest first, drafts too. */
export const referralsOf = (file: CaseFile, childId: Id): readonly FileNow[] =>
  filesOf(file, "referral").filter((each) => referralAnswers(each).child === childId);

/** Files that a file was started from. */
export const restsOn = ({ draft, finished }: FileNow): readonly Id[] =>
  linksOf({ draft, finished }).flatMap(({ kind, fileId }) => (kind === "from" ? [fileId] : []));
const linksOf = ({ draft, finished }: Pick<FileNow, "draft" | "finished">): readonly Link[] =>
  (draft ?? finished)?.links ?? [];

/** A child of an incident or a plan, as somebody whom a referral may be for. */
export interface ReferralSubject {
  readonly childId: Id;
  /** The key of the role in the file's own words; undefined while it has not been chosen. */
  readonly role: string | undefined;
  /** The authority that the child's address is in; empty while it is not known. */
  readonly authority: Id | "";
  /** The newest referral of this child that rests on this file, or on what this file was started from; a draft too. */
  readonly referral: FileNow | undefined;
}

/** Children of an incident or a plan, in the order they were entered: one referral each (facts.md §2.3, “Which LA”). */
export function referralSubjects(file: CaseFile, now: FileNow): readonly ReferralSubject[] {
  const same = new Set([now.fileId, ...restsOn(now)]);
  return involvementsIn(file, now).map(({ childId, role }) => ({
    childId,
    role,
    authority: file.children.get(childId)?.authority ?? "",
    referral: referralsOf(file, childId).find((each) => restsOn(each).some((fileId) => same.has(fileId))),
  }));
}

/** Children who are known to live under different authorities: each authority gets a referral of its own. */
export const authoritiesDiffer = (subjects: readonly Pick<ReferralSubject, "authority">[]): boolean =>
  new Set(subjects.map(({ authority }) => authority).filter((authority) => authority !== "")).size > 1;

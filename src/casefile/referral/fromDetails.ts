import type { ReferralAnswers } from "../../pack/referral/sections.ts";
import { childFacts, detailsLabel, schoolFacts, schoolLabel } from "../carryDetails.ts";
import { type Known, type Taken, takingFrom, workedOut } from "../carryTaken.ts";
import { type FileNow, filesOf } from "../casefile.ts";
import { referralsOf } from "./referrals.ts";
import { type Source, type Subject, sourceFor } from "./sources.ts";

type Part = Known<ReferralAnswers>;

/** What is written down of the child. */
export function fromChild({ file, childId }: Subject): Part {
  const child = file.children.get(childId);
  if (child === undefined) return {};
  const take = takingFrom({ fileId: childId, label: detailsLabel });
  const { knownAs, dateOfBirth, address, authority } = childFacts(child);
  return {
    answers: {
      knownAs: take("knownAs", knownAs),
      dateOfBirth: take("dateOfBirth", dateOfBirth),
      address: take("address", address),
      authority: take("authority", authority),
    },
  };
}

/** How the school can be reached, and when it is closed. */
export function fromSchool({ file, context }: Subject): Part {
  const { school } = file;
  if (school === undefined) return {};
  const take = takingFrom({ fileId: school.id, label: schoolLabel });
  const { details, telephone, secureEmail, outOfHours } = schoolFacts(school);
  return {
    answers: {
      referredBy: workedOut(context.me),
      schoolDetails: take("details", details),
      referrerPhone: take("telephone", telephone),
      referrerEmail: take("secureEmail", secureEmail),
      whenClosed: take("outOfHours", outOfHours),
    },
  };
}

const readReferral = (now: FileNow, { file, context }: Subject): Source<ReferralAnswers> =>
  sourceFor<ReferralAnswers>(file, now, context);

const referrerKeys = ["referrerPhone", "referrerEmail", "whenClosed", "deputy"] as const;
/** How the same person could be reached in the last referral that they made, of any child: nothing else of it comes along. */
export function fromOwnReferrals(subject: Subject): Part {
  const { file, context } = subject;
  const last = filesOf(file, "referral")
    .map((now) => readReferral(now, subject))
    .find(({ answers }) => answers.referredBy === context.me);
  return last === undefined ? {} : { answers: taken(last, referrerKeys) };
}

/** What does not change from one referral of a child to the next. Who was told and who agreed is asked each time. */
const lastingKeys = [
  "part",
  "authority",
  "team",
  "knownAs",
  "dateOfBirth",
  "ageNote",
  "sex",
  "genderNote",
  "upn",
  "nhsNumber",
  "address",
  "earlierAddresses",
  "ethnicity",
  "language",
  "interpreter",
  "religion",
  "communication",
  "needs",
  "needsDetail",
  "ehcp",
  "health",
  "statuses",
  "statusDetail",
  "familyContext",
  "strengths",
  "relationship",
  "workerRisk",
  "workerRiskDetail",
] as const satisfies readonly (keyof ReferralAnswers)[];

/** The newest referral of the same child, a finished one before one that is being written. */
export function fromEarlierReferral(subject: Subject): Part {
  const referrals = referralsOf(subject.file, subject.childId);
  const now = referrals.find(({ finished }) => finished !== undefined) ?? referrals[0];
  if (now === undefined) return {};
  const source = readReferral(now, subject);
  const take = takingFrom(source);
  const { parents = [], household = [], significant = [], professionals = [] } = source.answers;
  return {
    answers: taken(source, lastingKeys),
    items: {
      parents: parents.map(({ itemId, parentTold: _told, parentAgrees: _agrees, ...each }) => {
        const at = (key: string) => `parents/${itemId}/${key}`;
        return {
          parentName: take(at("parentName"), each.parentName),
          parentRelation: take(at("parentRelation"), each.parentRelation),
          responsibility: take(at("responsibility"), each.responsibility),
          livesWith: take(at("livesWith"), each.livesWith),
          parentBorn: take(at("parentBorn"), each.parentBorn),
          parentAddress: take(at("parentAddress"), each.parentAddress),
          parentPhone: take(at("parentPhone"), each.parentPhone),
        };
      }),
      household: household.map(({ itemId, ...each }) => {
        const at = (key: string) => `household/${itemId}/${key}`;
        return {
          memberName: take(at("memberName"), each.memberName),
          memberRelation: take(at("memberRelation"), each.memberRelation),
          memberBorn: take(at("memberBorn"), each.memberBorn),
          memberSchool: take(at("memberSchool"), each.memberSchool),
        };
      }),
      significant: significant.map(({ itemId, ...each }) => {
        const at = (key: string) => `significant/${itemId}/${key}`;
        return {
          significantName: take(at("significantName"), each.significantName),
          significantRelation: take(at("significantRelation"), each.significantRelation),
          significantWhy: take(at("significantWhy"), each.significantWhy),
        };
      }),
      professionals: professionals.map(({ itemId, ...each }) => {
        const at = (key: string) => `professionals/${itemId}/${key}`;
        return {
          service: take(at("service"), each.service),
          workerName: take(at("workerName"), each.workerName),
          workerReach: take(at("workerReach"), each.workerReach),
          lastContact: take(at("lastContact"), each.lastContact),
        };
      }),
    },
  };
}

/** Answers of a referral under the same keys. */
function taken<K extends keyof ReferralAnswers>(
  source: Source<ReferralAnswers>,
  keys: readonly K[],
): { readonly [P in K]?: Taken<NonNullable<ReferralAnswers[P]>> } {
  const take = takingFrom(source);
  // Each key is paired with the answer to it.
  return Object.fromEntries(keys.map((key) => [key, take(key, source.answers[key])])) as {
    readonly [P in K]?: Taken<NonNullable<ReferralAnswers[P]>>;
  };
}

import { isAnswered } from "../../engine/answer.ts";
import { statementInWords } from "../../engine/summary.ts";
import type { Id } from "../../lib/ids.ts";
import type { ReferralAnswers } from "../../pack/referral/sections.ts";
import type { PlanAnswers, PlanChild } from "../../pack/risk-assessment/sections.ts";
import { hardships } from "../../pack/words/hardships.ts";
import { type Known, takingFrom } from "../carryTaken.ts";
import { inSentences } from "../chronology/line.ts";
import type { Source, Subject } from "./sources.ts";
import { isSpokenBy } from "./speakers.ts";
import { schoolingWords } from "./words.ts";

// What a plan says of one child: their part, needs, voice and life around them.

type Part = Known<ReferralAnswers>;
type Plan = Source<PlanAnswers>;

/** This child’s entry in a plan, if they have one. */
export const childInPlan = ({ children = [] }: PlanAnswers, childId: Id): PlanChild | undefined =>
  children.find(({ child }) => child === childId);

/**
 * Whether what a plan says of no child in particular (who was met, who works with the family, what “the child” thinks) is about
 * this child: in a plan for several it may be about another.
 */
export const isForOne = ({ children = [] }: PlanAnswers): boolean => children.length === 1;

export const fromPlanChild = (source: Plan, subject: Subject): readonly Part[] => [
  theChild(source, subject),
  theVoices(source, subject),
  theNeeds(source, subject),
];

function theChild(source: Plan, { childId }: Subject): Part {
  const own = childInPlan(source.answers, childId);
  if (own === undefined) return {};
  const take = takingFrom(source);
  const at = (key: keyof PlanChild) => `children/${own.itemId}/${key}`;
  const part = own.role === "maybeAffected" || own.role === "sibling" ? undefined : own.role;
  const schooling = own.educationStatus && schoolingWords[own.educationStatus];
  return {
    answers: {
      part: take(at("role"), part),
      impactHere: take(at("educationImpact"), own.educationImpact),
      strengths: take(at("strengthsNote"), own.strengthsNote),
      development: isAnswered(own.developmentEvidence)
        ? take(at("developmentEvidence"), inSentences(own.developmentEvidence, own.powerNote), own.developmentEvidence)
        : take(at("powerNote"), own.powerNote),
      exclusions: take(at("educationStatus"), schooling, own.educationStatus),
      ...homeOf(source, own),
    },
  };
}

/** What makes things harder, each with whether it is known or believed and where it comes from. */
function homeOf(source: Plan, own: PlanChild) {
  const take = takingFrom(source);
  const rows = (source.answers.harder ?? []).filter(
    ({ harderFor, harderWhat }) => harderFor === own.itemId && harderWhat !== undefined && harderWhat !== "noneKnown",
  );
  const said = ({ harderWhat, harderNote, harderStanding, harderSource }: (typeof rows)[number]) => {
    const standing = harderStanding === "fact" ? "known" : harderStanding === "belief" ? "believed, not known" : "";
    const lead = harderWhat === undefined ? "" : hardships[harderWhat];
    return inSentences(
      `${lead}${standing === "" ? "" : ` (${standing})`}${harderNote ? `: ${harderNote}` : ""}`,
      harderSource && `Source: ${harderSource}`,
    );
  };
  const abuse = rows.find(({ harderWhat }) => harderWhat === "abuse");
  const others = rows.filter((row) => row !== abuse);
  const first = others[0];
  const family = [...others.map(said), own.familyInSchool].filter(isAnswered).join("\n");
  return {
    familyContext: first
      ? take(`harder/${first.itemId}/harderWhat`, family, first.harderWhat)
      : take(`children/${own.itemId}/familyInSchool`, own.familyInSchool),
    mayBeHarmed: abuse && take(`harder/${abuse.itemId}/harderWhat`, said(abuse), abuse.harderWhat),
  };
}

function theVoices(source: Plan, { file, childId }: Subject): Part {
  const own = childInPlan(source.answers, childId);
  if (own === undefined) return {};
  const take = takingFrom(source);
  const at = (key: keyof PlanChild) => `children/${own.itemId}/${key}`;
  const review = isForOne(source.answers) ? (source.answers.reviews ?? []).at(-1) : undefined;
  const { wishes, parentWishes } = own;
  return {
    answers: {
      childLife: isAnswered(own.wishesPassedOn)
        ? take(at("wishesPassedOn"), own.wishesPassedOn)
        : review && take(`reviews/${review.itemId}/childView`, review.childView),
      parentsWords:
        parentWishes && isAnswered(parentWishes)
          ? take(at("parentWishes"), statementInWords(parentWishes), parentWishes)
          : review && take(`reviews/${review.itemId}/parentView`, review.parentView),
    },
    items: {
      childStatements:
        wishes !== undefined && isSpokenBy(file, childId, wishes.speaker)
          ? [{ childStatement: take(at("wishes"), wishes) }]
          : [],
    },
  };
}

const sendNeeds = ["communication", "learning", "autism", "attention", "sensory", "health", "ehcp"] as const;
const careStatuses = {
  none: "none",
  earlyHelp: "earlyHelp",
  contact: undefined,
  inNeed: "inNeed",
  enquiry: undefined,
  protection: "protectionPlan",
  lookedAfter: "lookedAfter",
  previously: undefined,
  notKnown: "notKnown",
} as const;

function theNeeds(source: Plan, { childId }: Subject): Part {
  const own = childInPlan(source.answers, childId);
  if (own === undefined) return {};
  const take = takingFrom(source);
  const at = (key: keyof PlanChild) => `children/${own.itemId}/${key}`;
  const { needs = [], needsNote, careStatus } = own;
  const hasNeeds = sendNeeds.some((need) => needs.includes(need));
  const status = careStatus && careStatuses[careStatus];
  return {
    answers: {
      needs: take(at("needs"), hasNeeds ? "yes" : needs.includes("noneKnown") ? "no" : undefined, needs),
      needsDetail: hasNeeds ? take(at("needsNote"), needsNote) : undefined,
      ehcp: take(at("needs"), needs.includes("ehcp") ? "yes" : undefined, needs),
      communication: hasNeeds ? undefined : take(at("needsNote"), needsNote),
      statuses: take(at("careStatus"), status && [status], careStatus),
      statusDetail: take(at("socialWorker"), own.socialWorker),
    },
  };
}

import { isAnswered } from "../../engine/answer.ts";
import type { Id } from "../../lib/ids.ts";
import type { IncidentDraft } from "../../pack/incident/questions.ts";
import type { ReferralAnswers } from "../../pack/referral/sections.ts";
import { powers } from "../../pack/words/powers.ts";
import { type Known, type TakenItem, takingFrom, workedOut } from "../carryTaken.ts";
import { inSentences } from "../chronology/line.ts";
import { inSentence } from "../inSentence.ts";
import type { Source, Subject } from "./sources.ts";
import { isSpokenBy } from "./speakers.ts";

type Part = Known<ReferralAnswers>;
type IncidentChild = NonNullable<IncidentDraft["children"]>[number];

/** This child’s entry in an incident, if they have one. */
export const childIn = ({ children = [] }: IncidentDraft, childId: Id): IncidentChild | undefined =>
  children.find(({ child }) => child === childId);

/**
 * What an incident says of one child’s referral: the account and the facts with what they rest on, this child’s words, safety,
 * support and the advice taken. What it says of another child alone stays there.
 */
export const fromIncident = (source: Source<IncidentDraft>, subject: Subject): readonly Part[] => [
  theConcern(source, subject),
  theChild(source, subject),
  theFacts(source, subject),
  whatWasTried(source, subject),
];

function theConcern(source: Source<IncidentDraft>, { childId }: Subject): Part {
  const take = takingFrom(source);
  const { summary, onlineDetail, noPoliceReason } = source.answers;
  return {
    answers: {
      account: take("summary", summary),
      online: take("onlineDetail", onlineDetail),
      development: development(source, childId),
      policeTold: take("noPoliceReason", isAnswered(noPoliceReason) ? "notTold" : undefined, noPoliceReason),
      policeWhyNot: take("noPoliceReason", noPoliceReason),
    },
  };
}

/** Ages on the day, and what was reported of power. Other children are there by their age alone. */
function development(source: Source<IncidentDraft>, childId: Id) {
  const take = takingFrom(source);
  const { power = [], powerDetail, children = [] } = source.answers;
  const own = childIn(source.answers, childId);
  const others = children.filter(({ child }) => child !== childId).flatMap(({ ageThen }) => ageThen ?? []);
  const ages = [
    own?.ageThen === undefined ? [] : [`this child ${own.ageThen}`],
    others.length === 0 ? [] : [`${others.length === 1 ? "the other child" : "the other children"} ${listed(others)}`],
  ].flat();
  const reported = power
    .filter((each) => each !== "none" && each !== "notKnown")
    .map((each) => inSentence(powers[each]));
  const text = inSentences(
    ages.length === 0 ? undefined : `Age in years on the day: ${ages.join(", ")}`,
    reported.length > 0
      ? `Reported: ${reported.join("; ")}`
      : power.includes("none")
        ? "No force, secrecy, pressure or gap in power is known"
        : undefined,
    powerDetail,
  );
  if (isAnswered(powerDetail)) return take("powerDetail", text, powerDetail);
  if (power.length > 0) return take("power", text, power);
  return own ? take(`children/${own.itemId}/ageThen`, text, own.ageThen ?? "") : workedOut(text);
}
const listed = (ages: readonly number[]): string =>
  [ages.slice(0, -1).join(", "), ages.at(-1)].filter((part) => part !== "" && part !== undefined).join(" and ");

function theChild(source: Source<IncidentDraft>, { childId, context }: Subject): Part {
  const take = takingFrom(source);
  const own = childIn(source.answers, childId);
  if (own === undefined) return {};
  const at = (key: string) => `children/${own.itemId}/${key}`;
  const safety = (source.answers.safety ?? []).find(({ safetyChild }) => safetyChild === own.itemId);
  const on = (key: string) => `safety/${safety?.itemId}/${key}`;
  const { whenHappened, demeanour, children = [] } = source.answers;
  // How a child was going home that day says where they are on that day alone.
  const isToday = whenHappened?.precision === "exact" && whenHappened.date === context.now.slice(0, 10);
  return {
    answers: {
      part: take(at("role"), own.role),
      needs: take(at("send"), own.send),
      communication: take(at("sendDetail"), own.sendDetail),
      safetyNow: take(on("safetyToday"), safety?.safetyToday),
      whereNow: isToday ? take(on("goingHome"), safety?.goingHome) : undefined,
      childLife: isAnswered(safety?.wishes)
        ? take(on("wishes"), safety?.wishes)
        : children.length === 1
          ? take("demeanour", demeanour)
          : undefined,
    },
  };
}

function theFacts(source: Source<IncidentDraft>, { file, childId, context }: Subject): Part {
  const take = takingFrom(source);
  const { summary, summaryBasis = [], whenHappened, observations = [], statements = [] } = source.answers;
  const factWhen = take("whenHappened", whenHappened);
  const account: TakenItem<ReferralAnswers, "facts"> = {
    fact: take("summary", summary),
    // An account that rests on several things is marked by the writer, a fact at a time.
    factBasis: summaryBasis.length === 1 ? take("summaryBasis", summaryBasis[0], summaryBasis) : undefined,
    factSource: workedOut(`The school’s record, ${context.reference(source.now)}`),
    factWhen,
  };
  const seen = observations.map(({ itemId, ...each }): TakenItem<ReferralAnswers, "facts"> => {
    const at = (key: string) => `observations/${itemId}/${key}`;
    return {
      fact: take(at("observation"), each.observation),
      factBasis: take(at("observationBasis"), each.observationBasis),
      factSource: take(at("observationSource"), each.observationSource),
      factWhen,
    };
  });
  const own = statements.filter(({ words }) => words !== undefined && isSpokenBy(file, childId, words.speaker));
  return {
    items: {
      facts: [account, ...seen].filter(({ fact }) => fact !== undefined),
      childStatements: own.map(({ itemId, words, saidWhen }) => ({
        childStatement: take(`statements/${itemId}/words`, words),
        childStatementWhen: take(`statements/${itemId}/saidWhen`, saidWhen),
      })),
    },
  };
}

/** Support for this child, and advice that the school took. What support was meant to achieve is for the writer to say. */
function whatWasTried(source: Source<IncidentDraft>, { childId }: Subject): Part {
  const take = takingFrom(source);
  const own = childIn(source.answers, childId)?.itemId;
  const { support = [], consultations = [] } = source.answers;
  const declined = "It was offered and not wanted at that time.";
  return {
    items: {
      tried: support
        .filter(({ supportChild }) => own !== undefined && supportChild === own)
        .filter(({ supportOffered }) => isAnswered(supportOffered))
        .map(({ itemId, supportOffered, supportBy, supportState }) => ({
          triedWhat: take(`support/${itemId}/supportOffered`, supportOffered),
          triedBy: take(`support/${itemId}/supportBy`, supportBy),
          triedEffect:
            supportState === "declined" ? take(`support/${itemId}/supportState`, declined, supportState) : undefined,
        })),
      advice: consultations.map(({ itemId, adviceFrom, adviceAt, advice, adviceFollowed }) => ({
        adviceFrom: take(`consultations/${itemId}/adviceFrom`, adviceFrom),
        adviceAt: take(`consultations/${itemId}/adviceAt`, adviceAt),
        adviceSaid: isAnswered(adviceFollowed)
          ? take(`consultations/${itemId}/advice`, inSentences(advice, adviceFollowed), advice ?? "")
          : take(`consultations/${itemId}/advice`, advice),
      })),
    },
  };
}

type Judgement = NonNullable<IncidentDraft["judgements"]>[number];
/** A judgement wherever it was made: whole or not at all, and the person’s own. */
export interface Judged {
  readonly on: string;
  readonly known: Part;
}

/** A judgement of an incident or of an entry about it; `prefix` is where its answers stand. */
export function judgedIn(
  take: ReturnType<typeof takingFrom>,
  prefix: string,
  judgement: Omit<Judgement, "itemId">,
  whenTrained: string | undefined,
): readonly Judged[] {
  const { level, levelReason, judgedBy, judgedOn, tool, toolUser, toolOutcome } = judgement;
  if (level === undefined) return [];
  const note = [toolUser, whenTrained, toolOutcome].filter(isAnswered).join("; ");
  return [
    {
      on: judgedOn ?? "",
      known: {
        answers: {
          concernLevel: take(`${prefix}level`, level),
          concernReason: take(`${prefix}levelReason`, levelReason),
          concernBy: take(`${prefix}judgedBy`, judgedBy),
          concernOn: take(`${prefix}judgedOn`, judgedOn),
          concernTool: take(`${prefix}tool`, tool),
          concernToolNote: isAnswered(toolOutcome)
            ? take(`${prefix}toolOutcome`, note, toolOutcome)
            : take(`${prefix}toolUser`, note, toolUser),
        },
      },
    },
  ];
}

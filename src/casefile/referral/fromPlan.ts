import { isAnswered } from "../../engine/answer.ts";
import type { ReferralAnswers } from "../../pack/referral/sections.ts";
import type { PlanAnswers } from "../../pack/risk-assessment/sections.ts";
import { type Known, type TakenItem, takingFrom, workedOut } from "../carryTaken.ts";
import { personLabel } from "../casefile.ts";
import { exactly, inSentences } from "../chronology/line.ts";
import type { Judged } from "./fromIncident.ts";
import { childInPlan, fromPlanChild, isForOne } from "./fromPlanChild.ts";
import type { Source, Subject } from "./sources.ts";

type Part = Known<ReferralAnswers>;
type Plan = Source<PlanAnswers>;

/** What a plan says of one child’s referral. What it says of another child alone stays there. */
export const fromPlan = (source: Plan, subject: Subject): readonly Part[] => [
  ...fromPlanChild(source, subject),
  thePeople(source, subject),
  whatWasTried(source, subject),
];

const services = {
  socialCare: "socialWorker",
  police: "police",
  youthJustice: "youthJustice",
  health: "mentalHealth",
  psychology: "psychologist",
  specialist: "other",
  voluntary: "voluntary",
  other: "other",
} as const;
type Professional = TakenItem<ReferralAnswers, "professionals">;

function thePeople(source: Plan, { childId }: Subject): Part {
  const own = childInPlan(source.answers, childId);
  const take = takingFrom(source);
  const { agencyContacts = [] } = source.answers;
  const workers = (isForOne(source.answers) ? agencyContacts : []).map(
    ({ itemId, contactAgency, contactWho, contactHow }): Professional => ({
      service: take(`agencyContacts/${itemId}/contactAgency`, contactAgency && services[contactAgency], contactAgency),
      workerName: take(`agencyContacts/${itemId}/contactWho`, contactWho),
      workerReach: take(`agencyContacts/${itemId}/contactHow`, contactHow),
    }),
  );
  const socialWorker: readonly Professional[] =
    own && isAnswered(own.socialWorker)
      ? [
          {
            service: workedOut("socialWorker"),
            workerName: take(`children/${own.itemId}/socialWorker`, own.socialWorker),
          },
        ]
      : [];
  return {
    items: {
      professionals: [...socialWorker, ...workers],
    },
  };
}

type Tried = TakenItem<ReferralAnswers, "tried">;
type Setting = NonNullable<PlanAnswers["settings"]>[number];

/** Places that are planned for and in place by now, for this child or for everybody. */
const inPlace = ({ answers }: Plan, { childId, context }: Subject): readonly Setting[] => {
  const own = childInPlan(answers, childId)?.itemId;
  return (answers.settings ?? []).filter(
    ({ planned, settingFor, whatWeDo, fromWhen = "" }) =>
      planned === "plan" &&
      (settingFor === undefined || settingFor === own) &&
      isAnswered(whatWeDo) &&
      fromWhen <= context.now.slice(0, 10),
  );
};

/** What adults do in each place, each with its aim; support for this child; and the plan as a whole, as its last review found it. */
function whatWasTried(source: Plan, subject: Subject): Part {
  const take = takingFrom(source);
  const { support = [], inForceFrom } = source.answers;
  const own = childInPlan(source.answers, subject.childId)?.itemId;
  const places = inPlace(source, subject).map((setting): Tried => {
    const { itemId, whatWeDo, couldHappen, owner = "", doneOn, fromWhen } = setting;
    const at = (key: keyof Setting) => `settings/${itemId}/${key}`;
    const person = subject.file.people.get(owner);
    return {
      triedWhat: take(at("whatWeDo"), whatWeDo),
      triedAim: take(at("couldHappen"), couldHappen && `To prevent: ${couldHappen}`, couldHappen),
      triedFrom: doneOn
        ? take(at("doneOn"), exactly(doneOn), doneOn)
        : fromWhen
          ? take(at("fromWhen"), exactly(fromWhen), fromWhen)
          : take("inForceFrom", exactly(inForceFrom), inForceFrom),
      triedBy: take(at("owner"), person && personLabel(person), owner),
    };
  });
  const supported = support
    .filter(({ supportFor, supportWhat }) => own !== undefined && supportFor === own && isAnswered(supportWhat))
    .map(
      ({ itemId, supportWhat, supportStarted }): Tried => ({
        triedWhat: take(`support/${itemId}/supportWhat`, supportWhat),
        triedFrom: take(`support/${itemId}/supportStarted`, exactly(supportStarted), supportStarted),
      }),
    );
  return { items: { tried: [...places, ...supported, ...theWhole(source, subject)] } };
}

/** The review speaks of the plan as a whole, so what it found is not said of any one place. */
function theWhole(source: Plan, { context }: Subject): readonly Tried[] {
  const take = takingFrom(source);
  const review = (source.answers.reviews ?? []).at(-1);
  if (review === undefined || !isAnswered(review.whatWorked)) return [];
  const { inForceFrom } = source.answers;
  return [
    {
      triedWhat: workedOut(`The safety plan as a whole (${context.reference(source.now)})`),
      triedFrom: take("inForceFrom", exactly(inForceFrom), inForceFrom),
      triedEffect: take(
        `reviews/${review.itemId}/whatWorked`,
        inSentences(review.whatWorked, review.impactEvidence),
        review.whatWorked,
      ),
    },
  ];
}

const policeTold = {
  none: "notTold",
  asked: "advice",
  reported: "told",
  investigating: "told",
  rui: "told",
  bail: "told",
  charged: "told",
  noAction: "told",
  community: "told",
  finding: "told",
  notGuilty: "told",
} as const;

/** The account, safety, police and the meeting. In a plan for several children who came may be another family. */
export function theConcernIn(source: Plan, subject: Subject): Part {
  const take = takingFrom(source);
  const { answers } = source;
  const { police, policeReference, policeContact, meetingAt, attendees = [], decisions = [] } = answers;
  const held = inPlace(source, subject);
  const first = held[0];
  const came = attendees
    .filter(({ attendance }) => isForOne(answers) && (attendance === "came" || attendance === "wrote"))
    .map(({ attendeeName, attendeeRole }) => [attendeeName, attendeeRole].filter(isAnswered).join(", "));
  const decided = decisions.map(({ decisionWhat, decisionReason }) =>
    inSentences(decisionWhat, decisionReason && `Why: ${decisionReason}`),
  );
  const firstDecision = decisions[0];
  return {
    answers: {
      account: take("summaryFact", answers.summaryFact),
      online: take("onlineNote", answers.onlineNote),
      needLevel: take("localLevel", answers.localLevel),
      safetyNow:
        first &&
        take(`settings/${first.itemId}/whatWeDo`, held.map(({ whatWeDo }) => whatWeDo).join("\n"), first.whatWeDo),
      policeTold: take("police", police && policeTold[police], police),
      policeReference: isAnswered(policeReference)
        ? take("policeReference", [policeReference, policeContact].filter(isAnswered).join(", "), policeReference)
        : take("policeContact", policeContact),
    },
    items: {
      meetings:
        meetingAt === undefined
          ? []
          : [
              {
                meetingOn: take("meetingAt", meetingAt.slice(0, 10), meetingAt),
                meetingWho:
                  attendees[0] &&
                  take(
                    `attendees/${attendees[0].itemId}/attendeeName`,
                    came.join("\n"),
                    attendees[0].attendeeName ?? "",
                  ),
                meetingDecided:
                  firstDecision &&
                  take(
                    `decisions/${firstDecision.itemId}/decisionWhat`,
                    decided.join("\n"),
                    firstDecision.decisionWhat ?? "",
                  ),
              },
            ],
    },
  };
}

/** The judgement that a plan rests on. */
export function judgedInPlan(source: Plan): readonly Judged[] {
  const take = takingFrom(source);
  const { level, levelReason, levelBy, levelOn, tool, toolUser, toolOutcome } = source.answers;
  if (level === undefined) return [];
  const note = [toolUser, toolOutcome].filter(isAnswered).join("; ");
  return [
    {
      on: levelOn ?? "",
      known: {
        answers: {
          concernLevel: take("level", level),
          concernReason: take("levelReason", levelReason),
          concernBy: take("levelBy", levelBy),
          concernOn: take("levelOn", levelOn),
          concernTool: take("tool", tool),
          concernToolNote: isAnswered(toolOutcome)
            ? take("toolOutcome", note, toolOutcome)
            : take("toolUser", note, toolUser),
        },
      },
    },
  ];
}

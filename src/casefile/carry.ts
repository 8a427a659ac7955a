import { whenInWords } from "../engine/summary.ts";
import { ageOn, type IsoDate, longDate } from "../lib/dates.ts";
import type { Id } from "../lib/ids.ts";
import type { IncidentDraft } from "../pack/incident/questions.ts";
import type { PlanAnswers, PlanChild, PlanSetting } from "../pack/risk-assessment/sections.ts";
import type { CaseFile } from "./casefile.ts";
import type { Carried } from "./entities.ts";

/** A file that answers are taken from: its id, how it is called, and what it says now. */
interface Source<A> {
  readonly fileId: Id;
  /** "Incident 0007, 19 November 2026": printed under each answer that came from it. */
  readonly label: string;
  readonly answers: A;
}

export interface CarriedOver<A> {
  readonly answers: A;
  readonly carried: Carried;
}

type PlanSubject =
  | { readonly planFor: "displayed" | "affected"; readonly childId: Id }
  | { readonly planFor: "linked" };
type IncidentChild = NonNullable<IncidentDraft["children"]>[number];

/** Collects answers with where each came from. `from` is the path in the source; `was` is what it said there, where that is not the answer itself. */
function carrier(source: Source<unknown>) {
  const carried: Record<string, Carried[string]> = {};
  return {
    carried,
    note: (path: string, from: string, value: unknown, was?: unknown) => {
      if (value === undefined) return;
      carried[path] = {
        fileId: source.fileId,
        label: source.label,
        path: from,
        value,
        ...(was !== undefined && { was }),
      };
    },
  };
}

/**
 * What an incident already says of a plan, so that nothing is asked twice (facts.md §3.2): an interim plan for one child,
 * or for all children of the incident together. `me` leads it, `today` is when it begins.
 */
export function planFromIncident(
  source: Source<IncidentDraft>,
  subject: PlanSubject,
  file: CaseFile,
  context: { readonly me: Id; readonly today: IsoDate; readonly newId: () => Id },
): CarriedOver<PlanAnswers> {
  const { answers: incident } = source;
  const { carried, note } = carrier(source);
  const wanted = (incident.children ?? []).filter(
    ({ child }) => child !== undefined && (subject.planFor === "linked" || child === subject.childId),
  );

  const children = wanted.map((each): PlanChild => {
    const itemId = context.newId();
    const item = { itemId, ...childFrom(each, incident, file, context.today) };
    for (const key of ["child", "role", "roleBasis"] as const)
      note(`children/${itemId}/${key}`, `children/${each.itemId}/${key}`, item[key]);
    note(`children/${itemId}/needsNote`, `children/${each.itemId}/sendDetail`, item.needsNote);
    const safety = (incident.safety ?? []).find(({ safetyChild }) => safetyChild === each.itemId);
    if (safety) note(`children/${itemId}/wishesPassedOn`, `safety/${safety.itemId}/wishes`, item.wishesPassedOn);
    return item;
  });

  const place = incident.place === "elsewhere" || incident.place === "notKnown" ? undefined : incident.place;
  const setting: PlanSetting | undefined =
    place === undefined
      ? undefined
      : {
          itemId: context.newId(),
          place,
          planned: "plan",
          ...(incident.placeDetail !== undefined && { placeDetail: incident.placeDetail }),
        };
  if (setting) {
    note(`settings/${setting.itemId}/place`, "place", place);
    note(`settings/${setting.itemId}/placeDetail`, "placeDetail", incident.placeDetail);
  }

  const facts = factsFrom(incident);
  for (const [key, from] of factPaths) note(key, from, facts[key]);
  const judgement = latestJudgement(incident);
  const judged = judgementFrom(judgement);
  if (judgement)
    for (const key of judgementKeys) note(key, `judgements/${judgement.itemId}/${judgementPaths[key]}`, judged[key]);
  const toolUser = toolUserFrom(judgement);
  if (judgement) note("toolUser", `judgements/${judgement.itemId}/toolUser`, toolUser, judgement.toolUser);
  note("basis", "category", facts.basis, incident.category);

  return {
    carried,
    answers: {
      stage: "interim",
      planFor: subject.planFor,
      whyNow: ["report"],
      records: source.label,
      lead: context.me,
      inForceFrom: context.today,
      ...facts,
      ...judged,
      ...(toolUser !== undefined && { toolUser }),
      ...(children.length > 0 && { children }),
      ...(setting && { settings: [setting] }),
    },
  };
}

const factPaths = [
  ["summaryFact", "summary"],
  ["behaviourTypes", "types"],
  ["basisReason", "planDecisionReason"],
  ["history", "earlierDetail"],
  ["onlineNote", "onlineDetail"],
] as const;

const bases = { violence: "violence", harassment: "harassment", neither: "other", unsure: "unclear" } as const;

function factsFrom(
  incident: IncidentDraft,
): Pick<PlanAnswers, "basis" | "basisReason" | "summaryFact" | "behaviourTypes" | "history" | "online" | "onlineNote"> {
  const { category, planDecisionReason, summary, types, earlierDetail, online, onlineDetail } = incident;
  const wasOnline =
    online === undefined
      ? undefined
      : online.includes("none")
        ? "no"
        : online.includes("notKnown")
          ? "notKnown"
          : "yes";
  return {
    ...(category !== undefined && { basis: bases[category] }),
    ...(category === "harassment" && planDecisionReason !== undefined && { basisReason: planDecisionReason }),
    ...(summary !== undefined && { summaryFact: summary }),
    ...(types !== undefined && { behaviourTypes: types }),
    ...(earlierDetail !== undefined && { history: earlierDetail }),
    ...(wasOnline !== undefined && { online: wasOnline }),
    ...(onlineDetail !== undefined && { onlineNote: onlineDetail }),
  };
}

type Judgement = NonNullable<IncidentDraft["judgements"]>[number];
const latestJudgement = (incident: IncidentDraft): Judgement | undefined =>
  [...(incident.judgements ?? [])].sort((a, b) => (a.judgedOn ?? "").localeCompare(b.judgedOn ?? "")).at(-1);

const judgementPaths = {
  level: "level",
  levelReason: "levelReason",
  levelConfidence: "levelConfidence",
  levelBy: "judgedBy",
  levelOn: "judgedOn",
  tool: "tool",
  toolOutcome: "toolOutcome",
} as const;
type JudgementKey = keyof typeof judgementPaths;
const judgementKeys = Object.keys(judgementPaths) as readonly JudgementKey[];

/** A judgement stays a person's, with its day and reason; it is carried whole or not at all. */
const judgementFrom = (judgement: Judgement | undefined): Pick<PlanAnswers, JudgementKey> =>
  judgement === undefined
    ? {}
    : Object.fromEntries(
        judgementKeys.flatMap((key) =>
          judgement[judgementPaths[key]] === undefined ? [] : [[key, judgement[judgementPaths[key]]]],
        ),
      );

/** "Lindiwe Mbeki, trained Spring term 2025": one line here, two answers there. */
const toolUserFrom = (judgement: Judgement | undefined): string | undefined =>
  judgement?.toolUser === undefined
    ? undefined
    : [judgement.toolUser, judgement.toolTrained && `trained ${whenInWords(judgement.toolTrained)}`]
        .filter(Boolean)
        .join(", ");

/** What is known of a child: the case file's year and age, and the incident's role, needs and wishes. */
function childFrom(
  each: IncidentChild,
  incident: IncidentDraft,
  file: CaseFile,
  today: IsoDate,
): Omit<PlanChild, "itemId"> {
  const known = each.child === undefined ? undefined : file.children.get(each.child);
  const age = known && ageOn(known.dateOfBirth, today);
  const wish = (incident.safety ?? []).find(({ safetyChild }) => safetyChild === each.itemId)?.wishes;
  return {
    ...(each.child !== undefined && { child: each.child }),
    ...(each.role !== undefined && { role: each.role }),
    ...(each.roleBasis !== undefined && { roleBasis: each.roleBasis }),
    ...(known && known.yearGroup !== "" && { yearAndClass: known.yearGroup }),
    ...(age && { ageNow: `${age.years} years ${age.months} months` }),
    ...(each.sendDetail !== undefined && { needsNote: each.sendDetail }),
    // Adults may have put it in their own words there, so it never becomes a quotation here.
    ...(wish !== undefined && { wishesHeard: "passedOn" as const, wishesPassedOn: wish }),
  };
}

/**
 * The plan for the other child, begun from the first one: the meeting, the facts, the places and the steps are shared and
 * say where they came from; what belongs to the first child alone stays behind (facts.md §3.7 rule 3).
 */
export function linkedPlan(
  source: Source<PlanAnswers>,
  incident: Source<IncidentDraft> | undefined,
  subject: { readonly planFor: "displayed" | "affected"; readonly childId: Id },
  file: CaseFile,
  context: { readonly me: Id; readonly today: IsoDate; readonly newId: () => Id },
): CarriedOver<PlanAnswers> {
  const { carried, note } = carrier(source);
  const own: CarriedOver<PlanAnswers> = incident
    ? planFromIncident(incident, subject, file, context)
    : {
        answers: { children: [{ itemId: context.newId(), child: subject.childId, role: subject.planFor }] },
        carried: {},
      };
  const shared = Object.fromEntries(
    sharedKeys.flatMap((key) => (source.answers[key] === undefined ? [] : [[key, source.answers[key]]])),
  ) as PlanAnswers;
  for (const key of sharedKeys) note(key, key, shared[key]);
  const settings = (source.answers.settings ?? []).map((each): PlanSetting => {
    const itemId = context.newId();
    for (const key of ["place", "placeDetail", "whatWeDo", "supervision", "owner", "cover", "fromWhen"] as const)
      note(`settings/${itemId}/${key}`, `settings/${each.itemId}/${key}`, each[key]);
    const { settingFor: _theirs, ...rest } = each;
    return { ...rest, itemId };
  });
  return {
    carried: { ...own.carried, ...carried },
    answers: {
      ...own.answers,
      ...shared,
      planFor: subject.planFor,
      linkedPlan: "separate",
      linkedPlanNote: source.label,
      ...(settings.length > 0 && { settings }),
    },
  };
}

const sharedKeys = [
  "stage",
  "basis",
  "whyNow",
  "records",
  "lead",
  "inForceFrom",
  "meetingMode",
  "meetingAt",
  "attendees",
  "noteTaker",
  "decisions",
  "summaryFact",
  "behaviourTypes",
  "steps",
  "script",
  "emergency",
  "planBreak",
  "reviewOn",
] as const satisfies readonly (keyof PlanAnswers)[];

/** How a source is called under the answers taken from it. */
export const sourceLabel = (reference: string, on: IsoDate): string => `${reference}, ${longDate(on)}`;

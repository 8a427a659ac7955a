import type { PlanSetting } from "../sections.ts";
import type { PlanExample } from "./example.ts";
import { fullSecondary } from "./full-secondary.ts";

const { answers, ...who } = fullSecondary;

/** What changed in four weeks: the landing and the bus are settled, so some freedom is given back. */
const steppedDown: Readonly<Record<string, Partial<PlanSetting>>> = {
  "p-corridor": { supervision: "check", likelihood: "2", residualLikelihood: "1", doneOn: "2026-11-16" },
  "p-bus": { likelihood: "2", residualLikelihood: "1", doneOn: "2026-11-17" },
};

/** Version 2 of the full plan: it carries the answers of version 1, which stays as it is. */
export const reviewSecondary: PlanExample = {
  ...who,
  title: "Review of a linked plan, secondary",
  answers: {
    ...answers,
    stage: "review",
    whyNow: ["reviewDue"],
    inForceFrom: "2026-12-11",
    settings: (answers.settings ?? []).map((setting) => ({ ...setting, ...steppedDown[setting.itemId] })),
    reviews: [
      {
        itemId: "rv-1",
        reviewedOn: "2026-12-11",
        reviewedBy: "Plan lead, base teacher, social worker, both families, each for their own part",
        sinceThen:
          "No report from the landing or the bus. One remark in the lunch queue on 26 November, stopped with the agreed words.",
        whatWorked:
          "The adult on the landing, and turning the route round. The lunch table worked on the days the same adult was there.",
        impactEvidence:
          "Nothing recorded on four Wednesdays. Attendance of both above 97%. Bystander talk in tutor time mentioned by pupils themselves.",
        childView:
          "“It’s quieter. I go up the stairs with my friends now.” The other: “I know the list.” Each was asked alone.",
        parentView: "Both families want the bus to stay as it is.",
        whatChanges: "The landing goes from line of sight to a regular check. Lunch has a named cover.",
        reviewOutcome: "stepDown",
        outcomeReason: "The criteria written in November are met for the landing, and not yet for the bus.",
      },
    ],
    reviewOn: "2027-01-22",
    signatures: [
      {
        itemId: "sg-1",
        signRole: "lead",
        signed: { name: "Amara Okonjo-Reid", strokes: [], signedAt: "2026-12-11T15:10" },
      },
    ],
  },
};

import { answersNow, type CaseFile, type FileNow, fileNow } from "../../casefile/casefile.ts";
import { childrenIn, plansFrom, roleInWords, withoutPlan } from "../../casefile/involvements.ts";
import { isClosed, movedDownTo } from "../../casefile/today.ts";
import type { AnyTemplate, Names } from "../../engine/template.ts";
import { fileReference } from "../../records/copies.ts";
import { reviseFile } from "../../records/files.ts";
import { nextPlan, startLinkedPlan, startPlanFromIncident } from "../../records/plans.ts";
import type { Workspace } from "../../records/workspace.ts";
import { DocumentIcon, EditIcon, type Icon, PeopleIcon, PersonIcon, ShieldIcon } from "../../ui/icons.ts";
import type { Starting } from "../useStart.tsx";
import { stepsToRefer } from "./referralSteps.ts";

/** One thing that can follow from a finished record: somewhere to go, or a draft to start with what is known carried over. */
export type Step = {
  readonly key: string;
  readonly icon: Icon;
  readonly title: string;
  readonly detail: string;
} & ({ readonly href: string } | { readonly start: Starting });

/** A file with something finished, and what its steps are worked out and started with. */
export interface From {
  readonly workspace: Workspace;
  readonly file: CaseFile;
  readonly names: Names;
  readonly now: FileNow;
  readonly template: AnyTemplate;
}

export function stepsAfterIncident({ workspace, file, names, now, template }: From): readonly Step[] {
  const subjects = withoutPlan(file, now);
  const plans = plansFrom(file, now.fileId);
  const shared = plans.find((plan) => !isClosed(file, plan));
  const { tier: written } = answersNow(now) as { readonly tier?: string };
  // While a next version is being written, its first page is where the tier is chosen.
  const up = now.draft ? undefined : movedDownTo(file, now) === undefined ? upFrom[written ?? ""] : upAgain;
  return [
    ...plans.map((plan) => ({
      key: plan.fileId,
      icon: ShieldIcon,
      title: `Open ${fileReference(plan)}`,
      detail: `Started from this record, for ${namesOf(plan, names)}`,
      href: `/file/${plan.fileId}`,
    })),
    ...subjects.map((subject) => ({
      key: subject.childId,
      icon: ShieldIcon,
      ...(shared === undefined
        ? {
            title: `Start a safety plan for ${names.child(subject.childId)}`,
            detail: roleInWords(subject.role),
            start: () => startPlanFromIncident(workspace, now.fileId, subject),
          }
        : {
            title: `Start the linked plan for ${names.child(subject.childId)}`,
            detail: `${roleInWords(subject.role)}. Shares the places and steps of ${fileReference(shared)}`,
            start: () => startLinkedPlan(workspace, shared.fileId, subject),
          }),
    })),
    ...(subjects.length > 1
      ? [
          {
            key: "together",
            icon: PeopleIcon,
            title: "Start one plan for the linked children together",
            detail: "Each child’s own copy leaves the others out",
            start: () => startPlanFromIncident(workspace, now.fileId, { planFor: "linked" }),
          },
        ]
      : []),
    ...stepsToRefer({ file, names, now }),
    ...(up === undefined
      ? []
      : [
          {
            key: "up",
            icon: EditIcon,
            title: up.title,
            detail: "A new version with everything already written. This version stays as it is",
            start: () => reviseFile(workspace, template, now.fileId, up.reason, (was) => ({ ...was, ...up.change })),
          },
        ]),
    ...(written === "serious"
      ? [
          {
            key: "you",
            icon: PersonIcon,
            title: "And you?",
            detail:
              "A note of your own after something heavy, apart from this file, and where to find help for yourself",
            href: "/team/supervision",
          },
        ]
      : []),
  ];
}

interface Up {
  readonly title: string;
  readonly reason: string;
  readonly change: { readonly tier?: string };
}
/** How a record moves up, by the tier it was written as. A serious one is at the top. */
const upFrom: Readonly<Record<string, Up>> = {
  note: {
    title: "Grow this note into a full record",
    reason: "The note was grown into a full record.",
    change: { tier: "concern" },
  },
  concern: {
    title: "Move up to a serious record",
    reason: "Moved up to a serious record.",
    change: { tier: "serious" },
  },
};
/** Moved down by an entry: its answers still say what it was. */
const upAgain: Up = { title: "Move this record up again", reason: "Moved up again.", change: {} };

export function stepsAfterPlan({ workspace, file, names, now }: From): readonly Step[] {
  const here = new Set(childrenIn(now));
  const others = (now.finished?.links ?? [])
    .filter(({ kind }) => kind === "from")
    .flatMap(({ fileId }) => fileNow(file, "incident", fileId) ?? [])
    .flatMap((incident) => withoutPlan(file, incident))
    .filter(({ childId }) => !here.has(childId));
  const next = (stage: "full" | "review") => () => nextPlan(workspace, now.fileId, stage);
  return [
    ...(answersNow(now)["stage"] === "interim" && !now.draft
      ? [
          {
            key: "full",
            icon: EditIcon,
            title: "Write the full plan",
            detail: "Everything in the interim plan is carried over, as the next version",
            start: next("full"),
          },
        ]
      : []),
    ...(now.draft
      ? []
      : [
          {
            key: "review",
            icon: DocumentIcon,
            title: "Review this plan",
            detail: "What has happened, what worked, what changes. Starts the next version",
            start: next("review"),
          },
        ]),
    ...others.map((subject) => ({
      key: subject.childId,
      icon: ShieldIcon,
      title: `Start the linked plan for ${names.child(subject.childId)}`,
      detail: "Shares the places and steps of this one",
      start: () => startLinkedPlan(workspace, now.fileId, subject),
    })),
    ...stepsToRefer({ file, names, now }),
  ];
}

const namesOf = (plan: FileNow, names: Names): string => childrenIn(plan).map(names.child).join(", ");

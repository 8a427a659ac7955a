import { openEntriesAbout } from "../../casefile/casefile.ts";
import { policyState } from "../../casefile/policy/state.ts";
import { longDateTime } from "../../lib/dates.ts";
import { reviseFile } from "../../records/files.ts";
import { nextEdition, schoolPolicy, startApproval, startPolicy, wordingChanges } from "../../records/policy.ts";
import { DoneIcon, EditIcon, PolicyIcon } from "../../ui/icons.ts";
import type { From, Step } from "./steps.ts";

/** What can follow from an edition of the policy: its approval, then the next edition. */
export function stepsAfterPolicy({ workspace, file, now, template }: From): readonly Step[] {
  const { adopted, waiting } = policyState(file, now);
  const begun = openEntriesAbout(file, now.fileId).find(
    // One begun for an edition before is not gone on with as if it were about this one.
    ({ templateId, answers }) => templateId === "approval" && answers["edition"] === waiting?.version,
  );
  const hasMoved = adopted !== undefined && wordingChanges(file, template, adopted.record).length > 0;
  const approval: Step = {
    key: "approval",
    icon: DoneIcon,
    title: `Record that edition ${waiting?.version ?? 1} was approved`,
    detail: begun
      ? `Begun on ${longDateTime(begun.startedAt)}. Go on writing`
      : "By whom, on which day, in which minute, and when it is looked at again",
    ...(begun ? { href: `/write/${begun.id}` } : { start: () => startApproval(workspace, now.fileId) }),
  };
  const next = (title: string, reason: string): Step => ({
    key: "next",
    icon: EditIcon,
    title,
    detail: "Starts the next edition with every answer and all your own words. This one stays as it is",
    start: () => nextEdition(workspace, now.fileId, reason),
  });
  return [
    ...(waiting === undefined ? [] : [approval]),
    ...(now.draft
      ? []
      : [
          waiting !== undefined
            ? next("Change something before it is approved", "Changed before it was approved.")
            : hasMoved
              ? next("Write the next edition with Waymark’s new wording", "Waymark’s wording has moved on.")
              : next("Write the next edition", "Looked at again."),
        ]),
  ];
}

/** A whole-school check feeds the policy, and is itself made again. */
export function stepsAfterCheck({ workspace, file, now, template }: From): readonly Step[] {
  const policy = schoolPolicy(file);
  return [
    ...(policy === undefined
      ? [
          {
            key: "policy",
            icon: PolicyIcon,
            title: "Start the school’s policy",
            detail: "The places and priorities of this check come along",
            start: () => startPolicy(workspace),
          },
        ]
      : []),
    ...(now.draft
      ? []
      : [
          {
            key: "again",
            icon: EditIcon,
            title: "Make the check again, or tick off what is done",
            detail: "Starts the next version with everything already written. This one stays as it is",
            start: () =>
              reviseFile(
                workspace,
                template,
                now.fileId,
                "Looked at again.",
                ({ checkedOn: _day, ...answers }) => answers,
              ),
          },
        ]),
  ];
}

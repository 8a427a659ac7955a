import { isIsoDate, longDate } from "../../lib/dates.ts";
import type { CheckAnswers } from "../../pack/school-check/sections.ts";
import type { CaseFile, FileNow } from "../casefile.ts";
import { withoutNames } from "../redaction/withoutNames.ts";
import type { Calendar, Task } from "../today.ts";
import { policyState } from "./state.ts";

/** What waits in a policy: approval, the day to look at it again, and a newer wording of the pack that touches it. */
export function policyTasks(
  file: CaseFile,
  policy: FileNow,
  reference: string,
  isTouched: Calendar["isTouched"],
): readonly Task[] {
  const { adopted, waiting } = policyState(file, policy);
  const goesTo = { fileId: policy.fileId };
  const task = (kind: Task["kind"], why: string, due: Task["due"]): Task => ({
    id: `${policy.fileId}/${kind}`,
    kind,
    reference,
    why,
    due,
    goesTo,
  });
  const reviewOn = adopted?.approval.reviewOn;
  return [
    ...(waiting === undefined
      ? []
      : [
          task(
            "policyApproval",
            `Edition ${waiting.version} is finished and not approved. Take it to those who approve it, then write down what they decided.`,
            undefined,
          ),
        ]),
    ...(reviewOn !== undefined && isIsoDate(reviewOn)
      ? [
          task(
            "policyReview",
            `Edition ${adopted?.record.version ?? 1} is to be looked at again by ${longDate(reviewOn)}.`,
            reviewOn,
          ),
        ]
      : []),
    ...(adopted !== undefined && waiting === undefined && policy.draft === undefined && isTouched(adopted.record)
      ? [
          task(
            "policyWording",
            "Waymark’s wording has moved on since you adopted this edition. See which of your paragraphs that touches.",
            undefined,
          ),
        ]
      : []),
  ];
}

/** Actions of a whole-school check that are not done, each on its day. Whoever sees Today reads no child’s name in them. */
export function checkTasks(file: CaseFile, { fileId, finished }: FileNow, reference: string): readonly Task[] {
  const { actions = [] }: CheckAnswers = finished?.answers ?? {};
  return actions.flatMap(({ itemId, what = "An action", due, doneOn, owner }) =>
    due === undefined || !isIsoDate(due) || doneOn !== undefined
      ? []
      : [
          {
            id: `${fileId}/${itemId}`,
            kind: "checkAction" as const,
            reference,
            why: withoutNames(file, what),
            due,
            goesTo: { fileId },
            ...(owner !== undefined && { owner }),
          },
        ],
  );
}

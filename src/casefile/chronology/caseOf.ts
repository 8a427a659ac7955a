import type { Id } from "../../lib/ids.ts";
import { type CaseFile, type FileNow, filesOf, grouped, oncePerState } from "../casefile.ts";
import type { DraftRecord, FinishedRecord } from "../entities.ts";
import { childrenIn } from "../involvements.ts";
import { restsOn } from "../referral/referrals.ts";

/**
 * What belongs together although it is several records (facts.md §6.4: the same pair, the same plan). A child who was in both is
 * not enough: a child’s own chronology has that.
 */
export const caseRule =
  "A case is an incident with its plans, its referrals and what was added to them; and every other incident in which two or more of the same children had a part, or on which the same plan or referral rests.";

export interface CaseIncident {
  readonly now: FileNow;
  /** How it comes into the case: it is the one that was asked for, by its children, or by a plan or a referral. */
  readonly why: "asked" | "children" | FileNow;
}
export interface Case {
  /** The one that was asked for first, then the others, newest first. */
  readonly incidents: readonly CaseIncident[];
  readonly plans: readonly FileNow[];
  readonly referrals: readonly FileNow[];
  /** Everybody who had a part in any of it, in the order in which they come up. */
  readonly children: readonly Id[];
}

/** Finished plans and referrals by the records they came from. */
const following = oncePerState((file) =>
  grouped([...filesOf(file, "risk-assessment"), ...filesOf(file, "referral")].filter(isFinished), (now) => [
    ...restsOn(now),
    ...linkedPlans(now),
  ]),
);
const isFinished = ({ finished }: FileNow): boolean => finished !== undefined;
const linkedPlans = ({ finished }: FileNow): readonly Id[] => linked(finished);
const linked = (record: DraftRecord | FinishedRecord | undefined): readonly Id[] =>
  (record?.links ?? []).flatMap(({ kind, fileId }) => (kind === "linkedPlan" ? [fileId] : []));

/** What came from these records, and what came from that: a referral may rest on a plan that rests on an incident. */
function allFollowing(file: CaseFile, from: readonly Id[]): readonly FileNow[] {
  const found = new Map<Id, FileNow>();
  for (const wave = [...from]; wave.length > 0; )
    for (const now of following(file).get(wave.pop() ?? "") ?? []) {
      if (found.has(now.fileId)) continue;
      found.set(now.fileId, now);
      wave.push(now.fileId);
    }
  return [...found.values()];
}

/** The case that a finished incident belongs to. Undefined where there is no such incident. */
export function caseOf(file: CaseFile, incidentId: Id): Case | undefined {
  const all = filesOf(file, "incident").filter(isFinished);
  const asked = all.find(({ fileId }) => fileId === incidentId);
  if (asked === undefined) return undefined;
  const own = new Set(childrenIn(asked));
  const joining = allFollowing(file, [incidentId]);
  const others = all.flatMap((now): readonly CaseIncident[] => {
    if (now.fileId === incidentId) return [];
    if (childrenIn(now).filter((each) => own.has(each)).length > 1) return [{ now, why: "children" }];
    const by = joining.find((each) => restsOn(each).includes(now.fileId));
    return by === undefined ? [] : [{ now, why: by }];
  });
  const incidents: readonly CaseIncident[] = [{ now: asked, why: "asked" }, ...others];
  const after = allFollowing(
    file,
    incidents.map(({ now }) => now.fileId),
  );
  const of = (templateId: string) => after.filter((now) => now.templateId === templateId);
  const plans = of("risk-assessment");
  return {
    incidents,
    plans,
    referrals: of("referral"),
    children: [...new Set([...incidents.map(({ now }) => now), ...plans].flatMap(childrenIn))],
  };
}

import { itemsOf } from "../engine/relevant.ts";
import type { Id } from "../lib/ids.ts";
import type { IncidentDraft } from "../pack/incident/questions.ts";
import type { CarriedOver } from "./carry.ts";
import type { CaseFile } from "./casefile.ts";
import { answersNow, type FileNow } from "./casefile.ts";
import type { Carried } from "./entities.ts";
import { answersAsAmended } from "./involvements.ts";

/** What the reasoning asks, and where an incident answers it. */
const taken = { seenHeard: "summary", powerBetween: "powerDetail", howOften: "earlierDetail" } as const;

/** What an incident already says of what there is to think of. Never a level: that is judged anew by whoever writes. */
export function reasoningFrom(
  file: CaseFile,
  incident: FileNow,
  label: string,
  childId: Id | undefined,
): CarriedOver<Readonly<Record<string, unknown>>> {
  const known = answersNow(incident) as IncidentDraft;
  const children = itemsOf(answersAsAmended(file, incident)["children"]);
  const displayed = children.filter(({ role }) => role === "displayed" || role === "both");
  const only = displayed.length === 1 ? displayed[0]?.["child"] : undefined;
  const about = childId ?? only;
  const { itemId, sendDetail } = known.children?.find(({ child }) => child === about) ?? {};
  const found = [
    ...Object.entries(taken).map(([key, path]) => ({ key, path, value: known[path] })),
    { key: "needs", path: `children/${itemId}/sendDetail`, value: sendDetail },
  ].filter(({ value }) => value !== undefined);
  return {
    answers: {
      ...(about !== undefined && { reasonChild: about }),
      ...Object.fromEntries(found.map(({ key, value }) => [key, value])),
    },
    carried: Object.fromEntries(
      found.map(({ key, path, value }): [string, Carried[string]] => [
        key,
        { fileId: incident.fileId, label, path, value },
      ]),
    ),
  };
}

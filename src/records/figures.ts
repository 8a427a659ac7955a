import { type CaseFile, filesOf } from "../casefile/casefile.ts";
import { waitingConcerns } from "../casefile/concerns.ts";
import type { Figures } from "../casefile/entities.ts";
import { figureInWords, totalOf } from "../casefile/insights/figures.ts";
import { termOf } from "../casefile/terms.ts";
import { isClosed } from "../casefile/today.ts";
import { type IsoDate, localDate, localDateTime } from "../lib/dates.ts";
import { newId } from "../lib/ids.ts";
import { ok, type Result } from "../lib/result.ts";
import type { SaveError } from "../vault/api.ts";
import { tasksNow } from "./deadlines.ts";
import type { Workspace } from "./workspace.ts";

/** What a head is told: totals of the whole school, from which nobody can be picked out. */
export function figuresOn(file: CaseFile, today: IsoDate): Figures["lines"] {
  const term = termOf(today);
  const late = tasksNow(file, today).filter(({ due }) => due !== undefined && due < today).length;
  const open = (templateId: string): number =>
    filesOf(file, templateId).filter((each) => each.finished !== undefined && !isClosed(file, each)).length;
  return [
    { label: "Incidents recorded this term", value: figureInWords(totalOf(file, term, "published")) },
    {
      label: "Incidents recorded this school year",
      value: figureInWords(totalOf(file, { year: term.year }, "published")),
    },
    { label: "Safety plans in force", value: `${open("risk-assessment")}` },
    { label: "Referrals to children’s social care not yet closed", value: `${open("referral")}` },
    { label: "Concerns from staff nobody has answered", value: `${waitingConcerns(file).length}` },
    { label: "Things on Today that are late", value: `${late}` },
  ];
}

/** Writes the numbers down for a head who may come in, where they have changed. Does nothing where there is none. */
export async function writeFiguresDown(workspace: Workspace): Promise<Result<null, SaveError>> {
  const { caseFile, now, me } = workspace;
  const file = caseFile.get();
  const hasHead = [...file.members.values()].some(({ role, removedAt }) => role === "head" && removedAt === undefined);
  if (me?.access !== "whole" || !hasHead) return ok(null);
  const before = [...file.figures.values()].at(0);
  const lines = figuresOn(file, localDate(now()));
  if (JSON.stringify(before?.lines) === JSON.stringify(lines)) return ok(null);
  return workspace.commit([
    { put: { type: "figures", v: 1, id: before?.id ?? newId(), at: localDateTime(now()), lines } },
  ]);
}

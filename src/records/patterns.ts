import type { Dismissal } from "../casefile/entities.ts";
import { dismissalsOf } from "../casefile/patterns/dismissals.ts";
import type { Finding } from "../casefile/patterns/rule.ts";
import { localDateTime } from "../lib/dates.ts";
import { newId } from "../lib/ids.ts";
import { ok, type Result } from "../lib/result.ts";
import type { SaveError } from "../vault/api.ts";
import type { Workspace } from "./workspace.ts";

/** Puts a finding aside with a reason. It comes back by itself when another entry joins it. Does nothing before first run. */
export async function dismissFinding(
  workspace: Workspace,
  { rule, about, facts }: Finding,
  reason: string,
): Promise<Result<null, SaveError>> {
  const by = workspace.caseFile.get().school?.me;
  if (by === undefined) return ok(null);
  const at = localDateTime(workspace.now());
  const dismissal: Dismissal = {
    type: "dismissal",
    v: 1,
    id: newId(),
    rule,
    about,
    facts,
    reason: reason.trim(),
    at,
    by,
    takenBackAt: "",
  };
  return workspace.commit([{ put: dismissal }]);
}

/** Shows a finding again that was put aside. Who put it aside, and why, stays on record. */
export async function bringBack(workspace: Workspace, finding: Finding): Promise<Result<null, SaveError>> {
  const takenBackAt = localDateTime(workspace.now());
  const asides = dismissalsOf(workspace.caseFile.get(), finding);
  return asides.length === 0 ? ok(null) : workspace.commit(asides.map((each) => ({ put: { ...each, takenBackAt } })));
}

import { fileNow } from "../casefile/casefile.ts";
import { reasoningFrom } from "../casefile/reasoning.ts";
import { localDate } from "../lib/dates.ts";
import type { Id } from "../lib/ids.ts";
import { failed, type Result } from "../lib/result.ts";
import type { SaveError } from "../vault/api.ts";
import { fileReference } from "./copies.ts";
import { startFile } from "./files.ts";
import { loadTemplate } from "./templates.ts";
import type { Workspace } from "./workspace.ts";

/**
 * Starts thinking a level through, about an incident and, on a child’s page, about that child: with what the record says, today, and
 * whoever is in. The level itself is left open.
 */
export async function startReasoning(
  workspace: Workspace,
  incidentId: Id,
  childId?: Id,
): Promise<Result<Id, SaveError | { readonly reason: "noSuchFile" }>> {
  const template = await loadTemplate("reasoning");
  const file = workspace.caseFile.get();
  const incident = fileNow(file, "incident", incidentId);
  if (incident === undefined) return failed({ reason: "noSuchFile" });
  const { answers, carried } = reasoningFrom(file, incident, fileReference(incident), childId);
  return startFile(workspace, template, {
    answers: {
      ...answers,
      judgedOn: localDate(workspace.now()),
      ...(file.school && { judgedBy: file.school.me }),
    },
    carried,
    links: [{ kind: "about", fileId: incidentId }],
  });
}

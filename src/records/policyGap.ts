import { gapCheckFrom } from "../casefile/policy/gap.ts";
import { type Id, newId } from "../lib/ids.ts";
import type { Result } from "../lib/result.ts";
import type { SaveError } from "../vault/api.ts";
import { startFile } from "./files.ts";
import { loadTemplate } from "./templates.ts";
import type { Workspace } from "./workspace.ts";

/** Starts a check of a policy that the school has already, with what its text suggests of each part. The result is the id of the draft. */
export async function startGapCheck(workspace: Workspace, text: string, title: string): Promise<Result<Id, SaveError>> {
  const fileId = newId();
  const begun = gapCheckFrom({ fileId, text, title });
  return startFile(workspace, await loadTemplate("policy-gap"), { ...begun, fileId });
}

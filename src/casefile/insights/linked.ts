import type { Id } from "../../lib/ids.ts";
import { type CaseFile, type FileNow, filesOf, grouped, oncePerState, versionsOf } from "../casefile.ts";

/** Plans and referrals by the records that they were started from. */
const byOrigin = (templateId: string): ((file: CaseFile) => ReadonlyMap<Id, readonly FileNow[]>) =>
  oncePerState((file) =>
    grouped(filesOf(file, templateId), ({ fileId, finished, draft }) =>
      ((versionsOf(file, fileId)[0] ?? finished ?? draft)?.links ?? []).flatMap(({ kind, fileId: from }) =>
        kind === "from" ? [from] : [],
      ),
    ),
  );
export const plansByOrigin = byOrigin("risk-assessment");
export const referralsByOrigin = byOrigin("referral");

/** When a file was started: its first version, or its draft. */
export const startedOn = (file: CaseFile, { fileId, finished, draft }: FileNow): string =>
  (versionsOf(file, fileId)[0] ?? finished ?? draft)?.startedAt ?? "";

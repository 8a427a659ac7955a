import { type CaseFile, type FileNow, fileNow } from "../casefile/casefile.ts";
import { referralFrom } from "../casefile/referral/carryOver.ts";
import { escalationFrom, notReferredFrom, replyFrom, sendingFrom } from "../casefile/referral/entries.ts";
import type { ReferralContext } from "../casefile/referral/sources.ts";
import { relevant } from "../engine/relevant.ts";
import type { RawAnswers } from "../engine/template.ts";
import { localDateTime } from "../lib/dates.ts";
import { type Id, newId } from "../lib/ids.ts";
import { failed, type Result } from "../lib/result.ts";
import type { SaveError } from "../vault/api.ts";
import { closedDaysIn } from "./closedDays.ts";
import { fileReference } from "./copies.ts";
import { type Beginning, startFile } from "./files.ts";
import { loadTemplate, type TemplateId } from "./templates.ts";
import type { Workspace } from "./workspace.ts";

export type StartReferralError = SaveError | { readonly reason: "noSuchFile" };
type Started = Promise<Result<Id, StartReferralError>>;

/** What answers are read from when something is begun: the records that a referral may rest on, and the referral itself. */
const readable = ["incident", "risk-assessment", "referral"] as const satisfies readonly TemplateId[];

/** Reads answers of those templates as their questions promise them; of any other as they stand. */
async function readers(): Promise<ReferralContext["read"]> {
  const templates = await Promise.all(readable.map(loadTemplate));
  return (templateId, answers): RawAnswers => {
    const template = templates.find(({ id }) => id === templateId);
    return template === undefined ? answers : relevant(template, answers).answers;
  };
}

const contextOf = async (workspace: Workspace): Promise<ReferralContext> => ({
  me: workspace.caseFile.get().school?.me ?? "",
  now: localDateTime(workspace.now()),
  closed: closedDaysIn(workspace.caseFile.get()),
  newId,
  reference: fileReference,
  read: await readers(),
});

const incidentOrPlan = (file: CaseFile, fileId: Id): FileNow | undefined =>
  fileNow(file, "incident", fileId) ?? fileNow(file, "risk-assessment", fileId);

/**
 * Starts a referral of one child with everything that is known carried over: from an incident or a plan, or from the child alone.
 * The result is the id of the draft.
 */
export async function startReferral(
  workspace: Workspace,
  { childId, from }: { readonly childId: Id; readonly from?: Id },
): Started {
  const context = await contextOf(workspace);
  const file = workspace.caseFile.get();
  const source = from === undefined ? undefined : incidentOrPlan(file, from);
  if (!file.children.has(childId) || (from !== undefined && source === undefined))
    return failed({ reason: "noSuchFile" });
  const begun = referralFrom(file, { childId, ...(source && { from: source }) }, context);
  return startFile(workspace, await loadTemplate("referral"), begun);
}

type Begin = (file: CaseFile, about: FileNow, context: ReferralContext) => Beginning;

/** Starts an entry about a file with what is known already. */
async function startEntry(
  workspace: Workspace,
  templateId: TemplateId,
  find: (file: CaseFile) => FileNow | undefined,
  begin: Begin,
): Started {
  const context = await contextOf(workspace);
  const template = await loadTemplate(templateId);
  const file = workspace.caseFile.get();
  const about = find(file);
  if (about === undefined) return failed({ reason: "noSuchFile" });
  return startFile(workspace, template, {
    ...begin(file, about, context),
    links: [{ kind: "about", fileId: about.fileId }],
  });
}

const referralIn = (referralId: Id) => (file: CaseFile) => fileNow(file, "referral", referralId);

/** Starts the record of how a referral went: to the authority and the team it was written for, now. */
export const startSending = (workspace: Workspace, referralId: Id): Started =>
  startEntry(workspace, "sending", referralIn(referralId), sendingFrom);

/** Starts the record of a reply to whatever was asked last. */
export const startReply = (workspace: Workspace, referralId: Id): Started =>
  startEntry(workspace, "reply", referralIn(referralId), replyFrom);

/** Starts the letter of the next stage of a disagreement, filled from the referral, how it was sent and the last reply. */
export const startEscalation = (workspace: Workspace, referralId: Id): Started =>
  startEntry(workspace, "escalation", referralIn(referralId), escalationFrom);

/** Starts a decision not to refer the children of an incident or a plan. */
export const startNotReferred = (workspace: Workspace, fileId: Id): Started =>
  startEntry(workspace, "not-referred", (file) => incidentOrPlan(file, fileId), notReferredFrom);

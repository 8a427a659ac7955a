import type { CaseFile } from "../casefile/casefile.ts";
import { fromCard, stepPath } from "../casefile/guidance/cardSource.ts";
import { redactorFor } from "../casefile/redaction/redaction.ts";
import type { Document } from "../documents/blocks.ts";
import { localDate, localDateTime, longDate } from "../lib/dates.ts";
import type { Id } from "../lib/ids.ts";
import { failed, type Result } from "../lib/result.ts";
import { cardBlocks } from "../pack/guidance/document.ts";
import type { CardHere, StepHere } from "../pack/guidance/nation.ts";
import { type UnderstandingHere, understandingBlocks } from "../pack/guidance/understandingIn.ts";
import type { SaveError } from "../vault/api.ts";
import type { Outgoing } from "./export.ts";
import { finishedFrom, firstDraft, startFile } from "./files.ts";
import { agesOf } from "./guidance.ts";
import { loadTemplate } from "./templates.ts";
import type { Workspace } from "./workspace.ts";

// What is done with a card. Nothing new is kept for it: a record that begins from one is a record, and a tick is an entry.

/** Starts the record of an incident with what the card says of it, each answer shown as carried over from there. */
export async function startFromCard(workspace: Workspace, card: CardHere): Promise<Result<Id, SaveError>> {
  const { starts = {} } = card;
  const me = workspace.caseFile.get().school?.me;
  return startFile(workspace, await loadTemplate("incident"), {
    answers: { ...(me !== undefined && { reporter: me }), ...starts },
    carried: Object.fromEntries(
      Object.entries(starts).map(([key, value]) => [key, fromCard(card, `starts/${key}`, value)]),
    ),
  });
}

/** Starts the entry that says who was told at a step, or what was decided. */
export async function startFromStep(
  workspace: Workspace,
  card: CardHere,
  { id, text, entry }: StepHere,
  fileId: Id,
): Promise<Result<Id, SaveError>> {
  const me = workspace.caseFile.get().school?.me;
  const now = localDateTime(workspace.now());
  const links = [{ kind: "about", fileId }] as const;
  const from = (value: unknown) => fromCard(card, stepPath(id), value);
  switch (entry.kind) {
    case "told":
      return startFile(workspace, await loadTemplate("contact"), {
        answers: {
          contactWho: entry.who,
          contactState: "told",
          contactAt: now,
          ...(me !== undefined && { contactBy: me }),
        },
        carried: { contactWho: from(entry.who) },
        links,
      });
    case "decided":
      return startFile(workspace, await loadTemplate("decision"), {
        answers: { decidedAt: now, ...(me !== undefined && { decidedBy: me }) },
        // Nothing of the decision is known; the entry still says which step it came from.
        carried: { decision: from("") },
        links,
      });
    case "done":
      return startFile(workspace, await loadTemplate("action"), {
        answers: { actionWhat: text, actionAgreed: now.slice(0, 10), ...(me !== undefined && { actionOwner: me }) },
        carried: { actionWhat: from(text) },
        links,
      });
  }
}

export type TickError = SaveError | { readonly reason: "problems" };

/** Writes down that a step was done: an action and its end, today, in one save. `cameOf` is what there is to say about it. */
export async function tickStep(
  workspace: Workspace,
  card: CardHere,
  { id, text }: StepHere,
  fileId: Id,
  cameOf: string,
): Promise<Result<null, TickError>> {
  const me = workspace.caseFile.get().school?.me;
  if (me === undefined) return failed({ reason: "problems" });
  const at = workspace.now();
  const today = localDate(at);
  const from = fromCard(card, stepPath(id), text);
  const action = finishedFrom(
    workspace,
    await loadTemplate("action"),
    firstDraft(workspace, await loadTemplate("action"), {
      answers: { actionWhat: text, actionOwner: me, actionDue: today, actionAgreed: today },
      carried: { actionWhat: from },
      links: [{ kind: "about", fileId }],
    }),
  );
  if (!action.ok) return failed({ reason: "problems" });
  const end = finishedFrom(
    workspace,
    await loadTemplate("action-done"),
    firstDraft(workspace, await loadTemplate("action-done"), {
      answers: { doneHow: "done", doneOn: today, doneBy: me, cameOf: cameOf.trim() || tickedOff(card, at) },
      links: [
        { kind: "about", fileId },
        { kind: "from", fileId: action.value.fileId },
      ],
    }),
  );
  if (!end.ok) return failed({ reason: "problems" });
  return workspace.commit([{ put: action.value }, { put: end.value }]);
}

const tickedOff = ({ title }: CardHere, at: Date): string =>
  `Done at ${localDateTime(at).slice(11)}, ticked on the card “${title}”.`;

/** How the school’s authority is reached, as far as that stands in the local directory. */
function localLines({ school, authorities }: CaseFile): readonly string[] {
  const authority = authorities.get(school?.authority ?? "");
  if (authority === undefined) return [];
  const { name, frontDoor, outOfHours } = authority;
  return [
    ...(frontDoor.phone === "" ? [] : [`${frontDoor.team || name} ${frontDoor.phone}`]),
    ...(outOfHours.phone === "" ? [] : [`out of hours ${outOfHours.phone}`]),
  ];
}

/** The card on a page. */
export function outgoingCard(workspace: Workspace, card: CardHere): Outgoing {
  const file = workspace.caseFile.get();
  const at = { ages: agesOf(file.school?.phase), local: localLines(file) };
  const blocks = cardBlocks(card, at, localDate(workspace.now()));
  return outgoingGuidance(workspace, { title: card.title, name: card.id, isCard: true, blocks });
}

/** What helps to understand behaviour, on paper. */
export function outgoingUnderstanding(workspace: Workspace, here: UnderstandingHere): Outgoing {
  const blocks = understandingBlocks(here, localDate(workspace.now()));
  return outgoingGuidance(workspace, { title: here.title, name: "understanding-behaviour", blocks });
}

/** Guidance on paper. It holds no name, so nobody has to be told that it left. */
function outgoingGuidance(
  workspace: Workspace,
  { name, ...says }: Pick<Document, "title" | "isCard" | "blocks"> & { readonly name: string },
): Outgoing {
  const file = workspace.caseFile.get();
  return {
    document: {
      ...says,
      marking: "",
      school: file.school?.name ?? "",
      reference: "What to do",
      isDraft: false,
      dated: longDate(localDate(workspace.now())),
    },
    handing: { recipient: "the staff of the school", purpose: "What to do" },
    redactor: redactorFor(file, "file", [], []),
    leaksIn: () => [],
    fileName: (ending) => `what-to-do-${name}.${ending}`,
  };
}

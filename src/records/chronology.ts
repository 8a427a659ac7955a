import { type CaseFile, fileById } from "../casefile/casefile.ts";
import { chronologyOf } from "../casefile/chronology/chronology.ts";
import { type About, chronologyBlocks, type Extract } from "../casefile/chronology/document.ts";
import type { ChronologyLine } from "../casefile/chronology/line.ts";
import { chronologyRows } from "../casefile/chronology/rows.ts";
import { childLabel } from "../casefile/entities.ts";
import { childrenIn } from "../casefile/involvements.ts";
import { leaksIn, type Redactor, redactBlocks, redactorFor } from "../casefile/redaction/redaction.ts";
import type { Document } from "../documents/blocks.ts";
import { textsOfDocument } from "../documents/words.ts";
import type { Audience } from "../engine/template.ts";
import { localDate, localDateTime, longDate } from "../lib/dates.ts";
import { type Id, newId } from "../lib/ids.ts";
import type { Result } from "../lib/result.ts";
import type { SaveError } from "../vault/api.ts";
import { fileReference } from "./copies.ts";
import type { Outgoing } from "./export.ts";
import type { Handing } from "./exportMark.ts";
import { startFile } from "./files.ts";
import { loadTemplate } from "./templates.ts";
import type { Workspace } from "./workspace.ts";

/** What of a child’s chronology leaves the school, and for what kind of reader. */
export interface WantedChronology extends Extract {
  /** "file" names everybody. For anybody else all children but `shown` are letters. */
  readonly audience: Audience;
  /** Ids of children who are named. The child whose chronology it is, unless told otherwise. */
  readonly shown?: readonly Id[];
}

/** A child’s chronology as a document on its way out: one child, newest last, on pages on their side (facts.md §6.5). */
export function outgoingChronology(
  workspace: Workspace,
  childId: Id,
  wanted: WantedChronology,
  handing: Handing,
): Outgoing {
  const file = workspace.caseFile.get();
  const today = localDate(workspace.now());
  const { shown = [childId] } = wanted;
  const all = chronologyOf(file, childId, fileReference);
  const redactor = chronologyRedactor(file, childId, all, wanted);
  const documentOf = (lines: readonly ChronologyLine[]): Document => {
    const blocks = chronologyBlocks(lines, wanted, aboutChild(file, childId, redactor, shown));
    return {
      title: "Chronology",
      marking: "CONFIDENTIAL · CHILD PROTECTION",
      school: file.school?.name ?? "",
      reference: `Chronology · ${wanted.view}`,
      isDraft: false,
      dated: longDate(today),
      orientation: "landscape",
      blocks: redactor.hidesNobody ? blocks : redactBlocks(blocks, redactor),
    };
  };
  return {
    document: documentOf(all),
    rows: chronologyRows(all, wanted).map((row) => row.map(redactor.text)),
    handing,
    redactor,
    // What a chronology says of itself, whoever it is about, is no leak.
    leaksIn: (text) => leaksIn(text, redactor, textsOfDocument(documentOf([])).join("\n")),
    fileName: (ending) => `chronology-${wanted.view}-${today}.${ending}`,
  };
}

/** Other children are letters in the order in which they come into it. */
function chronologyRedactor(
  file: CaseFile,
  childId: Id,
  lines: readonly ChronologyLine[],
  { audience, shown = [childId] }: WantedChronology,
): Redactor {
  const files = [...new Set(lines.map(({ fileId }) => fileId))];
  const cast = files.flatMap((fileId) => {
    const now = fileById(file, fileId);
    return now === undefined ? [] : childrenIn(now);
  });
  return redactorFor(file, audience, shown, [...new Set([childId, ...cast])]);
}

/** When a child was born leads to who it is, so only a reader who may know that learns it. */
function aboutChild(file: CaseFile, childId: Id, { names, hidesNobody }: Redactor, shown: readonly Id[]): About {
  const child = file.children.get(childId);
  const isKnown = child !== undefined && (hidesNobody || shown.includes(childId));
  return {
    child: isKnown ? childLabel(child) : names.child(childId),
    detail: isKnown && child.dateOfBirth !== "" ? `Born ${longDate(child.dateOfBirth)}` : "",
  };
}

/** Starts what is added to a finished record or corrects it: the record itself stays as it was. */
export async function startAddendum(workspace: Workspace, fileId: Id): Promise<Result<Id, SaveError>> {
  const me = workspace.caseFile.get().school?.me;
  return startFile(workspace, await loadTemplate("addendum"), {
    answers: { ...(me !== undefined && { addedBy: me }), addedAt: localDateTime(workspace.now()) },
    links: [{ kind: "about", fileId }],
  });
}

/** Starts a record of something that happened, with the child whose chronology it is for in it. */
export async function startIncidentWith(workspace: Workspace, childId: Id): Promise<Result<Id, SaveError>> {
  return startFile(workspace, await loadTemplate("incident"), {
    answers: { children: [{ itemId: newId(), child: childId }] },
  });
}

/** Starts a mark: the record belongs in the short chronology, or does not, whatever the rule says. */
export async function startMark(
  workspace: Workspace,
  fileId: Id,
  mark: "significant" | "ordinary",
): Promise<Result<Id, SaveError>> {
  const template = await loadTemplate("significance");
  const me = workspace.caseFile.get().school?.me;
  return startFile(workspace, template, {
    answers: { mark, ...(me !== undefined && { markedBy: me }), markedAt: localDateTime(workspace.now()) },
    links: [{ kind: "about", fileId }],
  });
}

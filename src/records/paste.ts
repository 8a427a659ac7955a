import { type PasteSection, pasteSections } from "../documents/text/paste.ts";
import { ok, type Result } from "../lib/result.ts";
import { type MakeCopyError, markedOutgoing, type Outgoing, withoutLeaks } from "./export.ts";
import type { Leaving } from "./exportLog.ts";
import { sha256 } from "./exportMark.ts";

export type { PasteSection };

/** A copy in pieces of plain text, for a form that is not ours. */
export interface PasteCopy extends Leaving {
  readonly sections: readonly PasteSection[];
  /** All sections, each under its title. */
  readonly all: string;
}

/** The pieces of a document, checked for names that it must not say before any of them is shown. */
export async function outgoingToPaste(outgoing: Outgoing, now: Date): Promise<Result<PasteCopy, MakeCopyError>> {
  const marked = await markedOutgoing(outgoing, now);
  const { eachPiece = "" } = outgoing;
  const sections = withoutEmpty(pasteSections(marked.document)).map(({ title, text }) => ({
    title,
    text: eachPiece === "" ? text : `${eachPiece}\n\n${text}`,
  }));
  const all = sections.map(({ title, text }) => `${title}\n\n${text}`).join("\n\n");
  const checked = withoutLeaks(outgoing, marked, [all]);
  if (!checked.ok) return checked;
  const fingerprint = await sha256(new TextEncoder().encode(all));
  const { contents } = marked;
  return ok({ sections, all, format: "pasted", handing: outgoing.handing, fileName: "", fingerprint, contents });
}

/** A title with nothing of its own under it, such as that of an annex, goes before the next one. */
function withoutEmpty(sections: readonly PasteSection[]): readonly PasteSection[] {
  let before: readonly string[] = [];
  return sections.flatMap(({ title, text }) => {
    const titles = [...before, title];
    before = text === "" ? titles : [];
    return text === "" ? [] : [{ title: titles.join(" · "), text }];
  });
}

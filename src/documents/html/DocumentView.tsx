import { type FunctionComponent, useEffect, useId, useRef } from "react";
import type { Anchor, Document } from "../blocks.ts";
import { BlocksView } from "./BlocksView.tsx";
import { reveal } from "./reveal.ts";

interface DocumentViewProps {
  readonly document: Document;
  /** Makes every piece that came from a question lead to it, by tap and by keyboard. Keep its identity between renders. */
  readonly onPick?: (from: Anchor) => void;
  /** The question being answered: its piece is marked and scrolled into view. */
  readonly current?: Anchor;
}

/** A document on screen as it will be on paper: the live preview, the finished record, and what the browser prints. */
export const DocumentView: FunctionComponent<DocumentViewProps> = ({ document, onPick, current }) => {
  const paper = useRef<HTMLElement>(null);
  const idPrefix = useId();
  const { title, marking, reference, standing = "", copyLine = "" } = document;
  useEffect(() => putOnPages(title, marking, reference, copyLine), [title, marking, reference, copyLine]);
  const { sectionId, key, itemId } = current ?? {};
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place is what the effect follows; it reads it off the page
  useEffect(() => {
    const piece = paper.current?.querySelector("[data-current]");
    if (piece) reveal(piece);
  }, [sectionId, key, itemId]);
  return (
    <article
      className={`paper doc${document.orientation === "landscape" ? " doc-landscape" : ""}`}
      ref={paper}
      lang="en-GB"
    >
      <header className="doc-head">
        {marking !== "" && <p className="doc-marking">{marking}</p>}
        <h1>{title}</h1>
        <p className="doc-about">
          {[document.school, reference, (document.isDraft ? "draft " : "") + document.dated]
            .filter((part) => part !== "")
            .join(" · ")}
        </p>
        {standing !== "" && <p className="doc-standing">{standing}</p>}
      </header>
      <BlocksView blocks={document.blocks} idPrefix={idPrefix} onPick={onPick} current={current} />
      {copyLine !== "" && <p className="doc-copy">{copyLine}</p>}
      {document.isDraft && (
        <p className="doc-watermark" aria-hidden="true">
          DRAFT
        </p>
      )}
    </article>
  );
};

/** What the browser prints in the margins of every page (document.css). Undone when the document is gone. */
function putOnPages(title: string, marking: string, reference: string, copyLine: string): () => void {
  const { style } = globalThis.document.documentElement;
  const quoted = {
    // A public document has no marking: its title is there instead, in a quieter colour.
    "--doc-marking": JSON.stringify(marking || title),
    ...(marking === "" && { "--doc-marking-ink": "#4a5560" }),
    "--doc-reference": JSON.stringify(reference),
    "--doc-foot": [reference, copyLine]
      .filter((part) => part !== "")
      .map((part) => JSON.stringify(part))
      .join(' "\\A" '),
  };
  for (const [name, value] of Object.entries(quoted)) style.setProperty(name, value);
  return () => {
    for (const name of Object.keys(quoted)) style.removeProperty(name);
  };
}

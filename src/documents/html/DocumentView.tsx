import { type FunctionComponent, useEffect, useRef } from "react";
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
  useEffect(() => putOnPages(document.marking, document.reference), [document.marking, document.reference]);
  const { sectionId, key, itemId } = current ?? {};
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place is what the effect follows; it reads it off the page
  useEffect(() => {
    const piece = paper.current?.querySelector("[data-current]");
    if (piece) reveal(piece);
  }, [sectionId, key, itemId]);
  return (
    <article className="paper doc" ref={paper} lang="en-GB">
      <header className="doc-head">
        <p className="doc-marking">{document.marking}</p>
        <h1>{document.title}</h1>
        <p className="doc-about">
          {[document.school, document.reference, (document.isDraft ? "draft " : "") + document.madeOn]
            .filter((part) => part !== "")
            .join(" · ")}
        </p>
      </header>
      <BlocksView blocks={document.blocks} onPick={onPick} current={current} />
      {document.isDraft && (
        <p className="doc-watermark" aria-hidden="true">
          DRAFT
        </p>
      )}
    </article>
  );
};

/** What the browser prints in the margins of every page (document.css). Undone when the document is gone. */
function putOnPages(marking: string, reference: string): () => void {
  const { style } = globalThis.document.documentElement;
  style.setProperty("--doc-marking", JSON.stringify(marking));
  style.setProperty("--doc-reference", JSON.stringify(reference));
  return () => {
    style.removeProperty("--doc-marking");
    style.removeProperty("--doc-reference");
  };
}

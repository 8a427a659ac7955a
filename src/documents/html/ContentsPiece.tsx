import type { FunctionComponent, MouseEvent } from "react";
import { type Entry, partId } from "../contents.ts";
import { bringUp } from "./reveal.ts";

interface ContentsPieceProps {
  readonly title: string;
  readonly entries: readonly Entry[];
  /** Stands before the ids of this document's headings, where a page shows more than one document. */
  readonly idPrefix: string;
}

/** A list of contents: links within the page. */
export const ContentsPiece: FunctionComponent<ContentsPieceProps> = ({ title, ...list }) => (
  <nav className="doc-contents" aria-label={title}>
    <h2>{title}</h2>
    <Entries {...list} />
  </nav>
);

const Entries: FunctionComponent<Omit<ContentsPieceProps, "title">> = ({ entries, idPrefix }) => (
  <ol>
    {entries.map(({ place, text, under }) => (
      <li key={place}>
        <a href={`#${idPrefix}${partId(place)}`} onClick={followInPlace}>
          {text}
        </a>
        {under.length > 0 && <Entries entries={under} idPrefix={idPrefix} />}
      </li>
    ))}
  </ol>
);

/** Inside the app a link must not write an entry into the history that Back would have to go through. */
function followInPlace(event: MouseEvent<HTMLAnchorElement>): void {
  const heading = document.getElementById(event.currentTarget.hash.slice(1));
  if (heading === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  bringUp(heading);
}

import type { FunctionComponent } from "react";
import type { Block, Document, Signature } from "../blocks.ts";
import { entriesAfter, listedPlaces, partId } from "../contents.ts";
import { BlockView } from "../html/BlocksView.tsx";
import { ContentsPiece } from "../html/ContentsPiece.tsx";
import { mainId, phrases } from "./phrases.ts";

interface PageProps {
  readonly document: Document;
  readonly style: string;
}

/** A whole page for a school's website: it asks nothing of anybody, runs nothing, and is read in any browser. */
export const Page: FunctionComponent<PageProps> = ({ document, style }) => {
  const { title, school, blocks, copyLine = "" } = document;
  const list = blocks.findIndex(({ kind }) => kind === "contents");
  const contents = blocks[list];
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{[title, school].filter((part) => part !== "").join(" · ")}</title>
        <style>{style}</style>
      </head>
      <body>
        <a className="skip" href={`#${mainId}`}>
          {phrases.skip}
        </a>
        <Head document={document} />
        <div className="columns">
          {contents?.kind === "contents" && (
            <ContentsPiece title={contents.title} entries={entriesAfter(blocks, list)} idPrefix="" />
          )}
          <main id={mainId} tabIndex={-1}>
            <Blocks blocks={blocks} list={list} />
          </main>
        </div>
        {copyLine !== "" && (
          <footer>
            <p>{copyLine}</p>
          </footer>
        )}
      </body>
    </html>
  );
};

const Head: FunctionComponent<{ readonly document: Document }> = ({ document }) => {
  const { title, marking, school, reference, dated, isDraft, standing = "" } = document;
  return (
    <header>
      {marking !== "" && <p className="marking">{marking}</p>}
      <h1>{title}</h1>
      <p className="about">{[school, reference, dated].filter((part) => part !== "").join(" · ")}</p>
      {standing !== "" && <p>{standing}</p>}
      {isDraft && (
        <p className="draft">
          <strong>{phrases.draft}</strong> {phrases.draftNote}
        </p>
      )}
    </header>
  );
};

/** `list` is the place of the list of contents that stands beside them. */
const Blocks: FunctionComponent<{ readonly blocks: readonly Block[]; readonly list: number }> = ({ blocks, list }) => {
  const listed = listedPlaces(blocks);
  return blocks.map((block, i) => {
    const id = listed.has(i) ? partId(i) : undefined;
    // biome-ignore-start lint/suspicious/noArrayIndexKey: rendered once, never reordered
    switch (block.kind) {
      case "contents":
        return i === list ? null : (
          <ContentsPiece key={i} title={block.title} entries={entriesAfter(blocks, i)} idPrefix="" />
        );
      case "pageBreak":
        return null;
      case "signature":
        return <BlockView key={i} block={inWords(block)} />;
      default:
        return <BlockView key={i} block={block} id={id} />;
    }
    // biome-ignore-end lint/suspicious/noArrayIndexKey: rendered once, never reordered
  });
};

/** A picture of a signature that anybody can copy could be set under anything. */
const inWords = ({ strokes, detail, ...signature }: Signature): Signature => ({
  ...signature,
  strokes: [],
  detail: strokes.some((stroke) => stroke.length >= 2) ? `${phrases.signedByHand}\n${detail}` : detail,
});

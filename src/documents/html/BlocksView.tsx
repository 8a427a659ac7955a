import { type FunctionComponent, memo, type ReactNode } from "react";
import type { Anchor, Block, Contents } from "../blocks.ts";
import { entriesAfter, listedPlaces, partId } from "../contents.ts";
import { ContentsPiece } from "./ContentsPiece.tsx";
import {
  FactsPiece,
  GoToQuestion,
  ListPiece,
  Prose,
  QuotePiece,
  SignaturePiece,
  shortened,
  TablePiece,
} from "./Pieces.tsx";
import { isSameAnchor, type Picking, pickable } from "./pick.ts";
import "./document.css";

interface BlocksViewProps extends Picking {
  readonly blocks: readonly Block[];
  /** Stands before the ids of headings, where a page may show more than one document. */
  readonly idPrefix?: string;
}

/** Blocks as the HTML they mean, inside whatever the caller puts around them. */
export const BlocksView: FunctionComponent<BlocksViewProps> = ({ blocks, idPrefix = "", onPick, current }) => {
  const listed = listedPlaces(blocks);
  return blocks.map((block, i) =>
    block.kind === "contents" ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a block has no identity but its place
      <ContentsPiece key={i} title={block.title} entries={entriesAfter(blocks, i)} idPrefix={idPrefix} />
    ) : (
      <BlockView
        // biome-ignore lint/suspicious/noArrayIndexKey: a block has no identity but its place
        key={i}
        block={block}
        id={listed.has(i) ? idPrefix + partId(i) : undefined}
        onPick={onPick}
        current={
          current !== undefined && anchorsOf(block).some((from) => isSameAnchor(from, current)) ? current : undefined
        }
      />
    ),
  );
};

type AnyBlock = Exclude<Block, Contents>;

interface BlockViewProps extends Picking {
  readonly block: AnyBlock;
  /** Of a heading that a list of contents leads to. */
  readonly id?: string | undefined;
}

// A preview is made anew at every pause in typing, and nearly all of its blocks say what they said before.
export const BlockView = memo<BlockViewProps>(
  function BlockView({ block, id, onPick, current }) {
    const picking = { onPick, current };
    switch (block.kind) {
      case "heading": {
        const Tag = `h${block.level}` as const;
        return (
          <Wrap as="doc-heading" block={block} {...picking}>
            <Tag {...(id !== undefined && { id, tabIndex: -1 })}>{block.text}</Tag>
            <GoToQuestion from={block.from} name={block.text} {...picking} />
          </Wrap>
        );
      }
      case "paragraph":
        return (
          <Wrap as="doc-text" block={block} {...picking}>
            <Prose text={block.text} />
            <GoToQuestion from={block.from} name={shortened(block.text)} {...picking} />
          </Wrap>
        );
      case "notice":
        return (
          <Wrap as={`doc-notice doc-${block.tone}`} block={block} {...picking}>
            <p>
              <strong>{block.tone === "warning" ? "Important" : "Note"}</strong>
            </p>
            <Prose text={block.text} />
            <GoToQuestion from={block.from} name={shortened(block.text)} {...picking} />
          </Wrap>
        );
      case "list":
        return <ListPiece block={block} {...picking} />;
      case "facts":
        return <FactsPiece block={block} {...picking} />;
      case "table":
        return <TablePiece block={block} {...picking} />;
      case "quote":
        return <QuotePiece block={block} {...picking} />;
      case "signature":
        return <SignaturePiece block={block} {...picking} />;
      case "pageBreak":
        return <div className="doc-page-break" />;
    }
  },
  (before, after) =>
    before.id === after.id &&
    before.onPick === after.onPick &&
    isSameAnchor(before.current, after.current) &&
    (before.block === after.block || JSON.stringify(before.block) === JSON.stringify(after.block)),
);

interface WrapProps extends Picking {
  readonly as: string;
  readonly block: { readonly from?: Anchor };
  readonly children: ReactNode;
}

const Wrap: FunctionComponent<WrapProps> = ({ as, block, children, ...picking }) => {
  const { className = "", ...taps } = pickable(block.from, picking);
  return (
    <div className={`${as} ${className}`.trim()} {...taps}>
      {children}
    </div>
  );
};

function anchorsOf(block: AnyBlock): readonly (Anchor | undefined)[] {
  switch (block.kind) {
    case "list":
      return block.items.map(({ from }) => from);
    case "facts":
    case "table":
      return block.rows.map(({ from }) => from);
    case "pageBreak":
      return [];
    default:
      return [block.from];
  }
}

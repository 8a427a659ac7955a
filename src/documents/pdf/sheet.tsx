import type { FunctionComponent, ReactNode } from "react";
import type { Block, Contents, Document, Facts, List, Quote, Signature, Table } from "../blocks.ts";
import { entriesAfter, listedPlaces, partId } from "../contents.ts";
import { ContentsPiece } from "./contents.tsx";
import type { PdfFonts } from "./fonts.ts";
import { ink } from "./looks.ts";
import { Box, Line, Prose } from "./primitives.tsx";
import { SignatureLine } from "./signature.tsx";

interface Common {
  readonly fonts: PdfFonts;
  /** Points from the left edge of the text to the right. */
  readonly width: number;
}

/** The whole document as one endless column; `cut.ts` makes pages of it. */
export const Sheet: FunctionComponent<Common & { readonly document: Document }> = ({ document, fonts, width }) => {
  const about = [document.school, document.reference, (document.isDraft ? "draft " : "") + document.dated];
  const wide = { width, fonts };
  const { blocks, standing = "" } = document;
  const listed = listedPlaces(blocks);
  return (
    <Box>
      {document.marking !== "" && <Line look="marking" text={document.marking} {...wide} />}
      <Line look="title" tag="H1" text={document.title} {...wide} outline={{ title: document.title, level: 1 }} />
      <Line look="about" text={about.filter((part) => part !== "").join(" · ")} {...wide} />
      {standing !== "" && (
        <Box style={{ marginTop: -4, marginBottom: 8 }}>
          <Prose look="standing" text={standing} gap={0} {...wide} />
        </Box>
      )}
      {blocks.map((block, i) => {
        const breakBefore = blocks[i - 1]?.kind === "pageBreak";
        return block.kind === "contents" ? (
          <ContentsPiece
            // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, never reordered
            key={i}
            title={block.title}
            entries={entriesAfter(blocks, i)}
            breakBefore={breakBefore}
            {...wide}
          />
        ) : (
          <Piece
            // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, never reordered
            key={i}
            block={block}
            {...(listed.has(i) && { destination: partId(i) })}
            breakBefore={breakBefore}
            isLead={blocks[i - 1]?.kind === "heading"}
            {...wide}
          />
        );
      })}
    </Box>
  );
};

interface PieceProps<B> extends Common {
  readonly block: B;
  readonly breakBefore: boolean;
}

interface AnyPieceProps extends PieceProps<Exclude<Block, Contents>> {
  /** Of a heading that a list of contents leads to. */
  readonly destination?: string;
  /** First under a heading: a note in this place belongs to what follows it. */
  readonly isLead: boolean;
}

const Piece: FunctionComponent<AnyPieceProps> = ({ block, destination, breakBefore, isLead, fonts, width }) => {
  const wide = { width, fonts };
  switch (block.kind) {
    case "heading":
      return (
        <Line
          look={`heading${block.level}`}
          tag={`H${block.level}`}
          text={block.text}
          outline={{ title: block.text, level: block.level }}
          {...(destination !== undefined && { destination })}
          keepWithNext
          breakBefore={breakBefore}
          {...wide}
        />
      );
    case "paragraph":
      return (
        <Box style={{ marginBottom: 6 }} breakBefore={breakBefore}>
          <Prose look="body" text={block.text} gap={5} {...wide} />
        </Box>
      );
    case "list":
      return <ListPiece block={block} breakBefore={breakBefore} {...wide} />;
    case "facts":
      return <FactsPiece block={block} breakBefore={breakBefore} {...wide} />;
    case "table":
      return <TablePiece block={block} breakBefore={breakBefore} {...wide} />;
    case "notice":
      return (
        <Aside strong={block.tone === "warning"} breakBefore={breakBefore} keepWithNext={isLead} tag="Div">
          <Line look="label" text={block.tone === "warning" ? "Important" : "Note"} {...aside(wide)} keepWithNext />
          <Prose look="value" text={block.text} gap={4} {...aside(wide)} />
        </Aside>
      );
    case "quote":
      return <QuotePiece block={block} breakBefore={breakBefore} {...wide} />;
    case "signature":
      return <SignaturePiece block={block} breakBefore={breakBefore} {...wide} />;
    case "pageBreak":
      return null;
  }
};

const ListPiece: FunctionComponent<PieceProps<List>> = ({ block, breakBefore, fonts, width: whole }) => {
  const indent = block.ordered ? 10 + 6 * String(block.items.length).length : 14;
  const width = whole - indent;
  return (
    <Box tag="L" style={{ marginBottom: 7 }} breakBefore={breakBefore}>
      {block.items.map(({ text }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, never reordered
        <Box key={i} tag="LI" style={{ flexDirection: "row", marginBottom: 2 }}>
          <Box style={{ width: indent }}>
            <Line look="body" tag="Lbl" text={block.ordered ? `${i + 1}.` : "•"} width={indent + 8} fonts={fonts} />
          </Box>
          <Box tag="LBody" style={{ width }}>
            <Prose look="body" text={text} gap={3} width={width} fonts={fonts} />
          </Box>
        </Box>
      ))}
    </Box>
  );
};

const rule = { borderBottomWidth: 0.6, borderBottomColor: ink.line, borderBottomStyle: "solid" } as const;

const FactsPiece: FunctionComponent<PieceProps<Facts>> = ({ block, breakBefore, fonts, width }) => {
  const labelWidth = Math.round(width * 0.31);
  const valueWidth = width - labelWidth;
  return (
    <Box tag="Table" style={{ marginTop: 2, marginBottom: 9 }} breakBefore={breakBefore}>
      {block.rows.map(({ label, value }, i) => (
        <Box
          // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, never reordered
          key={i}
          tag="TR"
          whole="ifCheap"
          style={{ flexDirection: "row", ...rule, paddingTop: 4, paddingBottom: 4 }}
        >
          <Box tag="TH" scope="Row" style={{ width: labelWidth }}>
            <Prose look="label" text={label} gap={0} width={labelWidth - 12} fonts={fonts} />
          </Box>
          <Box tag="TD" style={{ width: valueWidth }}>
            <Prose look="value" text={value} gap={3} width={valueWidth} fonts={fonts} />
          </Box>
        </Box>
      ))}
    </Box>
  );
};

const cellPadding = { paddingTop: 4, paddingBottom: 5, paddingLeft: 6, paddingRight: 6 } as const;
const cellBorder = { ...rule, borderRightWidth: 0.6, borderRightColor: ink.line, borderRightStyle: "solid" } as const;
const leftBorder = { borderLeftWidth: 0.6, borderLeftColor: ink.line, borderLeftStyle: "solid" } as const;
const topBorder = { borderTopWidth: 0.6, borderTopColor: ink.line, borderTopStyle: "solid" } as const;

const TablePiece: FunctionComponent<PieceProps<Table>> = ({ block, breakBefore, fonts, width: whole }) => {
  const shares = block.columns.reduce((sum, { width }) => sum + width, 0);
  const widths = block.columns.map(({ width }) => (whole * width) / shares);
  const row = (cells: readonly string[], head: boolean) =>
    widths.map((width, i) => (
      <Box
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, never reordered
        key={i}
        tag={head ? "TH" : "TD"}
        {...(head && { scope: "Column" })}
        style={{
          width,
          ...cellPadding,
          ...cellBorder,
          ...(i === 0 && leftBorder),
          ...(head && { ...topBorder, backgroundColor: ink.sunken }),
        }}
      >
        <Prose look={head ? "columnHead" : "cell"} text={cells[i] ?? ""} gap={3} width={width - 13.2} fonts={fonts} />
      </Box>
    ));
  const titles = block.columns.map(({ title }) => title);
  return (
    <Box tag="Table" style={{ marginTop: 4, marginBottom: 11 }} breakBefore={breakBefore}>
      {block.caption !== "" && (
        <Box tag="Caption" keepWithNext style={{ marginBottom: 4 }}>
          <Prose look="caption" text={block.caption} gap={0} width={whole} fonts={fonts} />
        </Box>
      )}
      <Box tag="TR" whole="always" repeat style={{ flexDirection: "row" }}>
        {row(titles, true)}
      </Box>
      {block.rows.map(({ cells }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, never reordered
        <Box key={i} tag="TR" whole="ifCheap" style={{ flexDirection: "row" }}>
          {row(cells, false)}
        </Box>
      ))}
    </Box>
  );
};

const asidePadding = 11;
const aside = ({ width, fonts }: Common): Common => ({ width: width - 2 * asidePadding - 4, fonts });

interface AsideProps {
  readonly strong: boolean;
  readonly breakBefore: boolean;
  readonly keepWithNext?: boolean;
  readonly tag: "Div" | "BlockQuote";
  readonly children: ReactNode;
}

/** Set off by a line at its side, thick where it matters, so that it shows on a black-and-white copy. */
const Aside: FunctionComponent<AsideProps> = ({ strong, breakBefore, keepWithNext = false, tag, children }) => (
  <Box
    tag={tag}
    breakBefore={breakBefore}
    keepWithNext={keepWithNext}
    style={{
      marginTop: 5,
      marginBottom: 9,
      paddingTop: 7,
      paddingBottom: 7,
      paddingLeft: asidePadding,
      paddingRight: asidePadding,
      borderLeftWidth: strong ? 4 : 2,
      borderLeftColor: strong ? ink.red : ink.brand,
      borderLeftStyle: "solid",
      ...(tag === "Div" && { backgroundColor: ink.sunken }),
    }}
  >
    {children}
  </Box>
);

const QuotePiece: FunctionComponent<PieceProps<Quote>> = ({ block, breakBefore, ...wide }) => (
  <Aside strong={false} breakBefore={breakBefore} tag="BlockQuote">
    <Prose look="quote" text={block.words} gap={4} {...aside(wide)} />
    <Line look="label" text={block.speaker} style={{ marginTop: 4 }} {...aside(wide)} />
    <Prose look="quiet" text={block.detail} gap={2} {...aside(wide)} />
  </Aside>
);

const SignaturePiece: FunctionComponent<PieceProps<Signature>> = ({ block, breakBefore, ...wide }) => (
  <Box tag="Div" style={{ marginTop: 8, marginBottom: 8 }} breakBefore={breakBefore}>
    <Prose look="label" text={block.role} gap={0} {...wide} keepWithNext />
    <SignatureLine block={block} fonts={wide.fonts} />
    <Prose look="value" text={block.name} gap={0} {...wide} keepWithNext />
    <Prose look="quiet" text={block.detail} gap={2} {...wide} />
  </Box>
);

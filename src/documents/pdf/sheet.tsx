import type { FunctionComponent, ReactNode } from "react";
import type { Block, Document, Facts, List, Quote, Signature, Table } from "../blocks.ts";
import type { PdfFonts } from "./fonts.ts";
import { contentWidth, ink } from "./looks.ts";
import { Box, Line, Prose } from "./primitives.tsx";
import { SignatureLine } from "./signature.tsx";

interface Common {
  readonly fonts: PdfFonts;
}

/** The whole document as one endless column; `cut.ts` makes pages of it. */
export const Sheet: FunctionComponent<Common & { readonly document: Document }> = ({ document, fonts }) => {
  const about = [document.school, document.reference, (document.isDraft ? "draft " : "") + document.madeOn];
  const wide = { width: contentWidth, fonts };
  return (
    <Box>
      <Line look="marking" text={document.marking} {...wide} />
      <Line look="title" tag="H1" text={document.title} {...wide} outline={{ title: document.title, level: 1 }} />
      <Line look="about" text={about.filter((part) => part !== "").join(" · ")} {...wide} />
      {document.blocks.map((block, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, never reordered
        <Piece key={i} block={block} breakBefore={document.blocks[i - 1]?.kind === "pageBreak"} fonts={fonts} />
      ))}
    </Box>
  );
};

interface PieceProps<B> extends Common {
  readonly block: B;
  readonly breakBefore: boolean;
}

const Piece: FunctionComponent<PieceProps<Block>> = ({ block, breakBefore, fonts }) => {
  const wide = { width: contentWidth, fonts };
  switch (block.kind) {
    case "heading":
      return (
        <Line
          look={`heading${block.level}`}
          tag={`H${block.level}`}
          text={block.text}
          outline={{ title: block.text, level: block.level }}
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
      return <ListPiece block={block} breakBefore={breakBefore} fonts={fonts} />;
    case "facts":
      return <FactsPiece block={block} breakBefore={breakBefore} fonts={fonts} />;
    case "table":
      return <TablePiece block={block} breakBefore={breakBefore} fonts={fonts} />;
    case "notice":
      return (
        <Aside strong={block.tone === "warning"} breakBefore={breakBefore} tag="Div">
          <Line look="label" text={block.tone === "warning" ? "Important" : "Note"} {...aside(fonts)} keepWithNext />
          <Prose look="value" text={block.text} gap={4} {...aside(fonts)} />
        </Aside>
      );
    case "quote":
      return <QuotePiece block={block} breakBefore={breakBefore} fonts={fonts} />;
    case "signature":
      return <SignaturePiece block={block} breakBefore={breakBefore} fonts={fonts} />;
    case "pageBreak":
      return null;
  }
};

const ListPiece: FunctionComponent<PieceProps<List>> = ({ block, breakBefore, fonts }) => {
  const indent = block.ordered ? 10 + 6 * String(block.items.length).length : 14;
  const width = contentWidth - indent;
  return (
    <Box tag="L" style={{ marginBottom: 7 }} breakBefore={breakBefore}>
      {block.items.map(({ text }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, never reordered
        <Box key={i} tag="LI" style={{ flexDirection: "row", marginBottom: 3 }}>
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
const labelWidth = Math.round(contentWidth * 0.31);
const valueWidth = contentWidth - labelWidth;

const FactsPiece: FunctionComponent<PieceProps<Facts>> = ({ block, breakBefore, fonts }) => (
  <Box tag="Table" style={{ marginTop: 2, marginBottom: 9 }} breakBefore={breakBefore}>
    {block.rows.map(({ label, value }, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, never reordered
      <Box key={i} tag="TR" whole style={{ flexDirection: "row", ...rule, paddingTop: 4, paddingBottom: 4 }}>
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

const cellPadding = { paddingTop: 4, paddingBottom: 5, paddingLeft: 6, paddingRight: 6 } as const;
const cellBorder = { ...rule, borderRightWidth: 0.6, borderRightColor: ink.line, borderRightStyle: "solid" } as const;
const leftBorder = { borderLeftWidth: 0.6, borderLeftColor: ink.line, borderLeftStyle: "solid" } as const;
const topBorder = { borderTopWidth: 0.6, borderTopColor: ink.line, borderTopStyle: "solid" } as const;

const TablePiece: FunctionComponent<PieceProps<Table>> = ({ block, breakBefore, fonts }) => {
  const shares = block.columns.reduce((sum, { width }) => sum + width, 0);
  const widths = block.columns.map(({ width }) => (contentWidth * width) / shares);
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
          <Prose look="caption" text={block.caption} gap={0} width={contentWidth} fonts={fonts} />
        </Box>
      )}
      <Box tag="TR" whole repeat style={{ flexDirection: "row" }}>
        {row(titles, true)}
      </Box>
      {block.rows.map(({ cells }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, never reordered
        <Box key={i} tag="TR" whole style={{ flexDirection: "row" }}>
          {row(cells, false)}
        </Box>
      ))}
    </Box>
  );
};

const asidePadding = 11;
const aside = (fonts: PdfFonts) => ({ width: contentWidth - 2 * asidePadding - 4, fonts });

interface AsideProps {
  readonly strong: boolean;
  readonly breakBefore: boolean;
  readonly tag: "Div" | "BlockQuote";
  readonly children: ReactNode;
}

/** Set off by a line at its side, thick where it matters, so that it shows on a black-and-white copy. */
const Aside: FunctionComponent<AsideProps> = ({ strong, breakBefore, tag, children }) => (
  <Box
    tag={tag}
    breakBefore={breakBefore}
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

const QuotePiece: FunctionComponent<PieceProps<Quote>> = ({ block, breakBefore, fonts }) => (
  <Aside strong={false} breakBefore={breakBefore} tag="BlockQuote">
    <Prose look="quote" text={block.words} gap={4} {...aside(fonts)} />
    <Line look="label" text={block.speaker} style={{ marginTop: 4 }} {...aside(fonts)} />
    <Prose look="quiet" text={block.detail} gap={2} {...aside(fonts)} />
  </Aside>
);

const SignaturePiece: FunctionComponent<PieceProps<Signature>> = ({ block, breakBefore, fonts }) => (
  <Box tag="Div" style={{ marginTop: 8, marginBottom: 8 }} breakBefore={breakBefore}>
    <Prose look="label" text={block.role} gap={0} width={contentWidth} fonts={fonts} keepWithNext />
    <SignatureLine block={block} fonts={fonts} />
    <Prose look="value" text={block.name} gap={0} width={contentWidth} fonts={fonts} keepWithNext />
    <Prose look="quiet" text={block.detail} gap={2} width={contentWidth} fonts={fonts} />
  </Box>
);

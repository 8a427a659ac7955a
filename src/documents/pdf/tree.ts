import type { GlyphRun } from "./faithfulFont.ts";

/**
 * The parts of react-pdf's layout tree that we read and write. Its packages are pinned: the shape is theirs, not promised,
 * and `render.test.ts` fails when it moves.
 */
export type Tag =
  | "H1"
  | "H2"
  | "H3"
  | "P"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Table"
  | "Caption"
  | "TR"
  | "TH"
  | "TD"
  | "Div"
  | "BlockQuote"
  | "Figure"
  | "TOC"
  | "TOCI"
  | "Reference"
  | "Link"
  | "Span";

/** What we say of a piece beside its looks. react-pdf carries it along untouched. */
export interface FlowProps {
  /** The structure element that a screen reader meets. A text without one is a paragraph. */
  readonly tag?: Tag;
  readonly scope?: "Column" | "Row";
  readonly alt?: string;
  /** A bookmark of this level. */
  readonly outline?: { readonly title: string; readonly level: number };
  /** The name by which links find this piece. */
  readonly destination?: string;
  /** A piece tagged "Link" leads to the destination of this name; `says` is what it is called where it can't be seen. */
  readonly link?: { readonly to: string; readonly says: string };
  /** Is to show the number of the page on which the destination of this name stands. */
  readonly pageOf?: string;
  /** Says again what stands elsewhere, so it is no word of the document. */
  readonly echo?: boolean;
  /** Not cut in two unless it is taller than a page; or "ifCheap", unless much of a page would stay empty for it. */
  readonly whole?: "always" | "ifCheap" | undefined;
  readonly keepWithNext?: boolean;
  /** Printed again where its parent goes on, on the next page. */
  readonly repeat?: boolean;
  readonly breakBefore?: boolean;
}

export interface Box {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly paddingTop?: number;
  readonly paddingBottom?: number;
  readonly borderTopWidth?: number;
  readonly borderBottomWidth?: number;
  readonly borderLeftWidth?: number;
}

export interface TextLine {
  readonly box: { readonly y: number; readonly height: number };
  readonly runs: readonly GlyphRun[];
}

/** Typed loosely on purpose: react-pdf's painter takes more, which passes through us untouched. */
export interface LayoutNode {
  readonly type: string;
  readonly props: FlowProps;
  readonly style: {
    readonly flexDirection?: string;
    readonly backgroundColor?: string;
    readonly transform?: readonly { readonly operation: "scale"; readonly value: readonly [number, number] }[];
  };
  /** The point a transform leaves where it is. */
  readonly origin?: { readonly top: number; readonly left: number };
  readonly box: Box;
  readonly lines?: readonly TextLine[];
  readonly children?: readonly LayoutNode[];
  /** A repeated copy: painted, but no longer part of what a screen reader meets. */
  readonly again?: boolean;
  /** Children from this one on stand this much higher than their boxes say. Only between two cuts. */
  readonly lift?: { readonly from: number; readonly by: number };
}

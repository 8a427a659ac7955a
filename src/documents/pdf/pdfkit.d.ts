/** The part of pdfkit (which ships no types) that we use. */
declare module "pdfkit" {
  /** An element of the structure tree. */
  export interface StructElement {
    add(child: StructElement | StructContent): StructElement;
    /** Nothing can be added any more. */
    end(): void;
  }
  export interface StructContent {
    readonly refs: readonly unknown[];
  }
  export interface Outline {
    addItem(
      title: string,
      options: { readonly top: number; readonly left: number; readonly expanded: boolean },
    ): Outline;
  }
  export interface PdfKit {
    readonly outline: Outline;
    readonly page: { readonly width: number; readonly height: number };
    readonly _fontSize: number;
    /** The font in use; `unicode` says, glyph by glyph of its subset, which characters the file claims to show. */
    readonly _font: { readonly unicode?: readonly (readonly number[])[]; readonly widths?: readonly number[] };
    /** The transformation in force, a b c d e f, with the origin at the top left. */
    readonly _ctm: readonly number[];
    addContent(operators: string): PdfKit;
    struct(type: string, options: { readonly scope?: string; readonly alt?: string }): StructElement;
    addStructure(element: StructElement): PdfKit;
    markContent(tag: "Artifact", options: { readonly type: "Pagination" | "Layout" }): PdfKit;
    markStructureContent(tag: string): StructContent;
    endMarkedContent(): PdfKit;
    /** A link over a rectangle, in the coordinates in force. `Contents` is a String object: pdfkit takes any other for a name. */
    goTo(
      x: number,
      y: number,
      width: number,
      height: number,
      destination: string,
      options: { readonly structParent: StructElement; readonly Contents: object },
    ): PdfKit;
    /** A place of the current page, in points from its top and left edge. */
    addNamedDestination(name: string, kind: "XYZ", left: number, top: number, zoom: null): void;
  }
  const PDFDocument: new (options: Readonly<Record<string, unknown>>) => PdfKit;
  // biome-ignore lint/style/noDefaultExport: it is how pdfkit exports it
  export default PDFDocument;
}
declare module "pdfkit/output" {
  import type { PdfKit } from "pdfkit";
  /** Resolves when the document has ended. */
  export function toBytes(document: PdfKit): Promise<Uint8Array>;
}

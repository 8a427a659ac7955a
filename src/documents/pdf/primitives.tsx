import { createElement, type FunctionComponent, type ReactNode } from "react";
import type { PdfFonts } from "./fonts.ts";
import { breakLines } from "./lines.ts";
import { type Look, type TextLook, type } from "./looks.ts";
import type { FlowProps } from "./tree.ts";

type Style = Readonly<Record<string, string | number>>;

/** react-pdf's View, with what we say of it for cutting and tagging. */
export const Box: FunctionComponent<FlowProps & { readonly style?: Style; readonly children?: ReactNode }> = (props) =>
  createElement("VIEW", props);

/** react-pdf's Svg: `alt` says what it shows. */
export const Drawing: FunctionComponent<
  FlowProps & { readonly alt: string; readonly viewBox: string; readonly style: Style; readonly children: ReactNode }
> = (props) => createElement("SVG", { ...props, tag: "Figure" });

interface LineProps extends FlowProps {
  readonly text: string;
  readonly look: Look;
  readonly style?: Style;
  /** Points to fill. */
  readonly width: number;
  readonly fonts: PdfFonts;
}

const slack = 12;

/** The lines that a text takes in this look. */
export function linesOf(text: string, look: Look, width: number, fonts: PdfFonts): readonly string[] {
  const { fontSize, fontWeight, letterSpacing = 0 }: TextLook = type[look];
  const emWidth = fonts.width[fontWeight === 700 ? "bold" : "regular"];
  const measure = (piece: string) => emWidth(piece) * fontSize + letterSpacing * piece.length;
  // Half a point to spare: kerning across a space is not measured.
  return text.split("\n").flatMap((paragraph) => breakLines(paragraph, width - 0.5, measure));
}

/** Text as one piece, its lines already broken. */
export const Line: FunctionComponent<LineProps> = ({ text, look, style, width, fonts, ...flow }) => {
  const lines = linesOf(text, look, width, fonts);
  // Room to spare at the right: react-pdf must never break a line again, for it would put a hyphen there.
  const room = style?.["width"] === undefined ? { marginRight: -slack } : {};
  return createElement("TEXT", { ...flow, style: { ...type[look], ...room, ...style } }, lines.join("\n"));
};

interface ProseProps extends Omit<LineProps, "style"> {
  /** Points between paragraphs. */
  readonly gap: number;
}

/** Text that may hold line breaks: a paragraph each, blank lines as a wider gap. */
export const Prose: FunctionComponent<ProseProps> = ({ text, gap, ...rest }) => {
  const paragraphs = text.split("\n");
  const shown = paragraphs.map((paragraph, i) => ({
    paragraph,
    afterBlank: i > 0 && paragraphs[i - 1]?.trim() === "",
  }));
  return shown
    .filter(({ paragraph }) => paragraph.trim() !== "")
    .map(({ paragraph, afterBlank }, i) => (
      <Line
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, never reordered
        key={i}
        {...rest}
        text={paragraph}
        style={{ marginTop: i === 0 ? 0 : afterBlank ? gap * 2 : gap }}
      />
    ));
};

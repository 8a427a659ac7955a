import type { FunctionComponent } from "react";
import { type Entry, partId } from "../contents.ts";
import type { PdfFonts } from "./fonts.ts";
import { ink, type Look, type } from "./looks.ts";
import { Box, Line, linesOf } from "./primitives.tsx";

interface Common {
  readonly fonts: PdfFonts;
  readonly width: number;
}
interface ContentsProps extends Common {
  readonly title: string;
  readonly entries: readonly Entry[];
  readonly breakBefore: boolean;
}

/** A list of contents. Its page numbers are put in when the pages are cut (pageNumbers.tsx). */
export const ContentsPiece: FunctionComponent<ContentsProps> = ({ title, entries, breakBefore, ...wide }) => {
  const hasChapters = entries.some(({ under }) => under.length > 0);
  return (
    <Box whole="always" style={{ marginBottom: 10 }} breakBefore={breakBefore}>
      <Line look="heading2" tag="H2" text={title} outline={{ title, level: 2 }} keepWithNext {...wide} />
      <Box tag="TOC">
        {entries.flatMap((entry) => [
          <Row key={entry.place} entry={entry} look={hasChapters ? "chapter" : "entry"} indent={0} {...wide} />,
          entry.under.length > 0 && (
            <Box key={`${entry.place} under`} tag="TOC">
              {entry.under.map((each) => (
                <Row key={each.place} entry={each} look="entry" indent={16} {...wide} />
              ))}
            </Box>
          ),
        ])}
      </Box>
    </Box>
  );
};

// Enough for the number of any page, so that knowing it moves nothing.
const numberWidth = 30;
const gap = 6;

interface RowProps extends Common {
  readonly entry: Entry;
  readonly look: Look;
  readonly indent: number;
}

const Row: FunctionComponent<RowProps> = ({ entry: { place, text }, look, indent, fonts, width }) => {
  const textWidth = width - indent - numberWidth - gap;
  const link = { to: partId(place), says: text };
  return (
    <Box tag="TOCI" whole="always" style={{ paddingTop: look === "chapter" ? 4.5 : 1.5 }}>
      <Box tag="Reference">
        <Box tag="Link" link={link} style={{ flexDirection: "row", alignItems: "flex-end", paddingLeft: indent }}>
          <Box style={{ width: textWidth, marginRight: gap }}>
            <Line look={look} tag="Span" echo text={text} width={textWidth} fonts={fonts} />
          </Box>
          <Leader after={indent + lastLineWidth(text, look, textWidth, fonts)} width={width} />
          <PageNumber of={link.to} number="0" fonts={fonts} />
        </Box>
      </Box>
    </Box>
  );
};

interface PageNumberProps {
  readonly of: string;
  readonly number: string;
  readonly fonts: PdfFonts;
}
export const PageNumber: FunctionComponent<PageNumberProps> = ({ of, number, fonts }) => (
  <Line
    look="entry"
    tag="Span"
    echo
    pageOf={of}
    text={number}
    width={numberWidth}
    fonts={fonts}
    style={{ width: numberWidth, textAlign: "right" }}
  />
);

/** Leads the eye from the end of the text to the number. */
const Leader: FunctionComponent<{ readonly after: number; readonly width: number }> = ({ after, width }) => {
  const left = after + gap;
  const length = width - numberWidth - left;
  return length > 0 ? (
    <Box
      style={{
        position: "absolute",
        left,
        width: length,
        bottom: 3.5,
        height: 0.8,
        borderBottomWidth: 0.8,
        borderBottomColor: ink.line,
        borderBottomStyle: "dotted",
      }}
    />
  ) : null;
};

function lastLineWidth(text: string, look: Look, width: number, fonts: PdfFonts): number {
  const { fontSize, fontWeight } = type[look];
  const last = linesOf(text, look, width, fonts).at(-1) ?? "";
  return fonts.width[fontWeight === 700 ? "bold" : "regular"](last) * fontSize;
}

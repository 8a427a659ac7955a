import type { FunctionComponent } from "react";
import type { Document } from "../blocks.ts";
import type { PdfFonts } from "./fonts.ts";
import { pageOf, type } from "./looks.ts";
import { Box, Line, linesOf } from "./primitives.tsx";

interface ChromeProps {
  readonly document: Document;
  readonly fonts: PdfFonts;
  readonly number: number;
  readonly of: number;
}

const foot = 42;

/** Points that the copy line takes above the foot: a long one takes two lines or more. */
function copyHeight(document: Document, fonts: PdfFonts): number {
  const { copyLine = "" } = document;
  if (copyLine === "") return 0;
  const lines = linesOf(copyLine, "running", pageOf(document).contentWidth, fonts).length;
  return lines * type.running.fontSize * type.running.lineHeight + 2;
}

/** Points that a page's content leaves free at the bottom. */
export const bottomOf = (document: Document, fonts: PdfFonts): number =>
  pageOf(document).bottom + copyHeight(document, fonts);

/** What every page carries around its content. The first page has the marking, or else the title, as its first line instead. */
export const Chrome: FunctionComponent<ChromeProps> = ({ document, fonts, number, of }) => {
  const page = pageOf(document);
  const { contentWidth } = page;
  const row = { position: "absolute", left: page.side, width: contentWidth, flexDirection: "row" } as const;
  const half = contentWidth / 2 - 10;
  const left = { width: half, fonts, style: { width: half } };
  const right = { width: half, fonts, style: { width: half, marginLeft: 20, textAlign: "right" } };
  return (
    <>
      {document.isDraft && (
        <Box
          repeat
          style={{
            position: "absolute",
            top: page.watermarkTop,
            left: 0,
            width: page.width,
            transform: "rotate(-35deg)",
          }}
        >
          <Line look="watermark" text="DRAFT" width={page.width} fonts={fonts} style={{ textAlign: "center" }} />
        </Box>
      )}
      {number > 1 && (
        <Box repeat style={{ ...row, top: 30 }}>
          {document.marking === "" ? (
            <Line look="running" text={document.title} {...left} />
          ) : (
            <Line look="runningMark" text={document.marking} {...left} />
          )}
          <Line look="running" text={document.reference} {...right} />
        </Box>
      )}
      {document.copyLine && (
        <Box repeat style={{ ...row, top: page.height - foot - copyHeight(document, fonts) }}>
          <Line look="running" text={document.copyLine} width={contentWidth} fonts={fonts} />
        </Box>
      )}
      <Box repeat style={{ ...row, top: page.height - foot }}>
        <Line look="running" text={document.reference + (document.isDraft ? " · draft" : "")} {...left} />
        <Line look="running" text={`Page ${number} of ${of}`} {...right} />
      </Box>
    </>
  );
};

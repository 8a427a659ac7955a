import { Path } from "@react-pdf/renderer";
import type { FunctionComponent } from "react";
import type { Signature } from "../blocks.ts";
import type { PdfFonts } from "./fonts.ts";
import { ink, signatureWidth } from "./looks.ts";
import { Box, Drawing, Line } from "./primitives.tsx";

const width = 200;
const height = width * (120 / 400);

/** Flat x,y pairs to the data of an SVG path. A single tap becomes a dot. */
export function pathOf(strokes: Signature["strokes"]): string {
  const number = (value: number | undefined) =>
    String(Math.round((Number.isFinite(value) ? Number(value) : 0) * 10) / 10);
  const point = (stroke: readonly number[], at: number) => `${number(stroke[at])} ${number(stroke[at + 1])}`;
  return strokes
    .filter((stroke) => stroke.length >= 2)
    .map((stroke) => {
      const later = Array.from({ length: Math.floor(stroke.length / 2) - 1 }, (_, i) => `L${point(stroke, 2 * i + 2)}`);
      return `M${point(stroke, 0)}${later.length > 0 ? later.join("") : `L${point(stroke, 0)}`}`;
    })
    .join("");
}

/** What was signed with a finger, or a line to sign on when nobody has signed yet. Nothing for a name that was typed. */
export const SignatureLine: FunctionComponent<{ readonly block: Signature; readonly fonts: PdfFonts }> = ({
  block,
  fonts,
}) => {
  const path = pathOf(block.strokes);
  const line = { borderBottomWidth: 0.8, borderBottomColor: ink.strong, borderBottomStyle: "solid" } as const;
  if (path !== "") {
    const alt = `Signature${block.name === "" ? "" : ` of ${block.name}`}`;
    return (
      <Box whole="always" keepWithNext style={{ width: width + 20, ...line, marginBottom: 3 }}>
        <Drawing viewBox="0 0 400 120" style={{ width, height }} alt={alt}>
          <Path d={path} stroke={ink.text} strokeWidth={3} strokeLinecap="round" strokeLinejoin="round" fill="none" />
        </Drawing>
      </Box>
    );
  }
  if (block.name !== "") return null;
  return (
    <Box whole="always" keepWithNext style={{ flexDirection: "row", marginBottom: 3 }}>
      <Box style={{ width: signatureWidth * 0.55, marginRight: 16 }}>
        <Box style={{ height: 30, ...line }} />
        <Line look="quiet" text="Name and signature" width={signatureWidth * 0.55} fonts={fonts} />
      </Box>
      <Box style={{ width: signatureWidth * 0.3 }}>
        <Box style={{ height: 30, ...line }} />
        <Line look="quiet" text="Date" width={signatureWidth * 0.3} fonts={fonts} />
      </Box>
    </Box>
  );
};

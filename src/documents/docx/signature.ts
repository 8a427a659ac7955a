import { LeaderType, Paragraph, Tab, TabStopType, TextRun } from "docx";
import type { Signature } from "../blocks.ts";
import { phrases } from "./phrases.ts";
import { signatureWidth } from "./styles.ts";
import { line, prose } from "./text.ts";

const nameEnd = Math.round(signatureWidth * 0.66);

/** Lines to write on are tabs drawn as lines: whoever signs on screen types over them. */
const toSign = () =>
  new Paragraph({
    style: "SignatureLine",
    tabStops: [
      { type: TabStopType.LEFT, position: nameEnd, leader: LeaderType.UNDERSCORE },
      { type: TabStopType.RIGHT, position: signatureWidth, leader: LeaderType.UNDERSCORE },
    ],
    children: [new TextRun({ children: [`${phrases.nameAndSignature} `, new Tab(), ` ${phrases.date} `, new Tab()] })],
  });

/**
 * Who signed, or lines to sign on. What was drawn is said in words and not put in as a picture: a picture of a signature
 * in a file that anybody can edit could be lifted onto another.
 */
export function signatureOf({ role, name, detail, strokes }: Signature): readonly Paragraph[] {
  const isDrawn = strokes.some((stroke) => stroke.length >= 2);
  return [
    ...prose("SignatureRole", role),
    ...(name === "" && !isDrawn ? [toSign()] : prose("SignatureText", name, { keepNext: true })),
    ...(isDrawn ? [line("SignatureText", phrases.signedByHand)] : []),
    ...prose("SignatureText", detail),
  ];
}

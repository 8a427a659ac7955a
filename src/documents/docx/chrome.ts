import { BorderStyle, Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from "docx";
import type { Document } from "../blocks.ts";
import { phrases } from "./phrases.ts";
import { contentWidth, ink } from "./styles.ts";
import { line, prose, runs } from "./text.ts";

const atTheRight = [{ type: TabStopType.RIGHT, position: contentWidth }] as const;
const tab = () => new TextRun({ children: [new Tab()] });

/**
 * The first page has the marking as its first line instead, so that it stays with the text when that is copied. Where there is
 * none, headers carry the title.
 */
export const headersOf = ({ marking, title, reference, isDraft }: Document) => ({
  first: new Header({
    children: [isDraft ? line("Header", phrases.draft, { bold: true, alignment: "right" }) : line("Header", "")],
  }),
  default: new Header({
    children: [
      new Paragraph({
        style: "Header",
        tabStops: atTheRight,
        children: [
          ...(marking === "" ? runs(title) : [new TextRun({ text: marking, bold: true, color: ink.red })]),
          tab(),
          ...runs(reference),
          ...(isDraft ? runs(` · ${phrases.draft}`, true) : []),
        ],
      }),
    ],
  }),
});

export const footersOf = (document: Document) => ({ first: footer(document), default: footer(document) });

const footer = ({ school, reference, copyLine = "" }: Document): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: "Footer",
        tabStops: atTheRight,
        border: { top: { style: BorderStyle.SINGLE, size: 4, color: ink.line, space: 4 } },
        children: [
          ...runs(joined([school, reference])),
          tab(),
          new TextRun({
            children: [`${phrases.page} `, PageNumber.CURRENT, ` ${phrases.of} `, PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
      ...prose("Footer", copyLine),
    ],
  });

/** What the document says before its first block. */
export const headOf = (document: Document): readonly Paragraph[] => [
  ...prose("Marking", document.marking),
  line("Title", document.title),
  line("About", joined([document.school, document.reference, document.dated])),
  ...prose("Standing", document.standing ?? ""),
  ...(document.isDraft ? [line("Warning", phrases.draftNote, { label: `${phrases.draft}:` })] : []),
];

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== "").join(" · ");

/** Every text that headers and footers hold, each as often as it stands there. */
export const textsOfChrome = ({ marking, title, reference, school, copyLine = "" }: Document): readonly string[] => {
  const foot = [school, reference, copyLine];
  return [marking || title, reference, ...foot, ...foot];
};

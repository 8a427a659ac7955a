import { BorderStyle, Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from "docx";
import type { Document } from "../blocks.ts";
import { phrases } from "./phrases.ts";
import { contentWidthOf, ink } from "./styles.ts";
import { line, prose, runs } from "./text.ts";

const atTheRight = (document: Document) => [{ type: TabStopType.RIGHT, position: contentWidthOf(document) }];
const tab = () => new TextRun({ children: [new Tab()] });

/**
 * The first page has the marking as its first line instead, so that it stays with the text when that is copied. Where there is
 * none, headers carry the title.
 */
export const headersOf = (document: Document) => ({
  first: new Header({
    children: [
      document.isDraft ? line("Header", phrases.draft, { bold: true, alignment: "right" }) : line("Header", ""),
    ],
  }),
  default: laterHeader(document),
});

function laterHeader(document: Document): Header {
  const { marking, title, reference, isDraft } = document;
  return new Header({
    children: [
      new Paragraph({
        style: "Header",
        tabStops: atTheRight(document),
        children: [
          ...(marking === "" ? runs(title) : [new TextRun({ text: marking, bold: true, color: ink.red })]),
          tab(),
          ...runs(reference),
          ...(isDraft ? runs(` · ${phrases.draft}`, true) : []),
        ],
      }),
    ],
  });
}

export const footersOf = (document: Document) => ({ first: footer(document), default: footer(document) });

function footer(document: Document): Footer {
  const { school, reference, copyLine = "" } = document;
  return new Footer({
    children: [
      new Paragraph({
        style: "Footer",
        tabStops: atTheRight(document),
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
}

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

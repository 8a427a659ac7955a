import { useState } from "react";
import type { FileFormat, MadeCopy } from "../../records/export.ts";
import { markOf } from "../../records/exportMark.ts";
import { Notice } from "../../ui/Notice.tsx";
import { GiveCopy } from "./GiveCopy.tsx";
import { WriteDownPassphrase } from "./WriteDownPassphrase.tsx";

interface Props {
  readonly made: MadeCopy;
  readonly title: string;
  /** The copy is redacted, so the finished file was searched for names. */
  readonly hidesNames: boolean;
  /** Called each time the file was asked for. */
  readonly onHandedOver: () => Promise<void>;
}

const kinds: Readonly<Record<FileFormat, string>> = {
  pdf: "PDF",
  lockedPdf: "locked PDF",
  word: "Word file",
  html: "web page",
  csv: "spreadsheet file",
};

const onEveryPage = "printed at the foot of every page.";
const whereMarked: Readonly<Record<FileFormat, string>> = {
  pdf: onEveryPage,
  lockedPdf: onEveryPage,
  word: onEveryPage,
  html: "shown at the foot of the page.",
  csv: "in the last row.",
};

/** The button that was pressed may be the last thing on the screen. */
const intoView = (made: HTMLDivElement | null) => made?.scrollIntoView({ block: "nearest" });

/** What was checked in a finished file, and the file itself; of a locked one its passphrase first. */
export function HandOver({ made, title, hidesNames, onHandedOver }: Props) {
  const [isWrittenDown, setWrittenDown] = useState(false);
  const { pages, words, marked, format, passphrase } = made;
  const count = pages === undefined ? "" : `${pages} ${pages === 1 ? "page" : "pages"}. `;
  return (
    <div className="stack copy-made" ref={intoView}>
      <Notice tone="success" live title="Ready">
        <p>
          {count}All {words.toLocaleString("en-GB")} words of the copy were found in the file.
          {hidesNames && " No name that should be hidden was found in the finished file."}
        </p>
        <p>
          Fingerprint <span className="copy-mark">{markOf(made.contents)}</span>, {whereMarked[format]}
        </p>
      </Notice>
      {marked.length > 0 && (
        <Notice tone="warning" title="Some characters are shown as marks">
          <p>
            The {kinds[format]} cannot hold {marked.join(" ")} and shows a mark in their place. Use Print to keep them:
            your device’s own fonts are used there.
          </p>
        </Notice>
      )}
      {passphrase !== undefined && !isWrittenDown ? (
        <WriteDownPassphrase passphrase={passphrase} title={title} onWrittenDown={() => setWrittenDown(true)} />
      ) : (
        <GiveCopy
          file={made}
          save={`Save ${kinds[made.format]}`}
          title={title}
          onHandedOver={onHandedOver}
          takesFocus={isWrittenDown}
        />
      )}
    </div>
  );
}

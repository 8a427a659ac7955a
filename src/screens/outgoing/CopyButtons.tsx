import type { AlsoAs } from "../../engine/template.ts";
import type { FileFormat } from "../../records/export.ts";
import { Button } from "../../ui/Button.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { DocumentIcon, LockIcon, PrintIcon } from "../../ui/icons.ts";
import type { Making } from "./useMaking.ts";

interface Props {
  readonly title: string;
  readonly making: Making;
  /** Offered beside the PDF and the print that every copy has. */
  readonly alsoAs: readonly AlsoAs[];
  /** For another agency, which may not be reached by secure email. */
  readonly mayLock: boolean;
  readonly onMake: (format: FileFormat) => void;
  readonly onPaste: () => void;
  readonly onPrint: () => void;
  readonly onStop: () => void;
}

const files = [
  { format: "pdf", label: "Make PDF", busy: "Making the PDF…" },
  { format: "word", label: "Make Word file", busy: "Making the Word file…" },
  { format: "html", label: "Make web page", busy: "Making the web page…" },
  { format: "csv", label: "Make spreadsheet file", busy: "Making the spreadsheet file…" },
] as const;

/** What a copy can be made into. While one is made the others wait, so that only one thing happens at a time. */
export function CopyButtons({ title, making, alsoAs, mayLock, onMake, onPaste, onPrint, onStop }: Props) {
  const inHand = making.at === "making" ? making.format : undefined;
  const isOffered = (format?: FileFormat) => inHand === undefined || inHand === format;
  // On a page of many copies nothing shouts; where there is a choice, the PDF comes first until it is made.
  const first = alsoAs.length > 0 && making.at !== "made" ? "primary" : "secondary";
  return (
    <>
      <div className="cluster">
        {files
          .filter(({ format }) => (format === "pdf" || alsoAs.includes(format)) && isOffered(format))
          .map(({ format, label, busy }) => (
            <Button
              key={format}
              variant={format === "pdf" ? first : "secondary"}
              icon={DocumentIcon}
              onClick={() => onMake(format)}
              busy={inHand === format ? busy : undefined}
              aria-label={`${label}: ${title}`}
            >
              {label}
            </Button>
          ))}
        {alsoAs.includes("text") && isOffered() && (
          <Button onClick={onPaste} aria-label={`Copy as text: ${title}`}>
            Copy as text
          </Button>
        )}
        {isOffered() && (
          <Button variant="quiet" icon={PrintIcon} onClick={onPrint} aria-label={`Print: ${title}`}>
            Print
          </Button>
        )}
        {inHand !== undefined && (
          <Button variant="quiet" onClick={onStop}>
            Stop
          </Button>
        )}
      </div>
      {mayLock && (
        <Disclosure summary="PDF with a passphrase">
          <p>
            Secure email is better where both sides have it. A passphrase protects the file if it goes astray, not what
            happens once it is open. The PDF is locked with AES-256 under words picked on this device. They are shown
            once and kept nowhere: give them to the reader by another way, such as a telephone call.
          </p>
          <div>
            <Button
              icon={LockIcon}
              aria-disabled={!isOffered("lockedPdf")}
              onClick={() => isOffered("lockedPdf") && onMake("lockedPdf")}
              busy={inHand === "lockedPdf" ? "Making the locked PDF…" : undefined}
              aria-label={`Make PDF with a passphrase: ${title}`}
            >
              Make PDF with a passphrase
            </Button>
          </div>
        </Disclosure>
      )}
    </>
  );
}

import "./outgoing.css";
import { useState } from "react";
import type { AlsoAs } from "../../engine/template.ts";
import type { Result } from "../../lib/result.ts";
import { type FileFormat, type Outgoing, outgoingToPrint, sealed } from "../../records/export.ts";
import type { Leaving } from "../../records/exportLog.ts";
import type { Handing } from "../../records/exportMark.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { useWorkspace } from "../workspace.tsx";
import { CopyButtons } from "./CopyButtons.tsx";
import { CopyProblem } from "./CopyProblem.tsx";
import { HandingLine } from "./HandingLine.tsx";
import { HandOver } from "./HandOver.tsx";
import { Paste } from "./Paste.tsx";
import { useMaking } from "./useMaking.ts";
import { usePrint } from "./usePrint.tsx";
import { useSpellAhead } from "./useSpellAhead.ts";

interface Props {
  /** Tells the buttons of one row from those of another. */
  readonly title: string;
  /** The child whose copy it is, said at the head of the row. */
  readonly child?: string;
  /** For whom it usually is and what for. */
  readonly usual: Handing;
  /** The document on its way out. Made when it is asked for, since it may rest on hundreds of records. */
  readonly outgoing: (handing: Handing) => Outgoing;
  /** What it may be made into beside the PDF and the print. */
  readonly alsoAs: readonly AlsoAs[];
  /** A PDF under a passphrase is offered. */
  readonly mayLock: boolean;
  /** The document is redacted, so the finished file is searched for names. */
  readonly hidesNames: boolean;
  /** Notes that it has left the device. */
  readonly onLeft: (leaving: Leaving) => Promise<Result<unknown, unknown>>;
}

const progress: Readonly<Record<FileFormat, string>> = {
  pdf: "Making the PDF and reading it back",
  lockedPdf: "Making the PDF, reading it back and locking it",
  word: "Making the Word file and reading it back",
  html: "Making the web page and reading it back",
  csv: "Making the spreadsheet file and reading it back",
};

/** One document: made first, then handed over with a tap of its own, since a share sheet opens only in answer to a tap. */
export function OutgoingRow({ title, child, usual, outgoing, alsoAs, mayLock, hidesNames, onLeft }: Props) {
  const workspace = useWorkspace();
  const [changed, setChanged] = useState<Handing>();
  const [isChanging, setChanging] = useState(false);
  const [isNoted, setNoted] = useState(true);
  const handing = changed ?? usual;
  const wanted = () => outgoing(handing);
  const { making, make, paste, fail, clear } = useMaking(wanted);
  const { print, portal } = usePrint();
  useSpellAhead();

  /** What has left cannot be called back, so a note that could not be saved is said. */
  const log = async (leaving: Leaving) => setNoted((await onLeft(leaving)).ok);
  const printNow = async () => {
    const checked = await outgoingToPrint(await sealed(workspace, wanted()), workspace.now());
    if (!checked.ok) return fail(checked.error);
    clear();
    print({ document: checked.value.document, onPrint: () => void log(checked.value) });
  };
  const openHanding = (isOpen: boolean) => {
    // What was made says at its foot for whom it is, so it is no longer what is wanted.
    clear();
    setChanging(isOpen);
  };
  return (
    <div className="copy-row">
      {child !== undefined && <p className="copy-child">{child}</p>}
      <HandingLine handing={handing} title={title} isOpen={isChanging} onOpen={openHanding} onChange={setChanged} />
      {!isChanging && (
        <CopyButtons
          title={title}
          making={making}
          alsoAs={alsoAs}
          mayLock={mayLock}
          onMake={(format) => void make(format)}
          onPaste={() => void paste()}
          onPrint={() => void printNow()}
          onStop={clear}
        />
      )}
      {making.at === "making" && <Progress words={progress[making.format]} />}
      {making.at === "made" && (
        <HandOver
          key={making.made.fingerprint}
          made={making.made}
          title={title}
          hidesNames={hidesNames}
          onHandedOver={() => log(making.made)}
        />
      )}
      {making.at === "failed" && <CopyProblem error={making.error} />}
      {!isNoted && (
        <Notice tone="problem" live>
          <p>
            The copy was handed over, but this could not be noted in the record because it could not be saved. Free some
            space on this device, and write down for whom it was.
          </p>
        </Notice>
      )}
      {alsoAs.includes("text") && (
        <Paste paste={making.at === "pasting" ? making.paste : undefined} onFirstCopy={log} onClose={clear} />
      )}
      {portal}
    </div>
  );
}

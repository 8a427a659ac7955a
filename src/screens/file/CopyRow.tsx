import { useState } from "react";
import type { DraftRecord, FinishedRecord } from "../../casefile/entities.ts";
import type { AnyTemplate } from "../../engine/template.ts";
import type { Copy } from "../../records/copies.ts";
import { copyToPrint, type FileFormat } from "../../records/export.ts";
import { usualHanding } from "../../records/exportHanding.ts";
import type { Handing } from "../../records/exportMark.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { useCaseFile, useNames, useWorkspace } from "../workspace.tsx";
import { CopyButtons } from "./CopyButtons.tsx";
import { CopyProblem } from "./CopyProblem.tsx";
import { HandingLine } from "./HandingLine.tsx";
import { HandOver } from "./HandOver.tsx";
import { Paste } from "./Paste.tsx";
import { useLog } from "./useLog.ts";
import { useMaking } from "./useMaking.ts";
import { usePrint } from "./usePrint.tsx";

interface Props {
  readonly template: AnyTemplate;
  readonly record: DraftRecord | FinishedRecord;
  readonly copy: Copy;
}

const progress: Readonly<Record<FileFormat, string>> = {
  pdf: "Making the PDF and reading it back",
  lockedPdf: "Making the PDF, reading it back and locking it",
  word: "Making the Word file and reading it back",
  html: "Making the web page and reading it back",
};

/** One copy: made first, then handed over with a tap of its own, since a share sheet opens only in answer to a tap. */
export function CopyRow({ template, record, copy }: Props) {
  const file = useCaseFile();
  const workspace = useWorkspace();
  const names = useNames();
  const [changed, setChanged] = useState<Handing>();
  const [isChanging, setChanging] = useState(false);
  const handing = changed ?? usualHanding(file, template, record, copy);
  const wanted = { template, record, copy, handing };
  const { making, make, paste, fail, clear } = useMaking(wanted);
  const { log, problem } = useLog(record, copy);
  const { print, portal } = usePrint();

  const printNow = async () => {
    const checked = await copyToPrint(workspace, wanted);
    if (!checked.ok) return fail(checked.error);
    clear();
    print({ document: checked.value.document, onPrint: () => void log(checked.value) });
  };
  const openHanding = (isOpen: boolean) => {
    // What was made says at its foot for whom it is, so it is no longer what is wanted.
    clear();
    setChanging(isOpen);
  };
  const { document, forChild } = copy;
  const title = forChild === undefined ? document.title : `${document.title}: ${names.child(forChild)}`;
  return (
    <div className="copy-row">
      {forChild !== undefined && <p className="copy-child">{names.child(forChild)}</p>}
      <HandingLine handing={handing} title={title} isOpen={isChanging} onOpen={openHanding} onChange={setChanged} />
      {!isChanging && (
        <CopyButtons
          title={title}
          making={making}
          alsoAs={document.alsoAs ?? []}
          mayLock={document.audience === "agency"}
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
          hidesNames={document.audience !== "file"}
          onHandedOver={() => log(making.made)}
        />
      )}
      {making.at === "failed" && <CopyProblem error={making.error} />}
      {problem !== undefined && (
        <Notice tone="problem" live>
          <p>{problem}</p>
        </Notice>
      )}
      {document.alsoAs?.includes("text") && (
        <Paste paste={making.at === "pasting" ? making.paste : undefined} onFirstCopy={log} onClose={clear} />
      )}
      {portal}
    </div>
  );
}

import { useEffect, useRef, useState } from "react";
import type { DraftRecord, FinishedRecord } from "../../casefile/entities.ts";
import type { AnyTemplate } from "../../engine/template.ts";
import type { Copy } from "../../records/copies.ts";
import { documentToPrint, type MadeCopy, type MakeCopyError, makeCopy } from "../../records/export.ts";
import { Button } from "../../ui/Button.tsx";
import { DocumentIcon, PrintIcon } from "../../ui/icons.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { useNames, useWorkspace } from "../workspace.tsx";
import { HandOver } from "./HandOver.tsx";
import { usePrint } from "./usePrint.tsx";

interface Props {
  readonly template: AnyTemplate;
  readonly record: DraftRecord | FinishedRecord;
  readonly copy: Copy;
}
type Making =
  | { readonly at: "idle" }
  | { readonly at: "making"; readonly abort: AbortController }
  | { readonly at: "made"; readonly made: MadeCopy }
  | { readonly at: "failed"; readonly error: MakeCopyError };

/** One copy: made first, then handed over with a tap of its own, since a share sheet opens only in answer to a tap. */
export function CopyRow({ template, record, copy }: Props) {
  const workspace = useWorkspace();
  const names = useNames();
  const [making, setMaking] = useState<Making>({ at: "idle" });
  const abort = useRef<AbortController>(undefined);
  const { print, portal } = usePrint();
  useEffect(() => () => abort.current?.abort(), []);

  const make = async () => {
    const controller = new AbortController();
    abort.current = controller;
    setMaking({ at: "making", abort: controller });
    const result = await makeCopy(workspace, template, record, copy, controller.signal);
    if (controller.signal.aborted) setMaking({ at: "idle" });
    else setMaking(result.ok ? { at: "made", made: result.value } : { at: "failed", error: result.error });
  };

  const printNow = () => {
    const checked = documentToPrint(workspace, template, record, copy);
    if (checked.ok) print(checked.value);
    else setMaking({ at: "failed", error: checked.error });
  };

  const title =
    copy.forChild === undefined ? copy.document.title : `${copy.document.title}: ${names.child(copy.forChild)}`;
  return (
    <div className="copy-row">
      {copy.forChild !== undefined && <p className="copy-child">{names.child(copy.forChild)}</p>}
      <div className="cluster">
        {making.at !== "made" && (
          <Button
            icon={DocumentIcon}
            onClick={() => void make()}
            busy={making.at === "making" ? "Making the PDF…" : undefined}
            aria-label={`Make PDF: ${title}`}
          >
            Make PDF
          </Button>
        )}
        {making.at === "making" && (
          <Button variant="quiet" onClick={() => making.abort.abort()}>
            Stop
          </Button>
        )}
        {making.at !== "making" && (
          <Button variant="quiet" icon={PrintIcon} onClick={printNow} aria-label={`Print: ${title}`}>
            Print
          </Button>
        )}
      </div>
      {making.at === "making" && <Progress words="Making the PDF and reading it back" />}
      {making.at === "made" && <HandOver record={record} copy={copy} made={making.made} title={title} />}
      {making.at === "failed" && <CopyProblem error={making.error} />}
      {portal}
    </div>
  );
}

function CopyProblem({ error }: { readonly error: MakeCopyError }) {
  switch (error.reason) {
    case "pdf":
      return (
        <Notice tone="problem" live>
          <p>{error.message}</p>
        </Notice>
      );
    case "leak":
      return (
        <Notice tone="problem" title="This copy was not made" live>
          <p>
            A name that should not be in it was found: {error.names.join(", ")}. Nothing was handed over and the record
            is as it was. Take the name out of the text that this copy shares, in the draft or in the next version, then
            try again.
          </p>
        </Notice>
      );
    case "lost":
      return (
        <Notice tone="problem" title="This PDF was not kept" live>
          <p>
            Not every word was found in the finished file, so it was thrown away. The record is safe and whole. Use
            Print instead, and choose “Save as PDF” there. Missing: {error.words.slice(0, 8).join(", ")}.
          </p>
        </Notice>
      );
  }
}

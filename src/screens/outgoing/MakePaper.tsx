import { useEffect, useRef, useState } from "react";
import { type MadeCopy, type MakeCopyError, makeFile, type Outgoing } from "../../records/export.ts";
import { Button } from "../../ui/Button.tsx";
import { DocumentIcon } from "../../ui/icons.ts";
import { Progress } from "../../ui/Progress.tsx";
import { useWorkspace } from "../workspace.tsx";
import { CopyProblem } from "./CopyProblem.tsx";
import { HandOver } from "./HandOver.tsx";

type Making =
  | { readonly at: "idle" | "making" }
  | { readonly at: "made"; readonly made: MadeCopy }
  | { readonly at: "failed"; readonly error: MakeCopyError };

interface Props {
  readonly title: string;
  readonly outgoing: () => Outgoing;
}

/** Makes a PDF that holds no record and no name, so that nobody is asked for whom it is and nothing is noted. */
export function MakePaper({ title, outgoing }: Props) {
  const workspace = useWorkspace();
  const [making, setMaking] = useState<Making>({ at: "idle" });
  const abort = useRef<AbortController>(undefined);
  useEffect(() => () => abort.current?.abort(), []);
  const make = async () => {
    const controller = new AbortController();
    abort.current = controller;
    setMaking({ at: "making" });
    const result = await makeFile(outgoing(), "pdf", workspace.now(), controller.signal);
    if (controller.signal.aborted) return;
    setMaking(result.ok ? { at: "made", made: result.value } : { at: "failed", error: result.error });
  };
  return (
    <>
      {making.at !== "made" && (
        <div>
          <Button
            icon={DocumentIcon}
            onClick={() => void make()}
            busy={making.at === "making" ? "Making the PDF…" : undefined}
            aria-label={`Make PDF: ${title}`}
          >
            Make PDF
          </Button>
        </div>
      )}
      {making.at === "making" && <Progress words="Making the PDF and reading it back" />}
      {making.at === "made" && (
        <HandOver made={making.made} title={title} hidesNames={false} onHandedOver={async () => undefined} />
      )}
      {making.at === "failed" && <CopyProblem error={making.error} />}
    </>
  );
}

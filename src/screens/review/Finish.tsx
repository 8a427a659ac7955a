import { useState } from "react";
import { useLocation } from "wouter";
import { finishDraft } from "../../records/files.ts";
import { versionName, versionNoun } from "../../records/templates.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import type { OpenDraft } from "../desk.tsx";
import { saveTrouble } from "../saveTrouble.ts";
import { useWorkspace } from "../workspace.tsx";

interface FinishProps extends Pick<OpenDraft, "desk" | "template"> {
  /** Nothing stands in the way any more. */
  readonly isReady: boolean;
}
type Trouble = { readonly title: string; readonly whatToDo: string };

/** Makes the draft a finished version, after asking what is different about it when there was one before. */
export function Finish({ desk, template, isReady }: FinishProps) {
  const workspace = useWorkspace();
  const [, navigate] = useLocation();
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const [reason, setReason] = useState(desk.draft().reason);
  const [isReasonMissing, setReasonMissing] = useState(false);
  const noun = versionNoun(template.id).toLowerCase();
  const isRevision = desk.draft().version > 1;

  const finish = async () => {
    setReasonMissing(isRevision && reason.trim() === "");
    if (isRevision && reason.trim() === "") return;
    setBusy(true);
    const saved = await desk.flush();
    const result = saved.ok ? await finishDraft(workspace, template, desk.draft()) : saved;
    setBusy(false);
    if (result.ok) navigate(`/file/${desk.draft().fileId}`);
    else setTrouble(result.error.reason === "problems" ? stillOpen : saveTrouble(result.error));
  };
  return (
    <div className="stack stack-loose">
      {isRevision && (
        <Field
          label={`What changed in this ${noun}?`}
          hint={`One or two sentences for whoever compares the ${noun}s later.`}
          error={isReasonMissing ? `Say what changed in this ${noun}` : undefined}
        >
          <TextArea
            value={reason}
            onChange={(event) => {
              setReason(event.currentTarget.value);
              desk.setReason(event.currentTarget.value);
            }}
          />
        </Field>
      )}
      {trouble && (
        <Notice tone="problem" live title={trouble.title}>
          <p>{trouble.whatToDo}</p>
        </Notice>
      )}
      <div className="action-bar review-bar">
        <Button
          variant="primary"
          busy={isBusy ? "Finishing…" : undefined}
          onClick={isReady ? () => void finish() : () => setTrouble(stillOpen)}
        >
          {isRevision ? `Finish ${versionName(desk.draft()).toLowerCase()}` : "Finish record"}
        </Button>
      </div>
    </div>
  );
}

const stillOpen: Trouble = {
  title: "This cannot be finished yet",
  whatToDo: "What is still needed is listed at the top of this page. Your draft is saved, and you can come back to it.",
};

import { useState } from "react";
import type { Finding } from "../../casefile/patterns/rule.ts";
import { dismissFinding } from "../../records/patterns.ts";
import { announce } from "../../ui/announcements.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Field } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { useWorkspace } from "../workspace.tsx";

interface Props {
  readonly finding: Finding;
  readonly onClose: () => void;
}

/** Asks why a finding is put aside. */
export function DismissFinding({ finding, onClose }: Props) {
  const workspace = useWorkspace();
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState<"reason" | "save">();
  const dismiss = async () => {
    if (reason.trim() === "") return setProblem("reason");
    const done = await dismissFinding(workspace, finding, reason);
    if (!done.ok) return setProblem("save");
    announce("Put aside. It comes back when another entry joins it.");
    onClose();
  };
  return (
    <Dialog
      isOpen
      title="Put this aside"
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" onClick={() => void dismiss()}>
            Put aside
          </Button>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
        </>
      }
    >
      <p>{finding.sentence}</p>
      <Field
        label="Why does it need no more than is being done?"
        hint="The reason is kept. The finding comes back when another entry joins it."
        error={problem === "reason" ? "Write the reason, so that the next reader can follow it" : undefined}
      >
        <TextArea value={reason} onChange={({ target }) => setReason(target.value)} />
      </Field>
      {problem === "save" && (
        <Notice tone="problem" live title="Not done">
          <p>It could not be saved, so nothing has changed. Your records are safe. Try again.</p>
        </Notice>
      )}
    </Dialog>
  );
}

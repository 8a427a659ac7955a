import { useState } from "react";
import { useLocation } from "wouter";
import { type Child, childName } from "../../casefile/entities.ts";
import { clashesOf } from "../../casefile/merged/merge.ts";
import { mergeChildren } from "../../records/merging.ts";
import { announce } from "../../ui/announcements.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Field } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { useStepFocus } from "../../ui/useStepFocus.ts";
import { FindChild } from "../FindChild.tsx";
import { useCaseFile, useWorkspace } from "../workspace.tsx";
import { MergeComparison } from "./MergeComparison.tsx";
import { clashWords, mergeTrouble } from "./mergeWords.ts";

interface Props {
  readonly child: Child;
  /** Children whose name is the same or nearly so. */
  readonly alike: readonly Child[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Makes two records of one child one: who the other is, both side by side, why, and which of them stays. */
export function MergeDialog({ child, alike, isOpen, onClose }: Props) {
  const workspace = useWorkspace();
  const file = useCaseFile();
  const [, go] = useLocation();
  const [other, setOther] = useState<Child>();
  const [stays, setStays] = useState(child.id);
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState<{ readonly at: "reason" | "save"; readonly words: string }>();
  const place = useStepFocus<HTMLDivElement>(other?.id ?? "");
  const clashes = isOpen && other ? clashesOf(file, child.id, other.id) : [];
  const merge = async () => {
    if (other === undefined) return;
    if (reason.trim() === "") return setProblem({ at: "reason", words: "Write how you know that it is one child" });
    const goes = stays === child.id ? other : child;
    const done = await mergeChildren(workspace, goes.id, stays, reason);
    if (!done.ok) return setProblem({ at: "save", words: mergeTrouble(done.error) });
    announce("The two records are one now. You can undo this on the child’s page at any time.");
    onClose();
    if (stays !== child.id) go(`/children/${stays}`, { replace: true });
  };
  return (
    <Dialog
      isOpen={isOpen}
      title={`${childName(child)} is the same child as…`}
      onClose={onClose}
      actions={
        <>
          {other !== undefined && clashes.length === 0 && (
            <Button variant="primary" onClick={() => void merge()}>
              Make the two records one
            </Button>
          )}
          {other !== undefined && <Button onClick={() => setOther(undefined)}>Choose another child</Button>}
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
        </>
      }
    >
      <div ref={place} className="stack">
        {other === undefined ? (
          <FindChild
            label="Find the other record"
            besides={child.id}
            first={alike.length > 0 ? alike : undefined}
            onChoose={setOther}
          />
        ) : (
          <>
            <MergeComparison
              child={child}
              other={other}
              stays={stays}
              onStays={setStays}
              isRefused={clashes.length > 0}
            />
            {clashes.length > 0 && (
              <Notice tone="warning" live title="These two records cannot be one as they stand">
                <ul>
                  {clashes.map((clash) => (
                    <li key={clash.file.fileId}>{clashWords(clash)}</li>
                  ))}
                </ul>
              </Notice>
            )}
            {clashes.length === 0 && (
              <Field
                label="How do you know that it is one child?"
                error={problem?.at === "reason" ? problem.words : undefined}
              >
                <TextArea value={reason} onChange={({ target }) => setReason(target.value)} />
              </Field>
            )}
            {problem?.at === "save" && (
              <Notice tone="problem" live title="Not done">
                <p>{problem.words}</p>
              </Notice>
            )}
          </>
        )}
      </div>
    </Dialog>
  );
}

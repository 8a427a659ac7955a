import { useState } from "react";
import { useLocation } from "wouter";
import type { Density } from "../../engine/pages.ts";
import type { DraftDesk } from "../../records/drafting.ts";
import { discardDraft } from "../../records/files.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { FieldGroup } from "../../ui/Field.tsx";
import { RemoveIcon } from "../../ui/icons.ts";
import { Notice } from "../../ui/Notice.tsx";
import { RadioList } from "../../ui/RadioList.tsx";
import { type SaveError, saveTrouble } from "../saveTrouble.ts";
import { useWorkspace } from "../workspace.tsx";
import { homeOf } from "./homeOf.ts";

const densities = [
  { value: "guided", label: "One question at a time", hint: "With room to think about each" },
  { value: "compact", label: "A whole section on a page", hint: "Quicker when you know the form" },
] as const;

interface WizardOptionsProps {
  readonly desk: DraftDesk;
  readonly density: Density;
  readonly onDensity: (density: Density) => void;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** How the questions are set out, and the way to throw the draft away. */
export function WizardOptions({ desk, density, onDensity, isOpen, onClose }: WizardOptionsProps) {
  const [isDiscarding, setDiscarding] = useState(false);
  return (
    <>
      <Dialog isOpen={isOpen} title="Options" onClose={onClose} actions={<Button onClick={onClose}>Done</Button>}>
        <FieldGroup label="How should the questions be set out?">
          <RadioList options={densities} value={density} onChange={(next) => next !== "" && onDensity(next)} />
        </FieldGroup>
        <div>
          <Button
            icon={RemoveIcon}
            onClick={() => {
              onClose();
              setDiscarding(true);
            }}
          >
            Discard this draft
          </Button>
        </div>
      </Dialog>
      <Discard desk={desk} isOpen={isDiscarding} onClose={() => setDiscarding(false)} />
    </>
  );
}

function Discard({ desk, isOpen, onClose }: Pick<WizardOptionsProps, "desk" | "isOpen" | "onClose">) {
  const workspace = useWorkspace();
  const [, navigate] = useLocation();
  const [error, setError] = useState<SaveError>();
  const draft = desk.draft();
  const discard = async () => {
    const result = await discardDraft(workspace, draft);
    if (result.ok) navigate(homeOf(workspace.caseFile.get(), draft).href);
    else setError(result.error);
  };
  return (
    <Dialog
      isOpen={isOpen}
      title="Discard this draft?"
      onClose={onClose}
      actions={
        <>
          <Button variant="danger" onClick={() => void discard()}>
            Discard the draft
          </Button>
          <Button variant="quiet" onClick={onClose}>
            Keep it
          </Button>
        </>
      }
    >
      {error && <Notice tone="problem" live title={saveTrouble(error).title} />}
      <p>
        Everything written in this draft will be removed from this device.{" "}
        {draft.version > 1 && "Earlier versions that were finished stay as they are. "}Children and people you added
        stay on their lists.
      </p>
    </Dialog>
  );
}

import { useState } from "react";
import { backupProblem, largestBackup } from "../../records/backups.ts";
import { type LookedAt, lookAt } from "../../records/bringing.ts";
import { announce } from "../../ui/announcements.ts";
import { Card } from "../../ui/Card.tsx";
import { ChooseFile } from "../../ui/ChooseFile.tsx";
import { FieldGroup } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { RadioList } from "../../ui/RadioList.tsx";
import { itemsInWords } from "../backupWords.ts";
import { bytesOf } from "../bytesOf.ts";
import { useWorkspace } from "../workspace.tsx";
import { Join } from "./Join.tsx";
import { KeptHere } from "./KeptHere.tsx";
import { Replace } from "./Replace.tsx";
import { useBringing } from "./useBringing.ts";
import { WhatIsInIt } from "./WhatIsInIt.tsx";

type Step =
  | { readonly at: "start" | "reading" }
  | { readonly at: "refused"; readonly problem: string }
  | { readonly at: "looked"; readonly looked: LookedAt }
  | { readonly at: "done"; readonly changed: number };

/** A backup beside what is here: choose it, look, then join the two or put it in the place of what is here. */
export function Bring() {
  const workspace = useWorkspace();
  const [step, setStep] = useState<Step>({ at: "start" });
  const choose = async (chosen: File) => {
    setStep({ at: "reading" });
    const file = await bytesOf(chosen, largestBackup);
    const looked = file === undefined ? undefined : await lookAt(workspace, file);
    if (looked?.ok) setStep({ at: "looked", looked: looked.value });
    else setStep({ at: "refused", problem: refusal(looked?.error ?? { reason: "tooLarge" }) });
  };
  return (
    <div className="stack stack-loose measure">
      <PageHeader
        title="Bring a backup in"
        detail="A backup of these records, made on this device or on another, beside what is here. You see what differs before anything is changed."
        takesFocus
      />
      {step.at === "reading" && <Progress words="Reading the backup and comparing it" />}
      {step.at === "refused" && (
        <Notice tone="problem" live title="Nothing was taken from this file">
          <p>{step.problem}</p>
        </Notice>
      )}
      {step.at === "looked" && (
        <Looked
          key={step.looked.file.length}
          looked={step.looked}
          onDone={(changed) => setStep({ at: "done", changed })}
        />
      )}
      {step.at === "done" ? (
        <>
          <Notice tone="success" live title="Done">
            <p>
              {step.changed === 0 ? "There was nothing to change." : `${itemsInWords(step.changed)} changed.`} All of it
              is saved on this device.
            </p>
          </Notice>
          <KeptHere />
        </>
      ) : (
        <ChooseFile
          words={step.at === "looked" ? "Choose another backup" : "Choose the backup"}
          variant={step.at === "looked" ? "secondary" : "primary"}
          onChoose={(file) => void choose(file)}
        />
      )}
    </div>
  );
}

/** In words for this page, where a stranger’s backup has another way. */
const refusal = (error: Parameters<typeof backupProblem>[0]): string =>
  error.reason === "wrong"
    ? "This is the backup of another vault, so it is not joined with this one: records of two schools never mix. Nothing has been changed. It can be put on a device of its own, with “Restore from a backup” on the welcome page."
    : backupProblem(error);

interface LookedProps {
  readonly looked: LookedAt;
  readonly onDone: (changed: number) => void;
}

function Looked({ looked, onDone }: LookedProps) {
  const [how, setHow] = useState<"join" | "replace">("join");
  const bringer = useBringing((changed) => {
    announce("Done. What was here before is kept.");
    onDone(changed);
  });
  return (
    <>
      <WhatIsInIt looked={looked} />
      {looked.different.length > 0 && (
        <>
          <Card>
            <FieldGroup label="What is to be done with it?">
              <RadioList
                options={[
                  { value: "join", label: "Join the two", hint: "Nothing that is newer here goes." },
                  {
                    value: "replace",
                    label: "Put the backup in the place of what is here",
                    hint: "Everything becomes as it was when the backup was made.",
                  },
                ]}
                value={how}
                onChange={(chosen) => chosen !== "" && setHow(chosen)}
              />
            </FieldGroup>
          </Card>
          {how === "join" ? <Join looked={looked} bringer={bringer} /> : <Replace looked={looked} bringer={bringer} />}
          {bringer.problem !== undefined && (
            <Notice tone="problem" live title="Nothing was changed">
              <p>{bringer.problem}</p>
            </Notice>
          )}
        </>
      )}
    </>
  );
}

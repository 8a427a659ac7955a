import { useState } from "react";
import { longDateTime } from "../../lib/dates.ts";
import { backupProblem, largestBackup } from "../../records/backups.ts";
import type { ReadBackup, Secret, Session } from "../../records/session.ts";
import { Button } from "../../ui/Button.tsx";
import { ChooseFile } from "../../ui/ChooseFile.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { contentsInWords } from "../backupKinds.ts";
import { itemsInWords } from "../backupWords.ts";
import { bytesOf } from "../bytesOf.ts";
import { DoorPage } from "../keys/DoorPage.tsx";
import { EitherSecret } from "./EitherSecret.tsx";

type Bytes = Uint8Array<ArrayBuffer>;
type Step =
  | { readonly at: "file"; readonly problem?: string }
  | { readonly at: "secret"; readonly file: Bytes }
  | { readonly at: "preview"; readonly file: Bytes; readonly secret: Secret; readonly read: ReadBackup };

interface Props {
  readonly session: Pick<Session, "readBackup" | "restore">;
  readonly onBack: () => void;
}

/** From a backup to an open vault on a device that holds none: choose, open, look, and only then put it here. */
export function Restore({ session, onBack }: Props) {
  const [step, setStep] = useState<Step>({ at: "file" });
  switch (step.at) {
    case "file":
      return (
        <ChooseBackup
          problem={step.problem}
          onBack={onBack}
          onChoose={async (chosen) => {
            const file = await bytesOf(chosen, largestBackup);
            setStep(file ? { at: "secret", file } : { at: "file", problem: backupProblem({ reason: "tooLarge" }) });
          }}
        />
      );
    case "secret":
      return (
        <EitherSecret
          titles={{ passphrase: "Open the backup", recovery: "Open it with the recovery key" }}
          buttons={{ passphrase: "Open the backup", recovery: "Open with the recovery key" }}
          hint="As it was on the day of the backup."
          open={async (secret) => {
            const read = await session.readBackup(step.file, secret);
            if (!read.ok && read.error.reason === "wrong") return { problem: wrong[secret.kind], isWrong: true };
            setStep(
              read.ok
                ? { at: "preview", file: step.file, secret, read: read.value }
                : { at: "file", problem: backupProblem(read.error) },
            );
            return undefined;
          }}
        >
          <p>
            <Button variant="quiet" onClick={() => setStep({ at: "file" })}>
              Choose another file
            </Button>
          </p>
        </EitherSecret>
      );
    case "preview":
      return (
        <Preview
          read={step.read}
          restore={() => session.restore(step.file, step.secret)}
          onBack={() => setStep({ at: "file" })}
        />
      );
  }
}

const wrong: Readonly<Record<Secret["kind"], string>> = {
  passkey: "A passkey opens the device that it was made on. Use the passphrase of the day of the backup.",
  passphrase:
    "That passphrase does not open this backup. It is the one of the day on which the backup was made. Check for a slip of the finger and try again.",
  recovery:
    "That recovery key does not open this backup. It is the one that was printed before the backup was made. Compare each group with the sheet.",
};

interface ChooseProps {
  readonly problem: string | undefined;
  readonly onChoose: (file: File) => void;
  readonly onBack: () => void;
}

const ChooseBackup = ({ problem, onChoose, onBack }: ChooseProps) => (
  <DoorPage title="Restore from a backup">
    <p>
      Choose the newest backup from where your school keeps it: a file whose name has “vault-” in it and ends in “.age”.
      You look at what is in it before anything is put on this device.
    </p>
    {problem !== undefined && (
      <Notice tone="problem" live title="This file was not opened">
        <p>{problem}</p>
      </Notice>
    )}
    <div className="cluster">
      <ChooseFile words="Choose the backup" onChoose={onChoose} />
      <Button variant="quiet" onClick={onBack}>
        Back
      </Button>
    </div>
  </DoorPage>
);

interface PreviewProps {
  readonly read: ReadBackup;
  readonly restore: () => ReturnType<Session["restore"]>;
  readonly onBack: () => void;
}

function Preview({ read, restore, onBack }: PreviewProps) {
  const { madeAt, damaged } = read.manifest;
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const press = async () => {
    setBusy(true);
    // When it succeeds, this page is gone.
    const restored = await restore();
    setBusy(false);
    if (!restored.ok) setProblem(backupProblem(restored.error));
  };
  return (
    <DoorPage title="This is in the backup">
      <p>
        As of {longDateTime(madeAt)}: {contentsInWords(read)}. The backup is whole.
      </p>
      {damaged > 0 && (
        <p>
          {itemsInWords(damaged)} could not be read when it was made, so {damaged === 1 ? "it is" : "they are"} not in
          it.
        </p>
      )}
      <p>
        What was written after that is not in it. The passphrase and the recovery key of that day open the records on
        this device too.
      </p>
      {problem !== undefined && (
        <Notice tone="problem" live title="Nothing was put on this device">
          <p>{problem}</p>
        </Notice>
      )}
      <div className="cluster">
        <Button variant="primary" busy={isBusy ? "Putting them here…" : undefined} onClick={() => void press()}>
          Put them on this device
        </Button>
        <Button variant="quiet" onClick={onBack}>
          Choose another file
        </Button>
      </div>
    </DoorPage>
  );
}

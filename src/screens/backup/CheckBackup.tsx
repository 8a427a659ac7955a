import { useState } from "react";
import { longDateTime } from "../../lib/dates.ts";
import { backupProblem, type ComparedBackup, checkBackup, largestBackup } from "../../records/backups.ts";
import { Card } from "../../ui/Card.tsx";
import { ChooseFile } from "../../ui/ChooseFile.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { differenceInWords, itemsInWords } from "../backupWords.ts";
import { bytesOf } from "../bytesOf.ts";
import { useWorkspace } from "../workspace.tsx";

type Checking =
  | { readonly at: "start" | "checking" }
  | { readonly at: "whole"; readonly read: ComparedBackup }
  | { readonly at: "refused"; readonly problem: string };

/** Opens a backup and reads all of it, without changing any record here. */
export function CheckBackup() {
  const workspace = useWorkspace();
  const [checking, setChecking] = useState<Checking>({ at: "start" });
  const check = async (file: File) => {
    setChecking({ at: "checking" });
    const bytes = await bytesOf(file, largestBackup);
    const read = bytes === undefined ? undefined : await checkBackup(workspace, bytes);
    if (read?.ok) setChecking({ at: "whole", read: read.value });
    else setChecking({ at: "refused", problem: backupProblem(read?.error ?? { reason: "tooLarge" }) });
  };
  return (
    <Card title="Check a backup">
      <p>Once a term, open one from where you keep it. It is read whole and compared; no record here is changed.</p>
      {checking.at === "checking" && <Progress words="Reading the backup" />}
      {checking.at === "refused" && (
        <Notice tone="problem" live title="This backup did not pass">
          <p>{checking.problem}</p>
        </Notice>
      )}
      {checking.at === "whole" && (
        <Notice tone="success" live title="This backup is whole">
          <p>
            Made on {longDateTime(checking.read.manifest.madeAt)}, with {itemsInWords(checking.read.manifest.records)}.{" "}
            {differenceInWords(checking.read.difference)}
          </p>
        </Notice>
      )}
      <ChooseFile
        words={checking.at === "start" ? "Choose a backup" : "Choose another backup"}
        variant="secondary"
        onChoose={(file) => void check(file)}
      />
    </Card>
  );
}

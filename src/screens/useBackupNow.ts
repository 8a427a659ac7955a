import { useEffect, useState } from "react";
import { type BackupNow, backupNow } from "../records/backups.ts";
import { useCaseFile, useWorkspace } from "./workspace.tsx";

/** How the records stand to the last backup, after every save. Undefined until it is known. */
export function useBackupNow(): BackupNow | undefined {
  const workspace = useWorkspace();
  const file = useCaseFile();
  const [now, setNow] = useState<BackupNow>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again after each save, which makes another case file
  useEffect(() => {
    let isHere = true;
    backupNow(workspace).then(
      (answer) => isHere && setNow(answer),
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [workspace, file]);
  return now;
}

import { useEffect, useState } from "react";
import { lastBackup } from "../casefile/backups.ts";
import { clockDoubt } from "../casefile/clock.ts";
import { isSealDue } from "../casefile/sealing.ts";
import { localDate } from "../lib/dates.ts";
import type { VaultHealth } from "../records/workspace.ts";
import type { SafetyFacts } from "./safety.ts";
import { useBackupNow } from "./useBackupNow.ts";
import { useCaseFile, useWorkspace } from "./workspace.tsx";

/**
 * What the vault says of itself: the stores as they were when the page was opened, since both are read whole for it; the backup
 * after every save. Undefined while the stores are being asked.
 */
export function useSafety(): SafetyFacts | undefined {
  const workspace = useWorkspace();
  const file = useCaseFile();
  const backup = useBackupNow();
  const [health, setHealth] = useState<VaultHealth | "unknown">();
  useEffect(() => {
    let isHere = true;
    workspace
      .health()
      .catch(() => "unknown" as const)
      .then((answer) => isHere && setHealth(answer));
    return () => {
      isHere = false;
    };
  }, [workspace]);
  if (health === undefined) return undefined;
  const { damaged } = workspace.unreadable;
  const today = localDate(workspace.now());
  return {
    health,
    backup,
    lastBackup: lastBackup(file),
    damaged,
    today,
    clock: clockDoubt(file, today),
    isSealDue: isSealDue(file, today),
  };
}

import { useEffect, useState } from "react";
import { lastBackup } from "../casefile/backups.ts";
import { localDate } from "../lib/dates.ts";
import type { VaultHealth } from "../records/workspace.ts";
import type { SafetyFacts } from "./safety.ts";
import { useBackupNow } from "./useBackupNow.ts";
import { useCaseFile, useWorkspace } from "./workspace.tsx";

/** What the vault says of itself now, and after every save. Undefined while it is being asked. */
export function useSafety(): SafetyFacts | undefined {
  const workspace = useWorkspace();
  const file = useCaseFile();
  const backup = useBackupNow();
  const [health, setHealth] = useState<VaultHealth | "unknown">();
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again after each save, which makes another case file
  useEffect(() => {
    let isHere = true;
    workspace
      .health()
      .catch(() => "unknown" as const)
      .then((answer) => isHere && setHealth(answer));
    return () => {
      isHere = false;
    };
  }, [workspace, file]);
  if (health === undefined || backup === undefined) return undefined;
  const { damaged } = workspace.unreadable;
  return { health, backup, lastBackup: lastBackup(file), damaged, today: localDate(workspace.now()) };
}

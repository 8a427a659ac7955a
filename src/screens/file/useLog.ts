import { useState } from "react";
import type { DraftRecord, FinishedRecord } from "../../casefile/entities.ts";
import type { Copy } from "../../records/copies.ts";
import { type Leaving, logExport } from "../../records/exportLog.ts";
import { useWorkspace } from "../workspace.tsx";

/** Remembers what left the device. What has left cannot be called back, so a note that could not be saved is said. */
export function useLog(record: DraftRecord | FinishedRecord, copy: Copy) {
  const workspace = useWorkspace();
  const [problem, setProblem] = useState<string>();
  const log = async (leaving: Leaving) => {
    const logged = await logExport(workspace, record, copy, leaving);
    setProblem(
      logged.ok
        ? undefined
        : "The copy was handed over, but this could not be noted in the record because it could not be saved. Free some space on this device, and write down for whom it was.",
    );
  };
  return { log, problem };
}

import { useState } from "react";
import { backupProblem } from "../../records/backups.ts";
import type { joinBackup } from "../../records/bringing.ts";

type Work = () => ReturnType<typeof joinBackup>;

/** Something that changes many records at once: it is under way, or it says why it was not done. */
export interface Bringer {
  readonly isBusy: boolean;
  readonly problem: string | undefined;
  readonly run: (work: Work) => void;
}

export function useBringing(onDone: (changed: number) => void): Bringer {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const run = async (work: Work) => {
    if (isBusy) return;
    setBusy(true);
    setProblem(undefined);
    const done = await work();
    setBusy(false);
    if (done.ok) onDone(done.value.changed);
    else setProblem(backupProblem(done.error));
  };
  return { isBusy, problem, run: (work) => void run(work) };
}

import { useCallback, useEffect, useState } from "react";
import { type Activity, readActivity } from "../records/activity.ts";
import { useWorkspace } from "./workspace.tsx";

/** The log as it was when the page was opened, and the way to read it again. Undefined while it is read. */
export function useActivity(): {
  readonly activity: Activity | "failed" | undefined;
  readonly check: () => Promise<void>;
} {
  const workspace = useWorkspace();
  const [activity, setActivity] = useState<Activity | "failed">();
  useEffect(() => {
    let isHere = true;
    readActivity(workspace, { signatures: false })
      .catch(() => "failed" as const)
      .then((read) => isHere && setActivity(read));
    return () => {
      isHere = false;
    };
  }, [workspace]);
  const check = useCallback(async () => setActivity(await readActivity(workspace, { signatures: true })), [workspace]);
  return { activity, check };
}

import { lazy, Suspense, useEffect, useState } from "react";
import { localDateTime } from "../lib/dates.ts";
import { handoverName, type Session } from "../records/session.ts";
import type { Workspace } from "../records/workspace.ts";
import { ConfirmFirst } from "../screens/confirmFirst.tsx";
import { useCaseFile, useWorkspace } from "../screens/workspace.tsx";
import { ModalToolsContext } from "../ui/Modal.tsx";
import { Progress } from "../ui/Progress.tsx";
import { askToKeep } from "./askToKeep.ts";
import { DoorShell } from "./DoorShell.tsx";
import type { Guard } from "./guard.ts";
import { HideButton } from "./HideButton.tsx";
import { saveWhenAsked } from "./handover.ts";
import { Shell } from "./Shell.tsx";
import type { Updates } from "./updates.ts";
import { useAutoLock } from "./useAutoLock.ts";

export { fetchToday } from "./lazyScreens.tsx";

// Each is seen once in the life of a vault, after it was opened: the welcome page does not wait for them.
const NewKeys = lazy(async () => ({ default: (await import("../screens/unlock/NewKeys.tsx")).NewKeys }));
const SchoolAndPerson = lazy(async () => ({
  default: (await import("../screens/unlock/SchoolAndPerson.tsx")).SchoolAndPerson,
}));

const FillPractice = lazy(async () => ({
  default: (await import("../screens/practice/FillPractice.tsx")).FillPractice,
}));

interface OpenedProps {
  readonly session: Session;
  readonly guard: Guard;
  readonly updates: Updates | undefined;
  /** The recovery key was used, so it is spent. */
  readonly byRecoveryKey: boolean;
}

/** The vault is open: first what is still missing, then the app. */
export function Opened({ session, guard, updates, byRecoveryKey }: OpenedProps) {
  const workspace = useWorkspace();
  const Beginning = workspace.place === "practice" ? FillPractice : SchoolAndPerson;
  const hasSchool = useCaseFile().school !== undefined;
  const [needsKeys, setNeedsKeys] = useState(byRecoveryKey);
  useAutoLock(guard);
  useEffect(() => saveWhenAsked(handoverName(workspace.place), workspace.settle), [workspace]);
  useEffect(() => void askToKeep(), []);
  useEffect(() => clearKept(workspace), [workspace]);
  if (needsKeys || !hasSchool) {
    return (
      <DoorShell onHide={guard.hide} onLock={guard.lock}>
        <Suspense fallback={<Progress words="Opening" />}>
          {needsKeys ? <NewKeys session={session} onDone={() => setNeedsKeys(false)} /> : <Beginning />}
        </Suspense>
      </DoorShell>
    );
  }
  return (
    <ModalToolsContext value={<HideButton onHide={guard.hide} />}>
      <ConfirmFirst>
        <Shell guard={guard} updates={updates} />
      </ConfirmFirst>
    </ModalToolsContext>
  );
}

/** Copies that were kept before a large change go when their time has come, whether or not anybody looks at them. */
function clearKept({ backups, now }: Workspace): void {
  backups.snapshots(localDateTime(now())).catch(() => undefined);
}

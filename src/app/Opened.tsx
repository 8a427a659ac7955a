import { useEffect, useState } from "react";
import type { Session } from "../records/session.ts";
import { NewKeys } from "../screens/unlock/NewKeys.tsx";
import { SchoolAndPerson } from "../screens/unlock/SchoolAndPerson.tsx";
import { useCaseFile, useWorkspace } from "../screens/workspace.tsx";
import { ModalToolsContext } from "../ui/Modal.tsx";
import { askToKeep } from "./askToKeep.ts";
import { DoorShell } from "./DoorShell.tsx";
import type { Guard } from "./guard.ts";
import { HideButton } from "./HideButton.tsx";
import { saveWhenAsked } from "./handover.ts";
import { Shell } from "./Shell.tsx";
import type { Updates } from "./updates.ts";
import { useAutoLock } from "./useAutoLock.ts";

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
  const hasSchool = useCaseFile().school !== undefined;
  const [needsKeys, setNeedsKeys] = useState(byRecoveryKey);
  useAutoLock(guard);
  useEffect(() => saveWhenAsked(workspace.settle), [workspace]);
  useEffect(() => void askToKeep(), []);
  if (needsKeys || !hasSchool) {
    return (
      <DoorShell onHide={guard.hide} onLock={guard.lock}>
        {needsKeys ? <NewKeys session={session} onDone={() => setNeedsKeys(false)} /> : <SchoolAndPerson />}
      </DoorShell>
    );
  }
  return (
    <ModalToolsContext value={<HideButton onHide={guard.hide} />}>
      <Shell guard={guard} updates={updates} />
    </ModalToolsContext>
  );
}

import { lazy, Suspense, useState } from "react";
import type { Session, VaultState } from "../../records/session.ts";
import { Button } from "../../ui/Button.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { useSchools } from "../schools.tsx";
import { ClosedDoorPage } from "./ClosedDoorPage.tsx";
import { FirstRun } from "./FirstRun.tsx";
import { Unlock } from "./Unlock.tsx";

// Fetched when it is asked for.
const DoorGuidance = lazy(async () => ({ default: (await import("./DoorGuidance.tsx")).DoorGuidance }));
const PracticeDoor = lazy(async () => ({ default: (await import("./PracticeDoor.tsx")).PracticeDoor }));

interface DoorProps {
  readonly session: Session;
  readonly vault: VaultState;
  /** Makes this window the writer, after the other one has saved. */
  readonly takeOver: () => Promise<void>;
  /** Looks for a newer version of the app and reloads. */
  readonly update: () => Promise<void>;
}

/** What stands before the records, by what was found on the device. */
export function Door({ session, vault, takeOver, update }: DoorProps) {
  const [again, setAgain] = useState<"welcome" | "restore">();
  const [isReading, setReading] = useState(false);
  const read = () => setReading(true);
  const { place } = useSchools();
  if (place === "practice" && (vault.state === "none" || vault.state === "lost" || vault.state === "locked"))
    return (
      <Suspense fallback={<Progress words="Opening" />}>
        <PracticeDoor session={session} vault={vault} />
      </Suspense>
    );
  if (isReading)
    return (
      <Suspense fallback={<Progress words="Opening" />}>
        <DoorGuidance onBack={() => setReading(false)} />
      </Suspense>
    );
  switch (vault.state) {
    case "none":
      return <FirstRun session={session} onRead={read} />;
    case "locked":
      return <Unlock session={session} ways={vault.ways} onRead={read} />;
    case "lost":
      return again ? (
        <FirstRun session={session} begins={again} onRead={read} />
      ) : (
        <ClosedDoorPage state="lost">
          <Button variant="primary" onClick={() => setAgain("restore")}>
            Restore from a backup
          </Button>
          <Button onClick={() => setAgain("welcome")}>Set up Waymark again</Button>
        </ClosedDoorPage>
      );
    case "elsewhere":
      return (
        <ClosedDoorPage state="elsewhere">
          <DoorButton words="Open it here" busy="Taking over…" act={takeOver} />
          <Button onClick={() => void session.start()}>Look again</Button>
        </ClosedDoorPage>
      );
    case "newer":
      return (
        <ClosedDoorPage state="newer">
          <DoorButton words="Get the new version" busy="Looking…" act={update} />
        </ClosedDoorPage>
      );
    case "unreadable":
      return (
        <ClosedDoorPage state="unreadable" detail={vault.detail}>
          <Button variant="primary" onClick={() => void session.start()}>
            Try again
          </Button>
        </ClosedDoorPage>
      );
  }
}

interface DoorButtonProps {
  readonly words: string;
  readonly busy: string;
  readonly act: () => Promise<void>;
}

function DoorButton({ words, busy, act }: DoorButtonProps) {
  const [isBusy, setBusy] = useState(false);
  const press = async () => {
    setBusy(true);
    await act();
    setBusy(false);
  };
  return (
    <Button variant="primary" busy={isBusy ? busy : undefined} onClick={() => void press()}>
      {words}
    </Button>
  );
}

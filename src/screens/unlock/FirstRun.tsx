import { lazy, Suspense, useState } from "react";
import type { Session } from "../../records/session.ts";
import { Progress } from "../../ui/Progress.tsx";
import { Welcome } from "./Welcome.tsx";

// Each is seen once in the life of a device: the welcome page does not wait for them.
const SetUp = lazy(async () => ({ default: (await import("./SetUp.tsx")).SetUp }));
const Restore = lazy(async () => ({ default: (await import("./Restore.tsx")).Restore }));

interface Props {
  readonly session: Session;
  /** On a device that has lost its records, the person has chosen already. */
  readonly begins?: "welcome" | "restore";
  /** Opens the cards that say what to do. */
  readonly onRead: () => void;
}

/** A device without records: set up, or given back what is in a backup. */
export function FirstRun({ session, begins = "welcome", onRead }: Props) {
  const [at, setAt] = useState<"welcome" | "setUp" | "restore">(begins);
  if (at === "welcome")
    return <Welcome onStart={() => setAt("setUp")} onRestore={() => setAt("restore")} onRead={onRead} />;
  return (
    <Suspense fallback={<Progress words="Opening" />}>
      {at === "setUp" ? <SetUp session={session} /> : <Restore session={session} onBack={() => setAt("welcome")} />}
    </Suspense>
  );
}

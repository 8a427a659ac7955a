import { type ReactNode, useEffect, useState } from "react";
import { Link } from "wouter";
import { lastBackup } from "../../casefile/backups.ts";
import { longDateTime } from "../../lib/dates.ts";
import type { VaultHealth } from "../../records/workspace.ts";
import { Card } from "../../ui/Card.tsx";
import { AlertIcon, DoneIcon } from "../../ui/icons.ts";
import { standingInWords } from "../backupWords.ts";
import { useBackupNow } from "../useBackupNow.ts";
import { useCaseFile, useWorkspace } from "../workspace.tsx";

/** The short answer to “Are my records safe?”, from what the vault and the browser say, not from what we hope. */
export function RecordsSafe() {
  const workspace = useWorkspace();
  const [health, setHealth] = useState<VaultHealth | "asking" | "unknown">("asking");
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
  return (
    <Card title="Are my records safe?">
      <ul className="safe-list">
        <Line good>Encrypted on this device</Line>
        {health === "asking" ? null : health === "unknown" ? (
          <Line good={false}>The stores could not be checked just now</Line>
        ) : (
          <>
            <Line good={health.copiesAgree}>
              {health.copiesAgree
                ? "Both copies on this device agree"
                : "The two copies on this device differ. Lock and unlock to bring them together"}
            </Line>
            <Line good={health.persisted}>
              {health.persisted
                ? "The browser will not clear them"
                : "The browser may clear them if space runs out. Installing Waymark prevents that"}
            </Line>
            {health.bytesFree !== undefined && health.bytesFree < 200_000_000 && (
              <Line good={false}>Less than 200 MB is free on this device</Line>
            )}
          </>
        )}
        <BackedUp />
      </ul>
    </Card>
  );
}

/** How the records stand to the last backup. */
function BackedUp() {
  const last = lastBackup(useCaseFile());
  const now = useBackupNow();
  if (now === undefined) return null;
  return (
    <Line good={now.standing === "nothing" || now.standing === "fresh"}>
      {last === undefined ? "No backup yet. " : `Last backup ${longDateTime(last.at)}. `}
      {standingInWords(now)} <Link href="/settings/backup">Backup</Link>
    </Line>
  );
}

const Line = ({ good, children }: { readonly good: boolean; readonly children: ReactNode }) => (
  <li className={good ? "safe-good" : "safe-look"}>
    {good ? <DoneIcon aria-hidden /> : <AlertIcon aria-hidden />}
    <span>
      <span className="visually-hidden">{good ? "Good: " : "Take note: "}</span>
      {children}
    </span>
  </li>
);

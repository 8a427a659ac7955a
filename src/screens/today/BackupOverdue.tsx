import { Link } from "wouter";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { standingInWords } from "../backupWords.ts";
import { useBackupNow } from "../useBackupNow.ts";
import { usePlace } from "../workspace.tsx";

/** Above everything else once a week has gone by in which nothing was put anywhere but on this device. */
export function BackupOverdue() {
  const now = useBackupNow();
  const place = usePlace();
  // Invented records are nobody’s loss, and a warning about nothing teaches to overlook warnings.
  if (now?.standing !== "overdue" || place === "practice") return null;
  return (
    <Notice tone="warning" title="Make a backup today">
      <p>A week or more of records would be gone with this device. {standingInWords(now)}</p>
      <div>
        <Link href="/settings/backup" asChild>
          <LinkButton size="small">Go to backup</LinkButton>
        </Link>
      </div>
    </Notice>
  );
}

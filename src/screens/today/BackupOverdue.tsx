import { Link } from "wouter";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { standingInWords } from "../backupWords.ts";
import { useBackupNow } from "../useBackupNow.ts";

/** Above everything else once a week has gone by in which nothing was put anywhere but on this device. */
export function BackupOverdue() {
  const now = useBackupNow();
  if (now?.standing !== "overdue") return null;
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

import { Link } from "wouter";
import { reminderOn } from "../casefile/supervision.ts";
import { localDate, longDate } from "../lib/dates.ts";
import { LinkButton } from "../ui/LinkButton.tsx";
import { Notice } from "../ui/Notice.tsx";
import { useCaseFile, useWorkspace } from "./workspace.tsx";

/** A date that whoever is in set for themselves. Says nothing of what for: somebody else may be looking. */
export function OwnDate() {
  const due = reminderOn(useCaseFile(), localDate(useWorkspace().now()));
  if (due === undefined) return null;
  return (
    <Notice title={`A date of your own: ${longDate(due)}`}>
      <div>
        <Link href="/team/supervision" asChild>
          <LinkButton size="small">Open</LinkButton>
        </Link>
      </div>
    </Notice>
  );
}

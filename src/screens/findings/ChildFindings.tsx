import { useMemo } from "react";
import { Link } from "wouter";
import { standings } from "../../casefile/patterns/dismissals.ts";
import { findingsAbout } from "../../casefile/patterns/findings.ts";
import { localDate } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import { useCaseFile, useWorkspace } from "../workspace.tsx";
import { Findings } from "./Findings.tsx";

/** What stands out when everything about one child is read together. */
export function ChildFindings({ childId }: { readonly childId: Id }) {
  const file = useCaseFile();
  const today = localDate(useWorkspace().now());
  const found = useMemo(() => standings(file, findingsAbout(file, childId, today)), [file, childId, today]);
  return (
    <Findings
      title="Look at the whole, not one episode"
      action={<Link href={`/patterns/with/${childId}`}>Who was in what with whom</Link>}
      standings={found}
      of={childId}
    />
  );
}

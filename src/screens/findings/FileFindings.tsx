import { useMemo } from "react";
import type { FileNow } from "../../casefile/casefile.ts";
import { childrenIn } from "../../casefile/involvements.ts";
import { standings } from "../../casefile/patterns/dismissals.ts";
import { findingsAbout, keyOf } from "../../casefile/patterns/findings.ts";
import { localDate } from "../../lib/dates.ts";
import { useCaseFile, useWorkspace } from "../workspace.tsx";
import { Findings } from "./Findings.tsx";

/** What an incident is a part of: findings about its children that rest on it. */
export function FileFindings({ now }: { readonly now: FileNow }) {
  const file = useCaseFile();
  const today = localDate(useWorkspace().now());
  const found = useMemo(() => {
    const all = childrenIn(now)
      .flatMap((childId) => findingsAbout(file, childId, today))
      .filter(({ facts }) => facts.includes(now.fileId));
    return standings(file, [...new Map(all.map((each) => [keyOf(each), each])).values()]);
  }, [file, now, today]);
  return <Findings title="Part of something larger" standings={found} />;
}

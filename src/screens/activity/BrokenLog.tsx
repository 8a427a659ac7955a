import { useEffect, useState } from "react";
import { Link, useLocation } from "wouter";
import { readActivity } from "../../records/activity.ts";
import type { LogStanding } from "../../records/logStanding.ts";
import { Button } from "../../ui/Button.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { troubles } from "../logStandingWords.ts";
import { useWorkspace } from "../workspace.tsx";
import { WhatToDo } from "./WhatToDo.tsx";

/**
 * Holds the log together once the records are open, and says where it does not. It is said again after every unlock: a break does
 * not heal, and a note that somebody has seen it would be one more thing for whoever meddled to write.
 */
export function BrokenLog() {
  const workspace = useWorkspace();
  const [standing, setStanding] = useState<LogStanding>();
  const [isRead, setRead] = useState(false);
  const [path] = useLocation();
  useEffect(() => {
    let isHere = true;
    readActivity(workspace, { signatures: false }).then(
      (activity) => isHere && setStanding(activity.standing),
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [workspace]);
  // The page itself says it in full.
  if (standing === undefined || standing.isWhole || isRead || path.startsWith("/settings/activity")) return null;
  return (
    <Notice tone="problem" live title="The activity log is not whole">
      {troubles(standing).map((each) => (
        <p key={each}>{each}</p>
      ))}
      <WhatToDo />
      <div className="cluster">
        <Link href="/settings/activity" asChild>
          <LinkButton>Activity log</LinkButton>
        </Link>
        <Button onClick={() => setRead(true)}>I have read this</Button>
      </div>
    </Notice>
  );
}

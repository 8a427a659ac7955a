import { useEffect, useRef, useState } from "react";
import { localTime } from "../lib/dates.ts";
import type { SaveStatus } from "../records/workspace.ts";
import { useReadable, useWorkspace } from "../screens/workspace.tsx";
import { announce } from "../ui/announcements.ts";
import { AlertIcon, DoneIcon } from "../ui/icons.ts";

/** A save shorter than this is not worth a change of words. */
const noticeable = 1_000;

/** How saving stands, in a few words in the top bar. Read aloud only when saving works again; a failure is told of where it matters. */
export function SaveState() {
  const status = useReadable(useWorkspace().saving);
  const [shown, setShown] = useState(status);
  useEffect(() => {
    const timer = setTimeout(() => setShown(status), status.state === "saving" ? noticeable : 0);
    return () => clearTimeout(timer);
  }, [status]);
  const failedBefore = useRef(false);
  useEffect(() => {
    if (status.state === "saved" && failedBefore.current)
      announce("Saved. Everything you wrote is on this tablet now.");
    if (status.state === "saved" || status.state === "failed") failedBefore.current = status.state === "failed";
  }, [status]);
  const hasFailed = shown.state === "failed";
  return (
    <p className={hasFailed ? "save-state save-state-failed" : "save-state"}>
      {hasFailed ? <AlertIcon /> : <DoneIcon />}
      <span>
        {start[shown.state]}
        {(shown.state === "idle" || shown.state === "saved") && (
          <span className="save-state-where"> on this tablet</span>
        )}
        {shown.state === "saved" && ` ${localTime(shown.at)}`}
      </span>
    </p>
  );
}

const start: Readonly<Record<SaveStatus["state"], string>> = {
  idle: "All saved",
  saving: "Saving…",
  saved: "Saved",
  failed: "Not saved",
};

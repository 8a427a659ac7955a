import { useEffect, useRef, useState } from "react";
import { localTime } from "../../lib/dates.ts";
import type { DraftDesk } from "../../records/drafting.ts";
import type { SaveStatus } from "../../records/workspace.ts";
import { announce } from "../../ui/announcements.ts";
import { Button } from "../../ui/Button.tsx";
import { AlertIcon, DoneIcon } from "../../ui/icons.ts";
import { Notice } from "../../ui/Notice.tsx";
import { saveTrouble } from "../saveTrouble.ts";
import { useReadable, useWorkspace } from "../workspace.tsx";

/** A save shorter than this is not worth a change of words. In milliseconds. */
const noticeable = 1_000;

/** How saving stands, in a few words. Read aloud only when it begins to fail and when it works again. */
export function SaveLine() {
  const status = useReadable(useWorkspace().saving);
  const [shown, setShown] = useState(status);
  useEffect(() => {
    const timer = setTimeout(() => setShown(status), status.state === "saving" ? noticeable : 0);
    return () => clearTimeout(timer);
  }, [status]);
  const hasFailed = useRef(false);
  useEffect(() => {
    if (status.state === "saved" && hasFailed.current) announce("Saved. Everything you wrote is on this tablet now.");
    if (status.state === "failed") hasFailed.current = true;
    if (status.state === "saved") hasFailed.current = false;
  }, [status]);
  if (shown.state === "idle") return null;
  return (
    <p className={`save-line save-line-${shown.state}`}>
      {shown.state === "saved" && <DoneIcon />}
      {shown.state === "failed" && <AlertIcon />}
      <span>{saveWords(shown)}</span>
    </p>
  );
}

function saveWords(status: Exclude<SaveStatus, { readonly state: "idle" }>): string {
  switch (status.state) {
    case "saving":
      return "Saving…";
    case "saved":
      return `Saved on this tablet ${localTime(status.at)}`;
    case "failed":
      return "Not saved";
  }
}

/** What to do while saving fails. Stays until it works again. */
export function SaveTrouble({ desk }: { readonly desk: DraftDesk }) {
  const status = useReadable(useWorkspace().saving);
  if (status.state !== "failed") return null;
  const { title, whatToDo } = saveTrouble(status.error);
  return (
    <Notice tone="problem" live title={title}>
      <p>{whatToDo}</p>
      <div>
        <Button size="small" onClick={() => void desk.flush()}>
          Try again
        </Button>
      </div>
    </Notice>
  );
}

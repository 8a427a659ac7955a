import { lazy, Suspense, useState } from "react";
import { useWorkspace } from "../screens/workspace.tsx";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";

const LogNotice = lazy(async () => ({ default: (await import("../screens/activity/BrokenLog.tsx")).BrokenLog }));

/** Fetched once the shell stands, and then the activity log is held together: no page waits for it. */
export const BrokenLog = () => (
  <Suspense>
    <LogNotice />
  </Suspense>
);

/** The browser had lost records, and the safety copy brought them back. Said once, since it is worth knowing of a device. */
export function RecoveredSaves() {
  const { recovered } = useWorkspace();
  const [isRead, setRead] = useState(false);
  if (isRead || recovered === 0) return null;
  return (
    <Notice
      tone="success"
      live
      title={
        recovered === 1 ? "Recovered 1 save from the safety copy" : `Recovered ${recovered} saves from the safety copy`
      }
    >
      <p>The browser had lost {recovered === 1 ? "it" : "them"}. Nothing is missing, and there is nothing to do.</p>
      <div>
        <Button size="small" onClick={() => setRead(true)}>
          I have read this
        </Button>
      </div>
    </Notice>
  );
}

/** What unlocking could not read. Said once; the records stay where they are. */
export function UnreadableRecords() {
  const { damaged, newer } = useWorkspace().unreadable;
  const [isRead, setRead] = useState(false);
  if (isRead || damaged + newer === 0) return null;
  return (
    <Notice tone="warning" live title={`${count(damaged + newer)} could not be read`}>
      {newer > 0 && (
        <p>
          {count(newer)} {newer === 1 ? "was" : "were"} written by a newer version of Waymark and will be there again
          when this device has it: connect to the internet once and reload.
        </p>
      )}
      {damaged > 0 && (
        <p>
          {count(damaged)} {damaged === 1 ? "is" : "are"} damaged in both copies. Nothing was deleted, and all your
          other records are here. Look for what is missing in your lists, and tell whoever looks after Waymark at your
          school.
        </p>
      )}
      <div>
        <Button size="small" onClick={() => setRead(true)}>
          I have read this
        </Button>
      </div>
    </Notice>
  );
}

const count = (records: number): string => (records === 1 ? "1 record" : `${records} records`);

import { useEffect, useState } from "react";
import { longDateTime } from "../../lib/dates.ts";
import { backupProblem } from "../../records/backups.ts";
import { openKept, replaceByBackup, type Snapshot, type WayBack } from "../../records/bringing.ts";
import { announce } from "../../ui/announcements.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { differentInWords } from "../backupKinds.ts";
import { itemsInWords } from "../backupWords.ts";
import { useWorkspace } from "../workspace.tsx";
import { useBringing } from "./useBringing.ts";

interface Props {
  readonly snapshot: Snapshot;
  readonly onClose: () => void;
}

/** Puts back what was here before, after saying what has been saved since and goes with it. */
export function Undo({ snapshot, onClose }: Props) {
  const workspace = useWorkspace();
  const [way, setWay] = useState<WayBack>();
  const [refused, setRefused] = useState<string>();
  const bringer = useBringing(() => {
    announce(`Everything is as it was on ${longDateTime(snapshot.at)}.`);
    onClose();
  });
  useEffect(() => {
    let isHere = true;
    openKept(workspace, snapshot).then((opened) => {
      if (!isHere) return;
      if (opened.ok) setWay(opened.value);
      else setRefused(backupProblem(opened.error));
    });
    return () => {
      isHere = false;
    };
  }, [workspace, snapshot]);
  const problem = refused ?? bringer.problem;
  return (
    <Dialog
      isOpen
      title="Put back what was here before?"
      onClose={onClose}
      actions={
        <>
          {way !== undefined && (
            <Button
              variant="primary"
              busy={bringer.isBusy ? "Putting it back…" : undefined}
              onClick={() => bringer.run(() => replaceByBackup(workspace, way.looked, "undo"))}
            >
              Put it back
            </Button>
          )}
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
        </>
      }
    >
      {problem !== undefined && (
        <Notice tone="problem" live title="Nothing was changed">
          <p>{problem}</p>
        </Notice>
      )}
      {way === undefined && problem === undefined && <Progress words="Opening the copy" />}
      {way !== undefined && (
        <>
          <p>
            Everything becomes as it was on {longDateTime(snapshot.at)}.{" "}
            {way.looked.different.length > 0 && `What changes: ${differentInWords(way.looked.different)}.`}
          </p>
          <p>
            {way.savedSince === 0
              ? "Nothing else has been saved since."
              : `${itemsInWords(way.savedSince)} saved since then ${way.savedSince === 1 ? "goes" : "go"} with it.`}{" "}
            What is here now is kept first, so this can be undone as well.
          </p>
        </>
      )}
    </Dialog>
  );
}

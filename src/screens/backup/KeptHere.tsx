import { useEffect, useState } from "react";
import { longDateTime } from "../../lib/dates.ts";
import { backupProblem } from "../../records/backups.ts";
import { keptFile, keptHere, type Snapshot, wayBack } from "../../records/bringing.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { UndoIcon } from "../../ui/icons.ts";
import { List, ListRow } from "../../ui/List.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { GiveFile } from "../GiveFile.tsx";
import { useCaseFile, useWorkspace } from "../workspace.tsx";
import { reasonWords } from "./titles.ts";
import { Undo } from "./Undo.tsx";

/** Backups that were kept on this device before many records were changed at once: the way back, and each as a file. */
export function KeptHere() {
  const workspace = useWorkspace();
  const file = useCaseFile();
  const [kept, setKept] = useState<readonly Snapshot[]>([]);
  const [given, setGiven] = useState<{ readonly of: string; readonly file: File }>();
  const [problem, setProblem] = useState<string>();
  const [isUndoing, setUndoing] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again after what was brought in, which makes another case file
  useEffect(() => {
    let isHere = true;
    keptHere(workspace).then(
      (all) => isHere && setKept(all),
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [workspace, file]);
  if (kept.length === 0) return null;
  const back = wayBack(kept, workspace);
  const give = async (snapshot: Snapshot) => {
    const read = await keptFile(workspace, snapshot);
    setProblem(read.ok ? undefined : backupProblem(read.error));
    setGiven(read.ok ? { of: snapshot.name, file: read.value.file } : undefined);
  };
  return (
    <Card title="Kept on this device">
      <p>
        Before many records are changed at once, Waymark keeps an encrypted copy of everything on this device. It is no
        backup: it goes where the device goes, and after 30 days it is removed.
      </p>
      {problem !== undefined && (
        <Notice tone="problem" live title="This copy could not be opened">
          <p>{problem}</p>
        </Notice>
      )}
      <List label="Copies kept on this device">
        {kept.map((snapshot) => (
          <ListRow
            key={snapshot.name}
            title={reasonWords[snapshot.reason]}
            detail={longDateTime(snapshot.at)}
            action={
              given?.of === snapshot.name ? (
                <GiveFile file={given.file} title={longDateTime(snapshot.at)} isMainWay={false} takesFocus />
              ) : (
                <Button
                  size="small"
                  aria-label={`Get it as a file: ${longDateTime(snapshot.at)}`}
                  onClick={() => void give(snapshot)}
                >
                  As a file
                </Button>
              )
            }
          />
        ))}
      </List>
      {back !== undefined && (
        <div>
          <Button icon={UndoIcon} onClick={() => setUndoing(true)}>
            Put back what was here before
          </Button>
        </div>
      )}
      {isUndoing && back !== undefined && <Undo key={back.name} snapshot={back} onClose={() => setUndoing(false)} />}
    </Card>
  );
}

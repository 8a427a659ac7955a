import { useMemo, useState } from "react";
import { localDate } from "../../lib/dates.ts";
import type { Activity } from "../../records/activity.ts";
import { csvFile, type LogFile, logSaved, rawFiles } from "../../records/logFiles.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { useConfirmFirst } from "../confirmFirst.tsx";
import { GiveFile } from "../GiveFile.tsx";
import { useWorkspace } from "../workspace.tsx";

/** The log as files. Made when somebody asks, and has shown that it is they, since names stand in one. */
export function LogFiles({ activity }: { readonly activity: Activity }) {
  const confirmFirst = useConfirmFirst();
  const [isMade, setMade] = useState(false);
  return (
    <Card>
      <Disclosure summary="Save the log">
        <p>As a table for reading, and as the lines themselves for checking without Waymark.</p>
        {isMade ? (
          <Files activity={activity} />
        ) : (
          <div>
            <Button onClick={() => void confirmFirst().then(setMade)}>Make the files</Button>
          </div>
        )}
      </Disclosure>
    </Card>
  );
}

function Files({ activity }: { readonly activity: Activity }) {
  const workspace = useWorkspace();
  const [isNoted, setNoted] = useState(true);
  const table = useMemo(() => csvFile(workspace, activity.lines), [workspace, activity]);
  const raw = useMemo(() => rawFiles(activity, localDate(workspace.now())), [workspace, activity]);
  const saved = async (file: LogFile) => setNoted((await logSaved(workspace, file)).ok);
  return (
    <>
      <p>For reading, as a table. Names of children and staff stand in it.</p>
      <Give file={table} words="Save the table (CSV)" onSaved={saved} />
      <p>
        For checking without Waymark: the lines as they are, with ids and no names, and a page that says how to check
        them. Save all of these in one folder.
      </p>
      {raw.map((file) => (
        <Give
          key={file.name}
          file={file}
          words={file.type === "text/plain" ? "Save how to check them" : `Save the lines (${file.name})`}
          onSaved={saved}
        />
      ))}
      {!isNoted && (
        <Notice tone="problem" live>
          <p>
            The file was handed over, but this could not be noted because it could not be saved. Free some space on this
            device, and write down for whom it was.
          </p>
        </Notice>
      )}
    </>
  );
}

interface GiveProps {
  readonly file: LogFile;
  readonly words: string;
  readonly onSaved: (file: LogFile) => Promise<void>;
}

function Give({ file: { name, text, type }, words, onSaved }: GiveProps) {
  const file = useMemo(() => new File([text], name, { type }), [text, name, type]);
  return <GiveFile file={file} save={words} isMainWay={false} onGiven={() => onSaved({ name, text, type })} />;
}

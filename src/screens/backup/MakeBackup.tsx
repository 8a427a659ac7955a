import { useState } from "react";
import { lastBackup } from "../../casefile/backups.ts";
import { longDateTime } from "../../lib/dates.ts";
import { backupProblem, makeBackup, noteBackup, noteCheck, type ReadyBackup } from "../../records/backups.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { DownloadIcon } from "../../ui/icons.ts";
import { Notice } from "../../ui/Notice.tsx";
import { itemsInWords, standingInWords } from "../backupWords.ts";
import { GiveFile } from "../GiveFile.tsx";
import { useBackupNow } from "../useBackupNow.ts";
import { useCaseFile, useWorkspace } from "../workspace.tsx";
import { pickerHere, SaveWhereChosen } from "./SaveWhereChosen.tsx";

type Making =
  | { readonly at: "start" | "making" }
  | { readonly at: "made"; readonly ready: ReadyBackup }
  | { readonly at: "failed"; readonly problem: string };

/** Makes a backup in one press, opens it again at once, and hands it over. */
export function MakeBackup() {
  const workspace = useWorkspace();
  const last = lastBackup(useCaseFile());
  const now = useBackupNow();
  const [making, setMaking] = useState<Making>({ at: "start" });
  const make = async () => {
    setMaking({ at: "making" });
    const made = await makeBackup(workspace);
    setMaking(made.ok ? { at: "made", ready: made.value } : { at: "failed", problem: backupProblem(made.error) });
  };
  return (
    <Card title="Make a backup">
      <p>
        {last === undefined ? "No backup has been made yet." : `The last one was made on ${longDateTime(last.at)}.`}
      </p>
      {now !== undefined && <p className="muted">{standingInWords(now)}</p>}
      {making.at === "failed" && (
        <Notice tone="problem" live title="No backup was made">
          <p>{making.problem}</p>
        </Notice>
      )}
      {making.at === "made" ? (
        <Made ready={making.ready} />
      ) : (
        <div>
          <Button
            variant="primary"
            icon={DownloadIcon}
            busy={making.at === "making" ? "Making and checking…" : undefined}
            onClick={() => void make()}
          >
            Make a backup
          </Button>
        </div>
      )}
    </Card>
  );
}

function Made({ ready }: { readonly ready: ReadyBackup }) {
  const workspace = useWorkspace();
  const picker = pickerHere();
  const isHandedOver = [...useCaseFile().backups.values()].some((each) => each.fingerprint === ready.fingerprint);
  const { records, damaged } = ready.manifest;
  return (
    <>
      <Notice tone="success" live title="Made, opened again and found whole">
        <p>
          {itemsInWords(records)} in it: every record, child, person and setting.
          {!isHandedOver && " Save it now: until then it is only on this page."}
        </p>
        {damaged > 0 && (
          <p>
            {itemsInWords(damaged)} could not be read on this device, so {damaged === 1 ? "it is" : "they are"} not in
            it.
          </p>
        )}
      </Notice>
      {picker && (
        <SaveWhereChosen
          file={ready.file}
          picker={picker}
          onKept={async () => {
            await noteBackup(workspace, ready);
            await noteCheck(workspace, ready.fingerprint);
          }}
        />
      )}
      <GiveFile
        file={ready.file}
        save={picker ? "Save as a download" : "Save the backup"}
        takesFocus={picker === undefined}
        isMainWay={picker === undefined}
        onGiven={async () => void (await noteBackup(workspace, ready))}
      />
      <p className="muted">
        Keep it where this device is not, such as a school drive that only the safeguarding team opens. Nobody can read
        it without the passphrase or the recovery key of today. It does not take the place of your school’s official
        file: save each finished PDF there too.
      </p>
    </>
  );
}

import { useState } from "react";
import { type DirectoryFile, directoryFile } from "../../casefile/directory/file.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { DownloadIcon } from "../../ui/icons.ts";
import { Notice } from "../../ui/Notice.tsx";
import { GiveText } from "../GiveFile.tsx";
import { useCaseFile, useWorkspace } from "../workspace.tsx";
import { TakeOver } from "./TakeOver.tsx";

/** The directory as a file for other schools, and theirs for this one. */
export function HandRound() {
  const workspace = useWorkspace();
  const { authorities } = useCaseFile();
  const [last, setLast] = useState<{ readonly of: typeof authorities; readonly file: DirectoryFile }>();
  // A file of a directory that has changed since is not handed round.
  const made = last?.of === authorities ? last.file : undefined;
  return (
    <Card title="Hand the directory round">
      <p>
        The directory can be saved as a small file for other schools, and theirs can be taken over here. The file holds
        the authorities and nothing else: no record, no child and nothing about your school.
      </p>
      {authorities.size > 0 && made === undefined && (
        <div>
          <Button
            icon={DownloadIcon}
            onClick={() =>
              setLast({
                of: authorities,
                file: directoryFile(workspace.caseFile.get(), workspace.place === "practice"),
              })
            }
          >
            Make a file of the directory
          </Button>
        </div>
      )}
      {made !== undefined && made.namesFound.length > 0 && (
        <Notice tone="warning" live title="A child’s name may be in it">
          <p>
            Found in what you wrote about the authorities: {made.namesFound.join(", ")}. It may be somebody else of that
            name. Look at your notes before you hand the file to anybody.
          </p>
        </Notice>
      )}
      {made !== undefined && <GiveText text={made.text} fileName={made.fileName} type="application/json" />}
      <TakeOver />
    </Card>
  );
}

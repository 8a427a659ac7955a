import { useState } from "react";
import { type DirectoryEntry, largestDirectoryFile, readDirectoryFile } from "../../casefile/directory/file.ts";
import { localDate } from "../../lib/dates.ts";
import { inWords } from "../../lib/words.ts";
import { acceptDirectory } from "../../records/directory.ts";
import { announce } from "../../ui/announcements.ts";
import { Button } from "../../ui/Button.tsx";
import { CheckboxList } from "../../ui/CheckboxList.tsx";
import { ChooseFile } from "../../ui/ChooseFile.tsx";
import { FieldGroup } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { saveTrouble } from "../saveTrouble.ts";
import { useWorkspace } from "../workspace.tsx";

type Taking =
  | { readonly at: "start" }
  | { readonly at: "refused"; readonly title: string; readonly reason: string }
  | { readonly at: "looking"; readonly entries: readonly DirectoryEntry[] }
  | { readonly at: "done"; readonly count: number };

/** Takes over another school's directory: first it is shown what would change, then it is chosen. */
export function TakeOver() {
  const workspace = useWorkspace();
  const [taking, setTaking] = useState<Taking>({ at: "start" });
  const look = async (file: File) => {
    // A large file is not even read: whatever it is, it is no directory.
    const text = file.size > largestDirectoryFile ? "" : await file.text().catch(() => "");
    const read = readDirectoryFile(
      workspace.caseFile.get(),
      text,
      localDate(workspace.now()),
      workspace.place === "practice",
    );
    if (read.ok) announce("The file was read. Nothing has been changed yet: choose what should be taken over.");
    setTaking(
      read.ok
        ? { at: "looking", entries: read.value }
        : { at: "refused", title: "This file was not taken over", reason: read.error },
    );
  };
  const accept = async (chosen: readonly DirectoryEntry[]) => {
    const saved = await acceptDirectory(workspace, chosen);
    if (saved.ok) return setTaking({ at: "done", count: chosen.length });
    const { title, whatToDo } = saveTrouble(saved.error);
    setTaking({ at: "refused", title, reason: whatToDo });
  };
  return (
    <>
      {taking.at === "refused" && (
        <Notice tone="problem" live title={taking.title}>
          <p>{taking.reason}</p>
        </Notice>
      )}
      {taking.at === "done" && (
        <Notice tone="success" live>
          <p>{taking.count === 1 ? "1 authority was" : `${taking.count} authorities were`} taken over.</p>
        </Notice>
      )}
      <ChooseFile
        words="Take over a file from another school"
        variant="secondary"
        onChoose={(file) => void look(file)}
      />
      {taking.at === "looking" && (
        <Preview entries={taking.entries} onAccept={accept} onCancel={() => setTaking({ at: "start" })} />
      )}
    </>
  );
}

interface PreviewProps {
  readonly entries: readonly DirectoryEntry[];
  readonly onAccept: (chosen: readonly DirectoryEntry[]) => Promise<void>;
  readonly onCancel: () => void;
}

function Preview({ entries, onAccept, onCancel }: PreviewProps) {
  const offered = entries.filter(({ kind }) => kind === "new" || kind === "changed");
  const refused = entries.filter((entry) => entry.kind === "refused");
  const same = entries.length - offered.length - refused.length;
  const [chosen, setChosen] = useState<readonly string[]>(offered.map(({ name }) => name));
  const [isBusy, setBusy] = useState(false);
  const take = async () => {
    setBusy(true);
    await onAccept(offered.filter(({ name }) => chosen.includes(name)));
  };
  return (
    <section className="stack" aria-label="What the file would change">
      {offered.length > 0 && (
        <FieldGroup
          label="What should be taken over?"
          hint="Nothing has been changed yet. What the file leaves empty stays as you wrote it."
        >
          <CheckboxList
            options={offered.map((entry) => ({ value: entry.name, label: entry.name, hint: changeWords(entry) }))}
            value={chosen}
            onChange={setChosen}
          />
        </FieldGroup>
      )}
      {same > 0 && <p>{same === 1 ? "1 authority is" : `${same} authorities are`} the same here already.</p>}
      {refused.length > 0 && (
        <Notice tone="warning" title="Not taken over">
          <ul>
            {refused.map(({ name, reason }) => (
              <li key={`${name} ${reason}`}>
                {name}: {reason}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <div className="cluster">
        {chosen.length > 0 && (
          <Button variant="primary" busy={isBusy ? "Taking over…" : undefined} onClick={() => void take()}>
            {`Take over ${chosen.length}`}
          </Button>
        )}
        <Button variant="quiet" onClick={onCancel}>
          {offered.length > 0 ? "Cancel" : "Close"}
        </Button>
      </div>
    </section>
  );
}

const changeWords = (entry: DirectoryEntry): string =>
  entry.kind === "changed" ? `Changes your ${inWords(entry.parts)}` : "New";

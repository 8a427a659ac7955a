import { useState } from "react";
import { Link } from "wouter";
import { type Chosen, type Imported, importPupils, undoImport } from "../../records/importing.ts";
import { announce } from "../../ui/announcements.ts";
import { Button } from "../../ui/Button.tsx";
import { UndoIcon } from "../../ui/icons.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { saveTrouble } from "../saveTrouble.ts";
import { useWorkspace } from "../workspace.tsx";
import { ChooseList } from "./ChooseList.tsx";
import { LookAtList } from "./LookAtList.tsx";
import { children } from "./listWords.ts";
import type { ChosenList } from "./useList.ts";
import "./pupil-list.css";

type Importing =
  | { readonly at: "choosing" }
  | { readonly at: "looking"; readonly list: ChosenList }
  | { readonly at: "saving"; readonly share: number }
  | { readonly at: "done"; readonly imported: Imported };

/** Takes children over from a pupil list: choose it, look at what would change, then import it, and undo it if it was wrong. */
export function ImportPupils() {
  const workspace = useWorkspace();
  const [now, setNow] = useState<Importing>({ at: "choosing" });
  const take = async (chosen: Chosen) => {
    setNow({ at: "saving", share: 0 });
    const imported = await importPupils(workspace, chosen, (share) => setNow({ at: "saving", share }));
    setNow({ at: "done", imported });
  };
  const startAgain = () => setNow({ at: "choosing" });
  return (
    <div className="stack stack-loose">
      <PageHeader
        title={now.at === "looking" ? "Look at the list" : "Import from a pupil list"}
        detail="The list stays on this device. Whatever is not chosen is forgotten when you leave this page."
        takesFocus
      />
      {now.at === "choosing" && <ChooseList onOpen={(list) => setNow({ at: "looking", list })} />}
      {now.at === "looking" && <LookAtList list={now.list} onImport={take} onCancel={startAgain} />}
      {now.at === "saving" && <Progress words="Saving. Keep this page open." share={now.share} />}
      {now.at === "done" && <Done imported={now.imported} onAgain={startAgain} />}
    </div>
  );
}

function Done({ imported, onAgain }: { readonly imported: Imported; readonly onAgain: () => void }) {
  const workspace = useWorkspace();
  /** How many were taken out again. */
  const [gone, setGone] = useState<number>();
  const [trouble, setTrouble] = useState<string>();
  const { added, changed, error } = imported;
  const undo = async () => {
    const undone = await undoImport(workspace, added);
    if (undone.ok) {
      announce(`${children(undone.value)} taken out again.`);
      setGone(undone.value);
    }
    setTrouble(undone.ok ? undefined : saveTrouble(undone.error).title);
  };
  const stopped = error && saveTrouble(error);
  const isUndone = gone !== undefined;
  return (
    <>
      {stopped && (
        <Notice tone="problem" live title={stopped.title}>
          <p>
            It stopped before the end. What is counted here is saved; choose the list again for the rest, and whoever is
            here already will be found.
          </p>
        </Notice>
      )}
      {trouble !== undefined && (
        <Notice tone="problem" live title={trouble}>
          <p>Nothing was taken out. Try again.</p>
        </Notice>
      )}
      <Notice tone="success" live title={isUndone ? "Undone" : "Imported"}>
        <p>
          {isUndone ? `${children(gone)} taken out again.` : `${children(added.length)} added.`}{" "}
          {isUndone && gone < added.length && `${children(added.length - gone)} stay: something names them by now.`}{" "}
          {changed > 0 && `The details of ${children(changed)} were changed${isUndone ? " and stay so" : ""}.`}
        </p>
        <div className="cluster">
          {!isUndone && added.length > 0 && (
            <Button icon={UndoIcon} onClick={() => void undo()}>
              {`Undo: take ${children(added.length)} out again`}
            </Button>
          )}
          <Link href="/children" asChild>
            <LinkButton>Go to the children</LinkButton>
          </Link>
          <Button variant="quiet" onClick={onAgain}>
            Choose another list
          </Button>
        </div>
      </Notice>
    </>
  );
}

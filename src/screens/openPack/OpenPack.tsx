import { useEffect, useRef, useState } from "react";
import { Link, useLocation } from "wouter";
import type { Child } from "../../casefile/entities.ts";
import {
  acceptPack,
  largestPack,
  mayBePack,
  type OpenedPack,
  openPack,
  type PackProblem,
  packProblems,
} from "../../records/openPack.ts";
import { announce } from "../../ui/announcements.ts";
import { ChooseFile } from "../../ui/ChooseFile.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { saveTrouble, type Trouble } from "../saveTrouble.ts";
import { useWorkspace } from "../workspace.tsx";
import { PackPreview } from "./PackPreview.tsx";
import { PackWords } from "./PackWords.tsx";

type Opening =
  | { readonly at: "start" }
  | { readonly at: "words"; readonly bytes: Uint8Array }
  | { readonly at: "looking"; readonly opened: OpenedPack };

/** Takes in what a child’s school before sent: the file, its words, a look at what is in it, and only then anything is kept. */
export function OpenPack() {
  const workspace = useWorkspace();
  const [, go] = useLocation();
  const [opening, setOpening] = useState<Opening>({ at: "start" });
  const [trouble, setTrouble] = useState<Trouble>();
  const abort = useRef<AbortController>(undefined);
  useEffect(() => () => abort.current?.abort(), []);

  const refuse = (problem: PackProblem) =>
    setTrouble({ title: "This file was not opened", whatToDo: packProblems[problem] });
  const choose = async (file: File) => {
    setTrouble(undefined);
    setOpening({ at: "start" });
    // A large file is not even read: whatever it is, it is no pack.
    if (file.size > largestPack) return refuse("tooLarge");
    const bytes = new Uint8Array(await file.arrayBuffer().catch(() => new ArrayBuffer(0)));
    const may = mayBePack(bytes);
    if (may.ok) setOpening({ at: "words", bytes });
    else refuse(may.error);
  };
  const open = async (bytes: Uint8Array, words: string) => {
    setTrouble(undefined);
    const controller = new AbortController();
    abort.current = controller;
    const opened = await openPack(bytes, words, controller.signal, workspace.place);
    if (controller.signal.aborted) return;
    if (!opened.ok) return refuse(opened.error);
    announce("The pack is open. Nothing has been kept of it yet.");
    setOpening({ at: "looking", opened: opened.value });
  };
  const accept = async (opened: OpenedPack, into: Child | undefined) => {
    const saved = await acceptPack(workspace, opened, into);
    if (saved.ok) go(`/received/${saved.value}`);
    else setTrouble(saveTrouble(saved.error));
  };
  return (
    <div className="stack stack-loose measure">
      <PageHeader
        title={opening.at === "looking" ? "Look before you take it in" : "Open a pack from another school"}
        detail="A child’s file from the school before, as a file whose name ends in .waymark."
        takesFocus
      />
      {trouble && (
        <Notice tone="problem" live title={trouble.title}>
          <p>{trouble.whatToDo}</p>
        </Notice>
      )}
      {opening.at === "looking" ? (
        <PackPreview opened={opening.opened} onAccept={(into) => accept(opening.opened, into)} />
      ) : (
        <>
          <ChooseFile
            words={opening.at === "words" ? "Choose another file" : "Choose the file"}
            variant={opening.at === "words" ? "secondary" : "primary"}
            onChoose={(file) => void choose(file)}
          />
          {opening.at === "words" && <PackWords onOpen={(words) => open(opening.bytes, words)} />}
        </>
      )}
      <div>
        <Link href="/children" asChild>
          <LinkButton variant="quiet">{opening.at === "looking" ? "Do not take it in" : "Back to Children"}</LinkButton>
        </Link>
      </div>
    </div>
  );
}

import { useEffect, useRef, useState } from "react";
import type { Passage } from "../../../engine/template.ts";
import { Button } from "../../../ui/Button.tsx";
import { Drawer } from "../../../ui/Drawer.tsx";
import { DoneIcon, EditIcon, RemoveIcon, UndoIcon } from "../../../ui/icons.ts";
import { Notice } from "../../../ui/Notice.tsx";
import { useSheet } from "../useSheet.ts";
import { OwnWords } from "./OwnWords.tsx";
import { asStillHolding, usePassage, useWordingQuestion, withText } from "./usePassages.ts";
import { Why } from "./Why.tsx";

interface PassageDialogProps {
  /** Undefined while it is closed. */
  readonly passageId: string | undefined;
  readonly onClose: () => void;
}

/** Why a paragraph is there, what it says, and the school’s own words for it. Whatever is typed is saved as it is typed. */
export function PassageDialog({ passageId, onClose }: PassageDialogProps) {
  return (
    <Drawer isOpen={passageId !== undefined} title="Why is this paragraph here?" onClose={onClose}>
      {passageId !== undefined && <OnePassage key={passageId} id={passageId} onClose={onClose} />}
    </Drawer>
  );
}

function OnePassage({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const passage = usePassage(id);
  if (passage === undefined)
    return (
      <p>Your answers no longer call for this paragraph. Words of your own for it are kept, should it come back.</p>
    );
  return (
    <>
      <div>
        <p className="page-header-kicker">{passage.part}</p>
        <h3>{passage.title}</h3>
      </div>
      {passage.isMade ? (
        <Notice title="Set out from your answers">
          <p>To change what it says, change the answers below.</p>
        </Notice>
      ) : (
        <Wording passage={passage} />
      )}
      <Why passage={passage} onGone={onClose} />
    </>
  );
}

function Wording({ passage }: { readonly passage: Passage }) {
  const sheet = useSheet();
  const question = useWordingQuestion();
  const isOwn = passage.original === "";
  const isEmpty = passage.isChanged && passage.text === "";
  const [isWriting, setWriting] = useState(isOwn || (passage.isChanged && !isEmpty));
  const [asked, setAsked] = useState(0);
  if (question === undefined) return null;
  const put = (text: string | undefined) => sheet.rewrite(withText(sheet.answers.get(), question.key, passage, text));
  /** What was pressed may be gone afterwards, so the focus goes to what it led to. */
  const show = (writing: boolean) => {
    setWriting(writing);
    setAsked((times) => times + 1);
  };
  const bringBack = () => {
    put(undefined);
    show(false);
  };
  const leaveOut = () => {
    put("");
    show(false);
  };
  const keepOurs = () => {
    sheet.rewrite(asStillHolding(sheet.answers.get(), question.key, passage));
    show(isWriting);
  };
  // While somebody writes, an empty text is one that has only just been cleared.
  const isLeftOut = isEmpty && !isWriting;
  return (
    <>
      {isWriting ? (
        <OwnWords passage={passage} questionKey={question.key} asked={asked} onWrite={put} />
      ) : (
        <ShownText key={asked} text={isLeftOut ? "This paragraph is left out." : passage.text} takesFocus={asked > 0} />
      )}
      {passage.originalBefore !== undefined && (
        <Notice tone="warning" title="Waymark’s wording has changed since you wrote yours">
          <p>Then it said:</p>
          <p className="as-written">{passage.originalBefore}</p>
          <p>Now it says:</p>
          <p className="as-written">{passage.original}</p>
          <Button icon={DoneIcon} onClick={keepOurs}>
            Ours still holds
          </Button>
        </Notice>
      )}
      <div className="cluster">
        {!isWriting && !isLeftOut && (
          <Button icon={EditIcon} onClick={() => show(true)}>
            Put it into our own words
          </Button>
        )}
        {passage.isChanged && !isOwn && (
          <Button icon={UndoIcon} onClick={bringBack}>
            Bring Waymark’s wording back
          </Button>
        )}
        {passage.standing === "practice" && !isOwn && !isLeftOut && (
          <Button variant="quiet" icon={RemoveIcon} onClick={leaveOut}>
            Leave this paragraph out
          </Button>
        )}
      </div>
    </>
  );
}

function ShownText({ text, takesFocus }: { readonly text: string; readonly takesFocus: boolean }) {
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) shown.current?.focus();
  }, [takesFocus]);
  return (
    <div ref={shown} className="passage-text" tabIndex={-1}>
      <p className="as-written">{text}</p>
    </div>
  );
}

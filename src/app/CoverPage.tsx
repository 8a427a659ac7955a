import { useLayoutEffect, useRef } from "react";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { Progress } from "../ui/Progress.tsx";
import { Calendar } from "./Calendar.tsx";
import type { Cover, Guard } from "./guard.ts";

interface CoverPageProps {
  readonly cover: Exclude<Cover, "none">;
  readonly guard: Guard;
}

/** Lies over everything, open dialogs included: only a modal dialog of its own does. No animation: it is there or it is not. */
export function CoverPage({ cover, guard }: CoverPageProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    element.showModal();
    const keep = (event: Event) => event.preventDefault();
    const reopen = () => element.isConnected && element.showModal();
    element.addEventListener("cancel", keep);
    element.addEventListener("close", reopen);
    return () => {
      element.removeEventListener("close", reopen);
      element.close();
    };
  }, []);
  return (
    <dialog ref={dialog} className="cover-page" aria-label={cover === "calendar" ? "Calendar" : "Locking"}>
      {cover === "calendar" && <Calendar now={new Date()} onContinue={guard.leaveCalendar} />}
      {cover === "locking" && <Progress words="Saving and locking" />}
      {cover === "unsaved" && <Unsaved guard={guard} />}
    </dialog>
  );
}

const Unsaved = ({ guard }: { readonly guard: Guard }) => (
  <div className="stack measure">
    <h1 tabIndex={-1}>Not locked yet: the last words are not saved</h1>
    <Notice tone="problem" live>
      <p>
        This device would not save what was typed last, so locking now would lose it. The page stays covered, and
        Waymark tries again every few seconds and then locks.
      </p>
      <p>Everything that was saved before is safe.</p>
    </Notice>
    <p>If it does not clear, free some space on the device, or go back and copy your last words onto paper.</p>
    <div className="cluster">
      <Button variant="primary" onClick={guard.lock}>
        Try again now
      </Button>
      <Button onClick={guard.goBack}>Go back to what I was writing</Button>
    </div>
  </div>
);

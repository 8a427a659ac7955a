import { useEffect } from "react";
import { announce } from "./announcements.ts";
import { Button } from "./Button.tsx";
import { IconButton } from "./IconButton.tsx";
import { CloseIcon, DoneIcon, UndoIcon } from "./icons.ts";

export interface UndoBarProps {
  /** What was done: "Removed: Child 2". */
  readonly message: string;
  readonly onUndo?: (() => void) | undefined;
  readonly onDismiss: () => void;
}

/** Says what was just done and offers to take it back. It stays until dismissed: nobody should have to hurry. */
export function UndoBar({ message, onUndo, onDismiss }: UndoBarProps) {
  const isUndoable = onUndo !== undefined;
  useEffect(() => announce(isUndoable ? `${message}. You can undo this.` : message), [message, isUndoable]);
  return (
    <section className="toast" aria-label="What was just done">
      <DoneIcon />
      <span className="toast-message">{message}</span>
      {isUndoable && (
        <Button size="small" icon={UndoIcon} onClick={onUndo}>
          Undo
        </Button>
      )}
      <IconButton icon={CloseIcon} label="Dismiss this message" onClick={onDismiss} />
    </section>
  );
}

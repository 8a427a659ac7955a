import { announce } from "../ui/announcements.ts";

/** Said wherever a file is dropped or pasted. */
export const noFiles =
  "Waymark takes no files or pictures. Write down what was seen or said; if there is an image, do not copy it.";

/**
 * Refuses files that are dropped on the page (which would otherwise leave the app and open the file) or pasted into it.
 * `tell` shows the reason; it is also read aloud.
 */
export function refuseFiles(tell: (reason: string) => void): () => void {
  const refuse = (event: Event) => {
    event.preventDefault();
    announce(noFiles, "assertive");
    tell(noFiles);
  };
  // Without this there is no drop to answer.
  const onDragOver = (event: DragEvent) => {
    if (carriesFiles(event.dataTransfer)) event.preventDefault();
  };
  const onDrop = (event: DragEvent) => {
    if (carriesFiles(event.dataTransfer)) refuse(event);
  };
  // A copied table or page brings a picture of itself along: then the text is what was meant.
  const onPaste = (event: ClipboardEvent) => {
    if (carriesFiles(event.clipboardData) && !event.clipboardData?.types.includes("text/plain")) refuse(event);
  };
  window.addEventListener("dragover", onDragOver);
  window.addEventListener("drop", onDrop);
  window.addEventListener("paste", onPaste);
  return () => {
    window.removeEventListener("dragover", onDragOver);
    window.removeEventListener("drop", onDrop);
    window.removeEventListener("paste", onPaste);
  };
}

const carriesFiles = (data: DataTransfer | null): boolean => data?.types.includes("Files") ?? false;

import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { saveTrouble } from "./saveTrouble.ts";
import { useReadable, useWorkspace } from "./workspace.tsx";

/** What to do while saving fails. Stays until it works again. */
export function SaveTrouble() {
  const workspace = useWorkspace();
  const status = useReadable(workspace.saving);
  if (status.state !== "failed") return null;
  const { title, whatToDo } = saveTrouble(status.error);
  return (
    <Notice tone="problem" live title={title}>
      <p>{whatToDo}</p>
      <div>
        <Button size="small" onClick={() => void workspace.settle()}>
          Try again
        </Button>
      </div>
    </Notice>
  );
}

import type { Id } from "../../lib/ids.ts";
import { startNote } from "../../records/aboutChild.ts";
import { Button } from "../../ui/Button.tsx";
import { PlusIcon } from "../../ui/icons.ts";
import { useStart } from "../useStart.tsx";
import { useWorkspace } from "../workspace.tsx";

/** Two minutes for what happened between incidents. */
export function AddNote({ childId }: { readonly childId: Id }) {
  const workspace = useWorkspace();
  const { start, trouble } = useStart();
  return (
    <>
      <Button variant="primary" icon={PlusIcon} onClick={() => void start(() => startNote(workspace, childId))}>
        Add a note
      </Button>
      {trouble}
    </>
  );
}

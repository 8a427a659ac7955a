import { useState } from "react";
import { whatInWords } from "../../casefile/training/inWords.ts";
import type { Trained } from "../../casefile/training/log.ts";
import { endTraining } from "../../records/training.ts";
import { announce } from "../../ui/announcements.ts";
import { Button } from "../../ui/Button.tsx";
import { useWorkspace } from "../workspace.tsx";

/** For somebody who has left or does something else: nobody is reminded of their training then. The entry says so and keeps what it said. */
export function EndTraining({ trained }: { readonly trained: Trained }) {
  const workspace = useWorkspace();
  const [state, setState] = useState<"idle" | "saving" | "failed">("idle");
  const end = async () => {
    setState("saving");
    const ended = await endTraining(workspace, trained.fileId, trained.person.id);
    if (!ended.ok) return setState("failed");
    announce(`${trained.person.name}: not kept up any more.`);
  };
  return (
    <>
      <Button
        size="small"
        variant="quiet"
        busy={state === "saving" ? "Saving…" : undefined}
        onClick={() => void end()}
        aria-label={`Not to be kept up: ${trained.person.name}, ${whatInWords(trained)}`}
      >
        Not to be kept up
      </Button>
      {state === "failed" && <p role="alert">Not saved. Try again.</p>}
    </>
  );
}

import { useEffect, useState } from "react";
import { fillPractice } from "../../records/practice.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { saveTrouble } from "../saveTrouble.ts";
import { useWorkspace } from "../workspace.tsx";

/** A practice school that has nobody in it yet, or lost its people half-way: they are put there now. */
export function FillPractice() {
  const workspace = useWorkspace();
  const [attempt, setAttempt] = useState(1);
  const [problem, setProblem] = useState<string>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt is one more try
  useEffect(() => {
    const fill = async () => {
      const filled = await fillPractice(workspace);
      if (!filled.ok) setProblem(saveTrouble(filled.error).whatToDo);
    };
    setProblem(undefined);
    fill().catch(() => setProblem("A part of Waymark did not load. Connect once, then try again."));
  }, [workspace, attempt]);
  if (problem === undefined) return <Progress words="Putting the practice school together" />;
  return (
    <div className="stack measure">
      <Notice tone="problem" live title="The practice school is not ready yet">
        <p>{problem}</p>
      </Notice>
      <div>
        <Button variant="primary" onClick={() => setAttempt(attempt + 1)}>
          Try again
        </Button>
      </div>
    </div>
  );
}

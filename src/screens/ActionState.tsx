import type { FinishedRecord } from "../casefile/entities.ts";
import { actionOf, openActions } from "../casefile/tasks/actions.ts";
import { dueInWords, urgencyOf } from "../casefile/today.ts";
import { isIsoDate, localDate } from "../lib/dates.ts";
import { startActionDone } from "../records/actions.ts";
import { Button } from "../ui/Button.tsx";
import { DoneIcon } from "../ui/icons.ts";
import { Tag } from "../ui/Tag.tsx";
import { urgencyTones } from "./referralWords.ts";
import { useStart } from "./useStart.tsx";
import { useCaseFile, useWorkspace } from "./workspace.tsx";

/** Whether an action is still to be done, and the way to say that it was. */
export function ActionState({ action }: { readonly action: FinishedRecord }) {
  const workspace = useWorkspace();
  const { start, trouble } = useStart();
  const today = localDate(workspace.now());
  if (!openActions(useCaseFile()).includes(action)) return null;
  const { actionDue = "" } = actionOf(action);
  return (
    <div className="stack stack-tight">
      {trouble}
      <div className="split">
        {isIsoDate(actionDue) ? (
          <Tag tone={urgencyTones[urgencyOf(actionDue, today)]}>{`Action: ${dueInWords(actionDue, today)}`}</Tag>
        ) : (
          <Tag tone="amber">Action open</Tag>
        )}
        <Button size="small" icon={DoneIcon} onClick={() => void start(() => startActionDone(workspace, action))}>
          Say what came of it
        </Button>
      </div>
    </div>
  );
}

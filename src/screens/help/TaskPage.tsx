import { groups } from "../../records/help.ts";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { BackToHelp } from "./BackToHelp.tsx";
import { TaskSteps } from "./TaskSteps.tsx";
import { useHelp } from "./useHelp.ts";

/** How one thing is done. */
export function TaskPage({ taskId }: { readonly taskId: string }) {
  const task = useHelp().tasks.find(({ id }) => id === taskId);
  return (
    <div className="stack stack-loose measure">
      {task === undefined ? (
        <PageHeader
          title="There is no such help"
          detail="It may be for another role, or from another version of Waymark."
          takesFocus
        />
      ) : (
        <>
          <PageHeader kicker={`Help · ${groups[task.group]}`} title={task.title} takesFocus />
          <TaskSteps task={task} />
        </>
      )}
      <BackToHelp />
    </div>
  );
}

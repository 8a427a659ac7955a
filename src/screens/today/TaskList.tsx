import { useState } from "react";
import type { Task } from "../../casefile/today.ts";
import { Button } from "../../ui/Button.tsx";
import { List } from "../../ui/List.tsx";
import { showMore } from "../useFirst.tsx";
import { TaskRow } from "./TaskRow.tsx";

interface Props {
  readonly label: string;
  readonly tasks: readonly Task[];
  readonly today: string;
  /** Whose Today it is. */
  readonly me: string | undefined;
}

/** As many as somebody reads at once; then as many again. */
const atOnce = 25;

/** What waits, most pressing first. */
export function TaskList({ label, tasks, today, me }: Props) {
  const [shown, setShown] = useState(atOnce);
  const left = tasks.length - shown;
  return (
    <>
      <List label={label}>
        {tasks.slice(0, shown).map((task) => (
          <TaskRow key={task.id} task={task} today={today} me={me} />
        ))}
      </List>
      {left > 0 && (
        <div className="today-more">
          <Button size="small" onClick={() => setShown(shown + atOnce)}>
            {showMore(left)}
          </Button>
        </div>
      )}
    </>
  );
}

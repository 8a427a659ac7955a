import { lazy, Suspense, useState } from "react";
import { TextButton } from "../../ui/TextButton.tsx";

const DoorTasks = lazy(async () => ({ default: (await import("./DoorTasks.tsx")).DoorTasks }));

/** For whoever stands before the door and cannot come in. Fetched when it is asked for. */
export function DoorHelp() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <p>
        <TextButton aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          Help with getting in
        </TextButton>
      </p>
      {isOpen && (
        <Suspense>
          <DoorTasks />
        </Suspense>
      )}
    </>
  );
}

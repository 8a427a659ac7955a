import { type ReactNode, useRef, useState } from "react";
import { useLocation } from "wouter";
import type { Id } from "../lib/ids.ts";
import type { Result } from "../lib/result.ts";
import { Notice } from "../ui/Notice.tsx";

/** Starts a draft. Its value is the draft's id. */
export type Starting = () => Promise<Result<Id, unknown>>;

/** Starts a draft and goes to where it is written. `trouble` is for the page to show: nothing, or why it could not be started. */
export function useStart(): { readonly start: (starting: Starting) => Promise<void>; readonly trouble: ReactNode } {
  const [, go] = useLocation();
  const [failed, setFailed] = useState(false);
  const isStarting = useRef(false);
  const start = async (starting: Starting) => {
    // A second tap while the first is under way would make a second draft.
    if (isStarting.current) return;
    isStarting.current = true;
    setFailed(false);
    try {
      const started = await starting();
      if (started.ok) go(`/write/${started.value}`);
      else setFailed(true);
    } finally {
      isStarting.current = false;
    }
  };
  const trouble = failed && (
    <Notice tone="problem" live>
      <p>
        That could not be started because it could not be saved. Everything saved before is safe. Free some space on
        this device and try again.
      </p>
    </Notice>
  );
  return { start, trouble };
}

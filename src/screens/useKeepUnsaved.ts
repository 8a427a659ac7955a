import { useEffect, useRef } from "react";
import { useWorkspace } from "./workspace.tsx";

export interface Unsaved {
  /** What is in the form now is on the device, or is not wanted: nothing of it is kept at a lock. */
  readonly settle: () => void;
}

/**
 * Keeps what is typed in a form with a Save button when a lock comes or the page is left: `keep` is called with it if it is
 * not what it was when the form was opened or settled.
 */
export function useKeepUnsaved<T>(read: () => T, keep: (values: T) => Promise<{ readonly ok: boolean }>): Unsaved {
  const workspace = useWorkspace();
  const latest = useRef({ read, keep });
  const settled = useRef<string>(undefined);
  useEffect(() => {
    latest.current = { read, keep };
  });
  useEffect(() => {
    settled.current ??= JSON.stringify(latest.current.read());
    const keepNow = async () => {
      const values = latest.current.read();
      const before = settled.current;
      const now = JSON.stringify(values);
      if (now === before) return;
      settled.current = now;
      // What could not be saved is tried again the next time.
      if (!(await latest.current.keep(values)).ok && settled.current === now) settled.current = before;
    };
    const release = workspace.beforeLock(keepNow);
    return () => {
      release();
      void keepNow();
    };
  }, [workspace]);
  return {
    settle: () => {
      settled.current = JSON.stringify(latest.current.read());
    },
  };
}

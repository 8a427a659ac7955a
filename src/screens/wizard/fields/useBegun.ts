import { useState } from "react";
import type { AnswerPath } from "../../../engine/path.ts";
import { useSheet } from "../useSheet.ts";

/** What is typed in a dialog that adds somebody. Kept with the draft at each key, so that a lock or a crash loses nothing of it. */
export function useBegun<D extends { readonly [part: string]: string }>(path: AnswerPath, blank: D) {
  const { begun, begin } = useSheet();
  const [details, setDetails] = useState<D>(() => ({ ...blank, ...begun(path) }));
  return {
    details,
    put: (next: D) => {
      setDetails(next);
      begin(path, next);
    },
    clear: () => setDetails(blank),
  };
}

/** Whether the dialog at this path is open: as it was before a lock or a crash. */
export function useAddDialog(path: AnswerPath) {
  const { begun, begin } = useSheet();
  const [isOpen, setOpen] = useState(() => begun(path) !== undefined);
  return {
    isOpen,
    open: () => setOpen(true),
    close: () => {
      setOpen(false);
      begin(path, undefined);
    },
  };
}

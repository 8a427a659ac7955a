import { useEffect, useRef, useState } from "react";
import {
  type FileFormat,
  type MadeCopy,
  type MakeCopyError,
  makeFile,
  type Outgoing,
  sealed,
} from "../../records/export.ts";
import { outgoingToPaste, type PasteCopy } from "../../records/paste.ts";
import { useConfirmFirst } from "../confirmFirst.tsx";
import { useWorkspace } from "../workspace.tsx";

/** How one copy stands on its row. */
export type Making =
  | { readonly at: "idle" }
  | { readonly at: "making"; readonly format: FileFormat }
  | { readonly at: "made"; readonly made: MadeCopy }
  | { readonly at: "pasting"; readonly paste: PasteCopy }
  | { readonly at: "failed"; readonly error: MakeCopyError };

/** Makes a document in one form at a time. Leaving the page stops what is being made. */
export function useMaking(wanted: () => Outgoing) {
  const workspace = useWorkspace();
  const confirmFirst = useConfirmFirst();
  const [making, setMaking] = useState<Making>({ at: "idle" });
  const abort = useRef<AbortController>(undefined);
  useEffect(() => () => abort.current?.abort(), []);

  const make = async (format: FileFormat) => {
    if (!(await confirmFirst())) return;
    const controller = new AbortController();
    abort.current = controller;
    setMaking({ at: "making", format });
    const result = await makeFile(await sealed(workspace, wanted()), format, workspace.now(), controller.signal);
    if (controller.signal.aborted) return;
    setMaking(result.ok ? { at: "made", made: result.value } : { at: "failed", error: result.error });
  };
  const paste = async () => {
    if (!(await confirmFirst())) return;
    const result = await outgoingToPaste(await sealed(workspace, wanted()), workspace.now());
    setMaking(result.ok ? { at: "pasting", paste: result.value } : { at: "failed", error: result.error });
  };
  return {
    making,
    make,
    paste,
    fail: (error: MakeCopyError) => setMaking({ at: "failed", error }),
    /** Stops what is being made, and lets go of what was made. */
    clear: () => {
      abort.current?.abort();
      setMaking({ at: "idle" });
    },
  };
}

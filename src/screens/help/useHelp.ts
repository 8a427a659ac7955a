import { useMemo } from "react";
import { helpFor } from "../../records/help.ts";
import { readerOf } from "../../records/reader.ts";
import { roleIn } from "../../records/workspace.ts";
import { useWorkspace } from "../workspace.tsx";

/** The tasks of whoever is in. */
export function useHelp() {
  const reader = readerOf(roleIn(useWorkspace()));
  return useMemo(() => helpFor(reader), [reader]);
}

import { useEffect } from "react";
import type { EntityType } from "../casefile/entities.ts";
import type { Id } from "../lib/ids.ts";
import { noteViewed, type ViewedPage } from "../records/noteViewed.ts";
import { useWorkspace } from "./workspace.tsx";

/** The activity log says that this record was looked at. Nothing is said while there is none. */
export function useNoted(type: EntityType, id: Id | undefined): void {
  const workspace = useWorkspace();
  useEffect(() => {
    if (id !== undefined) noteViewed(workspace, { type, id });
  }, [workspace, type, id]);
}

/** The same for a page that shows many records at once. */
export function useNotedPage(page: ViewedPage): void {
  const workspace = useWorkspace();
  useEffect(() => noteViewed(workspace, { page }), [workspace, page]);
}

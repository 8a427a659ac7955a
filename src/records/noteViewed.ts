import { type EntityType, typeNumbers } from "../casefile/entities.ts";
import type { Id } from "../lib/ids.ts";
import type { Workspace } from "./workspace.ts";

/** Pages that show many records at once are looked at under a name of their own. */
export type ViewedPage = "inspector" | "activity";

/** Writes down that somebody looked at a record, or at a page. Once while they are in; nobody waits for it. */
export const noteViewed = (
  { activity }: Pick<Workspace, "activity">,
  viewed: { readonly type: EntityType; readonly id: Id } | { readonly page: ViewedPage },
): void =>
  void activity
    .note([
      "page" in viewed
        ? { did: "viewed", id: viewed.page }
        : { did: "viewed", type: typeNumbers[viewed.type], id: viewed.id },
    ])
    .catch(() => undefined);

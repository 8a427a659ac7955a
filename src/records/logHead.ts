import type { NotedHead } from "../casefile/entities.ts";
import type { Workspace } from "./workspace.ts";

/** Where the activity log of this device stands. Nothing that leaves waits for it or fails by it: then it goes without. */
export const logHead = ({ activity }: Workspace): Promise<NotedHead | undefined> =>
  activity.logHead().catch(() => undefined);

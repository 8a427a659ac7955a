import type { IncidentExample } from "./examples/case.ts";
import { groupChatImage } from "./examples/group-chat-image.ts";
import { readingCorner } from "./examples/reading-corner.ts";
import { yearEightCorridor } from "./examples/year-eight-corridor.ts";

/** One invented record of each kind: a note, a concern, a serious one. */
export const examples: readonly IncidentExample[] = [readingCorner, yearEightCorridor, groupChatImage];

import type { PracticeCase } from "./case.ts";
import { corridor } from "./cases/corridor.ts";
import { groupChat } from "./cases/group-chat.ts";
import { landing } from "./cases/landing.ts";
import { leaver } from "./cases/leaver.ts";
import { policy } from "./cases/policy.ts";
import { readingCorner } from "./cases/reading-corner.ts";
import { sixthForm } from "./cases/sixth-form.ts";
import { sleepover } from "./cases/sleepover.ts";
import { training } from "./cases/training.ts";
import { washroom } from "./cases/washroom.ts";

/** The eight cases of the practice school, from reception to the sixth form. All of it is invented. */
export const cases: readonly PracticeCase[] = [
  leaver,
  readingCorner,
  landing,
  groupChat,
  corridor,
  sleepover,
  sixthForm,
  washroom,
];

/** What belongs to no child. */
export const schoolWide: readonly PracticeCase[] = [policy, training];

import type { Session } from "./session.ts";
import { aPlanThatIsLived } from "./sessions/a-plan-that-is-lived.ts";
import { afterAHardDay } from "./sessions/after-a-hard-day.ts";
import { brotherAndSister } from "./sessions/brother-and-sister.ts";
import { busAndCorridor } from "./sessions/bus-and-corridor.ts";
import { firstWords } from "./sessions/first-words.ts";
import { giftsAndFavours } from "./sessions/gifts-and-favours.ts";
import { imageOnAPhone } from "./sessions/image-on-a-phone.ts";
import { jokesInTheForm } from "./sessions/jokes-in-the-form.ts";
import { noIsNotTheEnd } from "./sessions/no-is-not-the-end.ts";
import { theQuietTent } from "./sessions/the-quiet-tent.ts";
import { twoChildren } from "./sessions/two-children.ts";
import { whatWasWritten } from "./sessions/what-was-written.ts";
import { wordsFromAScreen } from "./sessions/words-from-a-screen.ts";

/** Every session, in the order in which the list shows them. A team that begins takes the first. */
export const sessions: readonly Session[] = [
  firstWords,
  jokesInTheForm,
  theQuietTent,
  busAndCorridor,
  imageOnAPhone,
  wordsFromAScreen,
  brotherAndSister,
  whatWasWritten,
  afterAHardDay,
  twoChildren,
  aPlanThatIsLived,
  giftsAndFavours,
  noIsNotTheEnd,
];

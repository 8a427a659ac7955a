import { foundIf } from "../../engine/foundIf.ts";
import type { Rule } from "../../engine/template.ts";
import { before } from "../asked/days.ts";
import type { CheckAnswers } from "./sections.ts";

type CheckRule = Rule<CheckAnswers>;

const isWritten = (text: string | undefined): boolean => text !== undefined && text.trim() !== "";

const noPupilVoice: CheckRule = {
  id: "no-pupil-voice",
  level: "warn",
  source: "facts.md §3.6, §1.2: such a check needs what pupils say",
  find: ({ voice, places = [] }) =>
    foundIf(
      voice?.every((way) => way === "notYet") === true && !places.some(({ pupilVoice }) => isWritten(pupilVoice)),
      "voice",
      "No pupil has been asked yet. Adults seldom see where pupils feel unsafe: ask some before you rely on this check.",
    ),
};

const placeWithoutAction: CheckRule = {
  id: "place-without-action",
  level: "warn",
  source: "facts.md §3.6: each place has an action with an owner and a day",
  find: ({ places = [], actions = [] }) =>
    places
      .filter(({ itemId, doing }) => !isWritten(doing) && !actions.some(({ actionPlace }) => actionPlace === itemId))
      .map(({ itemId, area = "this place" }) => ({
        key: "doing",
        itemId,
        message: `Nothing is done about ${area} yet, and no action is for it. Say what is done, or write an action and choose this place in it.`,
      })),
};

const dueBeforeCheck: CheckRule = {
  id: "due-before-check",
  level: "stop",
  source: "facts.md §3.6: an action has a day by which it is done",
  find: ({ checkedOn, actions = [] }) =>
    actions.flatMap(({ itemId, due, doneOn }) =>
      // What was done is kept when the check is made again on a later day.
      doneOn !== undefined
        ? []
        : before(
            "due",
            due,
            checkedOn,
            "This day is before the day of the check. Choose one that is still to come.",
          ).map((found) => ({ ...found, itemId })),
    ),
};

export const rules: readonly CheckRule[] = [noPupilVoice, placeWithoutAction, dueBeforeCheck];

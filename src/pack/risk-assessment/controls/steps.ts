import { forPupils } from "./for-pupils.ts";

/** What can be done if it happens again, by when (the order of facts.md §7.2; wording ours). */
export const stepExamples = {
  now: forPupils({
    mainstream: [
      "Says the agreed words calmly, once, and stands between the children without touching them.",
      "Calls a second adult by radio or telephone, or sends another pupil to the office, and stays in sight of both children until that adult comes.",
      "Takes one child aside to a quiet place nearby; the second adult does the same with the other. Nobody is asked what happened in front of others.",
      "Checks whether anybody is hurt. Rings 999 if a child is in danger.",
    ],
    send: [
      "Shows the “stop” sign, says the pupil’s agreed phrase and gives ten seconds of quiet before saying it again.",
      "Moves the other pupils away first, and leaves the pupil room to become calm with an adult they know.",
    ],
  }),
  hour: forPupils({
    mainstream: [
      "Tells the plan lead in person, or the deputy if the lead cannot be found within ten minutes.",
      "Sits with the child affected, asks what would help now, and does it.",
      "If a child may have been assaulted, asks the police or health staff before anybody washes, changes or tidies the place.",
      "Decides whether it may be a crime or a child is in danger, and rings the police or social care; writes down the decision and why.",
    ],
    send: ["Brings the communication aid, symbols or interpreter the child uses before anybody asks them anything."],
  }),
  day: forPupils({
    mainstream: [
      "Writes down what was seen and the exact words that were said, before going home, and gives it to the lead.",
      "Telephones each family separately, unless that could put a child at more risk, and says what the school has done and will do.",
      "Goes through the places in this plan with the lead and changes anything that did not hold, before the children come back in.",
    ],
    send: [
      "Writes down what came just before, including noise, changes and how the pupil seemed, for the chart that looks for a pattern.",
    ],
  }),
  next: forPupils({
    mainstream: [
      "Meets each child at the start of the day, asks how they are, and tells them what will happen today.",
      "Tells staff who need to know what has changed on the card, and takes back the old one.",
      "Rings social care if no answer has come, and writes down the name and the time.",
    ],
    send: ["Goes through the changed picture timetable with the pupil before they join the group."],
  }),
  week: forPupils({
    mainstream: [
      "Calls the meeting again, with families, and looks at the whole pattern and not only this time.",
      "Asks social care or the specialist service whether the plan still fits what is now known.",
      "Talks it through with the adults who were there.",
    ],
    send: ["Asks the therapist or psychologist who knows the pupil what the behaviour may be telling us."],
  }),
} as const;

import { choice, longText, statement, yesNo } from "../../../engine/ask.ts";
import { any, is } from "../../../engine/condition.ts";
import { isCentral } from "./child-needs.ts";

export const wishesHeard = choice(
  "wishesHeard",
  {
    heard: "Yes, in their own words",
    passedOn: {
      label: "Yes, as an adult has passed it on",
      hint: "Ask for the child’s own words when the time is right",
    },
    declined: "Asked, and chose not to say",
    notYet: "Not asked yet",
    notRight: "It would not be right to ask at the moment",
  },
  { label: "Has this child said what they would like to happen?" },
);
export const wishes = statement("wishes", {
  label: "What they would like, in their own words",
  hint: "Who should know, which room or friend helps, what they want to keep doing. Nothing tidied up.",
  visibleWhen: is(wishesHeard, "heard"),
});
export const wishesPassedOn = longText("wishesPassedOn", {
  label: "What they would like, as it was passed on",
  hint: "Say who passed it on. It is in the file copy only, since the words may not be the child’s.",
  visibleWhen: is(wishesHeard, "passedOn"),
});
export const wishesForFamily = yesNo("wishesForFamily", {
  label: "Is the child happy for these words to be in the family’s copy?",
  hint: "They are left out unless the answer is yes.",
  visibleWhen: is(wishesHeard, "heard"),
});
export const wishesReason = longText("wishesReason", {
  label: "Why not, and when will somebody ask?",
  optional: true,
  visibleWhen: any(is(wishesHeard, "declined"), is(wishesHeard, "notYet"), is(wishesHeard, "notRight")),
});
export const contribution = choice(
  "contribution",
  {
    attended: "Came to the meeting",
    worker: "Through an adult they chose",
    drawn: "Drew or wrote something",
    other: "In another way",
    declined: "Chose not to",
    notRight: "It was not right to ask; the reason is below",
  },
  { label: "How did this child take part in making the plan?", visibleWhen: isCentral },
);
export const contributionNote = longText("contributionNote", {
  label: "More about how, or why not",
  optional: true,
  visibleWhen: isCentral,
});

export const parentContribution = choice(
  "parentContribution",
  {
    attended: "Came to the meeting",
    phoned: "Spoke by telephone",
    wrote: "Wrote",
    notYet: "Not yet",
    notTold: "Have not been told",
  },
  { label: "How did parents or carers take part?", visibleWhen: isCentral },
);
const parentHeard = any(
  is(parentContribution, "attended"),
  is(parentContribution, "phoned"),
  is(parentContribution, "wrote"),
);
export const parentWishes = statement("parentWishes", {
  label: "What parents or carers said they would like, in their own words",
  hint: "Printed in this family’s own copy as what they told the school.",
  optional: true,
  visibleWhen: parentHeard,
});
export const parentReason = longText("parentReason", {
  label: "Why, and what happens next?",
  hint: "If telling them could put a child at more risk, say who decided and what advice was taken.",
  visibleWhen: any(is(parentContribution, "notYet"), is(parentContribution, "notTold")),
});

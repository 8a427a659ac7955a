import { choice, choices, longText, notice, yesNo } from "../../../engine/ask.ts";
import { any, anyItem, is } from "../../../engine/condition.ts";
import { section } from "../../../engine/template.ts";
import { parents, parentTold } from "./family.ts";

// Who knows and who agrees. Consent is never a gate (facts.md §2.4, §4.2 R5).

const neverAGate = notice("neverAGate", {
  title: "Agreement is good to have and never needed to protect a child",
  text: "Be open with the family unless that would put somebody at risk, lose evidence or lose time. If they do not agree, or were not asked, say why and send it all the same. For early help many authorities do want the family’s agreement.",
});
const childTold = choice(
  "childTold",
  { told: "Yes", notYet: "Not yet", notTold: "No, with a reason" },
  { label: "Does the child know of this referral?", layout: "pills" },
);
const childToldWhy = longText("childToldWhy", {
  label: "Why not, and who will tell them when?",
  visibleWhen: any(is(childTold, "notYet"), is(childTold, "notTold")),
});
const childsView = longText("childsView", {
  label: "What does the child think of it?",
  hint: "In their own words where you can. If nobody has asked, say so and why.",
  canBeNotKnown: true,
});

const someoneNotTold = anyItem(parents, any(is(parentTold, "notTold"), is(parentTold, "tried")));
const notToldReasons = choices(
  "notToldReasons",
  {
    childRisk: "It could put the child at more risk",
    otherRisk: "It could put somebody else at risk",
    police: "It could get in the way of the police or of evidence",
    delay: "It would take time that the child does not have",
    notReached: "Could not be reached, and will be tried again",
    other: "Another reason",
  },
  { label: "Why has a parent or carer not been told?", visibleWhen: someoneNotTold },
);
const notToldDetail = longText("notToldDetail", {
  label: "What makes you think so, who decided, and when will you look again?",
  visibleWhen: someoneNotTold,
});

const sharingBasis = choice(
  "sharingBasis",
  {
    safeguarding: {
      label: "To keep a child safe, as part of the school’s task",
      hint: "The usual one. It does not rest on consent",
    },
    duty: {
      label: "A duty to share",
      hint: "England: section 16LA of the Children Act 2004, where it is in force. Check before you rely on it",
    },
    agreement: { label: "With the family’s agreement", hint: "For early help" },
  },
  { label: "On what basis is this shared?" },
);
const sharingNote = longText("sharingNote", {
  label: "Anything to add about sharing",
  hint: "What was left out because it is not needed, or what should not be passed on.",
  optional: true,
});
const sourceAnonymous = yesNo("sourceAnonymous", { label: "Has somebody asked not to be named to the family?" });
const sourceDetail = longText("sourceDetail", {
  label: "What did they ask, and why?",
  hint: "Do not write who it is: tell the duty worker by telephone.",
  visibleWhen: is(sourceAnonymous, "yes"),
});

export const agreement = section("agreement", "Who knows, and who agrees", [
  neverAGate,
  childTold,
  childToldWhy,
  childsView,
  notToldReasons,
  notToldDetail,
  sharingBasis,
  sharingNote,
  sourceAnonymous,
  sourceDetail,
]);

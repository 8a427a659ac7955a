import { choice, dateTime, group, longText, text, when } from "../../../engine/ask.ts";
import { section } from "../../../engine/template.ts";

// What has been tried, with aim and effect (facts.md §4.2 R7, §4.3 "Interventions: aim, result").

const triedWhat = longText("triedWhat", { label: "What was done?" });
const triedAim = longText("triedAim", { label: "What was it meant to achieve?", canBeNotKnown: true });
const triedFrom = when("triedFrom", { label: "From when?", optional: true });
const triedUntil = when("triedUntil", { label: "Until when?", hint: "Leave it open if it goes on.", optional: true });
const triedBy = text("triedBy", { label: "By whom?", canBeNotKnown: true });
const triedResult = choice(
  "triedResult",
  {
    helped: "Helped",
    partly: "Helped in part",
    noChange: "No change",
    worse: "Things got worse",
    tooEarly: "Too early to say",
  },
  { label: "What came of it?", layout: "pills" },
);
const triedEffect = longText("triedEffect", {
  label: "What was the effect on the behaviour and on the children?",
  canBeNotKnown: true,
});
const tried = group("tried", [triedWhat, triedAim, triedFrom, triedUntil, triedBy, triedResult, triedEffect], {
  label: "What the school and others have tried",
  hint: "Each with its aim and its effect. An early referral may have little here: say why you are not waiting.",
  itemName: "thing tried",
  layout: "cards",
  min: 0,
});
const schoolLimits = longText("schoolLimits", {
  label: "Why is the school on its own not enough now?",
  hint: "What needs powers, skills or a reach into home life that a school does not have.",
});
const earlyHelp = choice(
  "earlyHelp",
  {
    notOffered: "Not offered so far",
    offered: "Offered, no answer yet",
    accepted: "Accepted and under way",
    declined: "Declined",
    ended: "Ended",
    notKnown: "Not known",
  },
  { label: "Where does early help stand?", layout: "pills" },
);
const earlyHelpDetail = longText("earlyHelpDetail", { label: "What, when and with what effect?", optional: true });

const adviceFrom = text("adviceFrom", {
  label: "Who gave the advice?",
  hint: "Name, role and service.",
  suggest: { list: "teams", by: "authority" },
});
const adviceAt = dateTime("adviceAt", { label: "When?" });
const adviceSaid = longText("adviceSaid", { label: "What was the advice, and what did you do with it?" });
const advice = group("advice", [adviceFrom, adviceAt, adviceSaid], {
  label: "Advice already taken",
  itemName: "piece of advice",
  layout: "cards",
  min: 0,
});

export const triedSection = section("tried", "What has been tried", [
  tried,
  schoolLimits,
  earlyHelp,
  earlyHelpDetail,
  advice,
]);

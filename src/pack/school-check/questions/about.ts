import { choices, date, longText } from "../../../engine/ask.ts";
import { section } from "../../../engine/template.ts";
import { attribution } from "../areas.ts";

// Who looks, on which day, and whom they asked (facts.md §3.6). No child is in it.

const checkedOn = date("checkedOn", { label: "On which day is the check made?" });
const takesPart = longText("takesPart", {
  label: "Who takes part?",
  hint: "Adults by name or role: a governor, somebody from lunch, somebody from the office. Pupils only as a group.",
});
const voice = choices(
  "voice",
  {
    survey: "A survey without names",
    groups: "Small groups",
    council: "The school or pupil council",
    walk: "A walk with pupils, or a map on which they mark places",
    box: "What comes in by worry boxes or online forms",
    withoutWords: "Pictures, symbols or another way without words",
    notYet: "Not yet",
  },
  { label: "How were pupils asked?", hint: "They know places and times that adults do not see." },
);
const voiceDetail = longText("voiceDetail", {
  label: "Which pupils were asked, and who may have been left out?",
  hint: "Quiet pupils, pupils with special educational needs or disabilities, new pupils. Groups and years, no names.",
  optional: true,
});

export const about = section("about", "About this check", [checkedOn, takesPart, voice, voiceDetail], {
  lead: `It is about places, times, teaching and adults. No child is named in it. ${attribution}`,
});

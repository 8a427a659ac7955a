import { choice, choices, group, longText, text } from "../../../engine/ask.ts";
import { section } from "../../../engine/template.ts";

// Places, times and groups (facts.md §3.6). What the record shows is a band, so that a small number never stands on paper.

const area = text("area", {
  label: "Place, time or group",
  hint: "A corridor at changeover, the late bus, a year group, a chat that many are in.",
});
const reports = choice(
  "reports",
  { none: "None", few: "Fewer than five", more: "Five or more", notLooked: "Not looked at" },
  {
    label: "How many concerns does the school’s record show here, in the last 12 months?",
    hint: "None is no proof that nothing happens: it may be that nobody tells.",
    layout: "pills",
  },
);
const pupilVoice = longText("pupilVoice", {
  label: "What do pupils say about it?",
  hint: "In general words, so that nobody can tell who said it.",
  optional: true,
});
const gaps = choices(
  "gaps",
  {
    supervision: "Supervision",
    design: "The place itself",
    teaching: "Teaching",
    staffResponse: "How adults respond",
    online: "Devices and life online",
  },
  { label: "What is missing?", layout: "pills", optional: true },
);
const gapsDetail = longText("gapsDetail", { label: "What exactly?", optional: true });
const doing = longText("doing", {
  label: "What is done about it now?",
  hint: "Leave it open if nothing is done yet, and write an action for this place.",
  optional: true,
});

export const places = group("places", [area, reports, pupilVoice, gaps, gapsDetail, doing], {
  label: "Places, times and groups",
  itemName: "place",
  min: 0,
  layout: "cards",
});

export const placesSection = section("places", "Places, times and groups", [places], {
  lead: "Begin with those that pupils named.",
});

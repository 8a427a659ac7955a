import { date, group, longText, person, text, which } from "../../../engine/ask.ts";
import { section } from "../../../engine/template.ts";
import { places } from "./places.ts";

// What is done, by whom, until when, and the few things that come first (facts.md §3.6).

const what = longText("what", {
  label: "What will be done?",
  hint: "Something that can be seen: “an adult stands at the top of the stairs from 10:55 to 11:20”.",
});
const actionPlace = which("actionPlace", places, {
  label: "For which of the places?",
  hint: "Leave it open if it is for the whole school.",
  optional: true,
});
const owner = person("owner", { label: "Who makes sure?" });
const due = date("due", { label: "By which day?" });
const howKnow = longText("howKnow", {
  label: "How will you know that it works?",
  hint: "What pupils would say, or what somebody walking by would see.",
});

const doneOn = date("doneOn", {
  label: "When was it done?",
  hint: "Leave it open until then: it stays on Today.",
  optional: true,
});

export const actions = group("actions", [what, actionPlace, owner, due, howKnow, doneOn], {
  label: "Actions",
  itemName: "action",
  min: 0,
});
const priorities = group("priorities", [text("priority", { label: "In one line" })], {
  label: "What comes first",
  hint: "Up to three. What is on everybody’s list is on nobody’s.",
  itemName: "priority",
  min: 0,
  max: 3,
  optional: true,
});

export const actionsSection = section("actions", "Actions", [actions]);
export const prioritiesSection = section("priorities", "What comes first", [priorities]);

import { choice, date, group, person, text, yesNo } from "../../engine/ask.ts";
import { is } from "../../engine/condition.ts";
import { type DraftAnswers, section } from "../../engine/template.ts";
import { holdings } from "../words/holdings.ts";
import { trainedIns } from "../words/trainings.ts";

// What staff were trained in. Names of staff only: it is the school’s own, and a head may read it.

const trained = person("trained", { label: "Who took part?" });
const keptUp = yesNo("keptUp", {
  label: "Does it have to be kept up?",
  hint: "No, once somebody has left or does something else. Nobody is reminded of it then.",
  optional: true,
});
const people = group("people", [trained, keptUp], {
  label: "People who took part",
  itemName: "person",
  min: 1,
  layout: "rows",
});
const trainedIn = choice("trainedIn", trainedIns, { label: "What was it about?" });
const other = text("other", { label: "What was it called?", visibleWhen: is(trainedIn, "other") });
const course = text("course", {
  label: "Name or level of the course",
  optional: true,
});
const provider = text("provider", { label: "Who gave it?", optional: true });
const trainedOn = date("trainedOn", { label: "On what day?", hint: "The last one, if it took several." });
const holds = choice("holds", holdings, {
  label: "How long does it hold?",
  hint: "As the certificate or your policy says.",
});
const until = date("until", { label: "Until which day?", visibleWhen: is(holds, "until") });
const isMistake = yesNo("isMistake", {
  label: "Was this entry a mistake?",
  hint: "Yes leaves it out of the log. What was written stays in its earlier version.",
  optional: true,
});

export const sections = [
  section("training", "Training", [trainedIn, other, course, provider, trainedOn, holds, until, isMistake]),
  section("people", "People", [people]),
] as const;
export type TrainingAnswers = DraftAnswers<typeof sections>;

import { choice, group, longText, text } from "../../../engine/ask.ts";
import { section } from "../../../engine/template.ts";
import { stepExamples } from "../controls/steps.ts";
import { beyondInterim } from "./about.ts";

export const stepWhen = choice(
  "stepWhen",
  {
    now: "Straight away",
    hour: "Within the hour",
    day: "The same day",
    next: "The next school day",
    week: "Within a week",
  },
  { label: "When?", layout: "pills" },
);
const stepWho = text("stepWho", {
  label: "Who?",
  hint: "A role that is always filled, such as “the nearest adult”.",
});
const stepWhat = longText("stepWhat", {
  label: "Does what?",
  hint: "Leave names of children out: these words also go on the staff card and in family copies.",
  examples: { by: "stepWhen", of: stepExamples },
});
const steps = group("steps", [stepWhen, stepWho, stepWhat], {
  label: "Who does what, in order",
  hint: "Separate calmly, say what was seen, check on the child affected, tell the lead, write it down, tell families, meet again.",
  itemName: "step",
  pickBy: "stepWhen",
});
const script = longText("script", {
  label: "Words every adult uses",
  hint: "Calm, short and always the same: stop, say what you saw, say what you expect. Such as “Stop. Hands to yourself. Come and stand with me.”",
  optional: true,
});
const emergency = text("emergency", {
  label: "Who to call, and the number",
  hint: "In danger 999; then the lead in school, and the emergency duty team out of hours.",
});
const planBreak = longText("planBreak", {
  label: "What happens when the plan cannot be followed?",
  hint: "An adult away, a cover teacher, a wet lunch, a late bus. Who decides, and what is the safe way until then?",
  visibleWhen: beyondInterim,
});
const staffSupport = longText("staffSupport", {
  label: "Support for the adults",
  hint: "Who talks it through with them afterwards. Being upset or worried by this work is common.",
  optional: true,
  visibleWhen: beyondInterim,
});

export const again = section("again", "If it happens again", [steps, script, emergency, planBreak, staffSupport], {
  lead: "Written so that somebody covering for the day could do it.",
});

import { choice, choices, date, longText, text } from "../../../engine/ask.ts";
import { any, includes, is } from "../../../engine/condition.ts";
import { section } from "../../../engine/template.ts";

// How the school works (facts.md §5.3 Q13 to Q15).

export const recordSystem = choice(
  "recordSystem",
  {
    cpoms: "CPOMS",
    myConcern: "MyConcern",
    waymark: "Waymark, with finished documents in the official file",
    paper: "Paper files",
    other: "Something else",
  },
  { label: "Where are safeguarding records kept?" },
);
export const recordSystemName = text("recordSystemName", {
  label: "What is it called?",
  visibleWhen: is(recordSystem, "other"),
});

export const routes = choices(
  "routes",
  {
    trustedAdult: "An adult they trust",
    worryBox: { label: "A box for notes", hint: "Needs no speaking" },
    onlineForm: { label: "An online form", hint: "Needs no speaking" },
    message: { label: "A message to an address that is read every day", hint: "Needs no speaking" },
    cards: { label: "Cards, symbols or pictures", hint: "Needs no speaking" },
    mentors: "Older pupils who are trained to listen, and pass it on",
    counsellor: "A school counsellor or nurse",
    independentListener: "Somebody from outside the school",
  },
  {
    label: "How can a pupil tell somebody?",
    hint: "At least two ways, and one that needs no speaking: many children never say it aloud.",
  },
);
export const routesDetail = longText("routesDetail", {
  label: "Where are they, and who looks at them how often?",
  hint: "“The box by the library is opened every morning by the pastoral lead.”",
});

export const levelTools = choices(
  "levelTools",
  {
    hackett: { label: "The continuum after Hackett", hint: "Published with NSPCC Learning" },
    brook: { label: "The Brook Sexual Behaviours Traffic Light Tool", hint: "Only with Brook’s training" },
    aim: { label: "AIM education guidelines", hint: "Only with the AIM Project’s training" },
    local: "A tool of the local safeguarding partners",
  },
  { label: "What helps staff to think about how serious a behaviour is?" },
);
const needsTraining = any(includes(levelTools, "brook"), includes(levelTools, "aim"));
export const toolTrained = text("toolTrained", {
  label: "Which roles hold that training?",
  hint: "Roles, not names. Without training the tool may not be used.",
  visibleWhen: needsTraining,
});
export const toolTrainedOn = date("toolTrainedOn", {
  label: "When was the training last taken?",
  visibleWhen: needsTraining,
});
export const localTool = text("localTool", {
  label: "What is the local tool called?",
  visibleWhen: includes(levelTools, "local"),
});

export const practice = section("practice", "How you work", [
  recordSystem,
  recordSystemName,
  routes,
  routesDetail,
  levelTools,
  toolTrained,
  toolTrainedOn,
  localTool,
]);

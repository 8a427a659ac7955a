import { choice, choices, date, group, longText, person, text, which, yesNo } from "../../../engine/ask.ts";
import { all, answered, any, is } from "../../../engine/condition.ts";
import { section } from "../../../engine/template.ts";
import { behaviours } from "../../words/behaviours.ts";
import { confidence, levels, tools } from "../../words/levels.ts";
import { beyondInterim } from "./about.ts";
import { children } from "./children.ts";

const summaryFact = longText("summaryFact", {
  label: "What is known to have happened?",
  hint: "From the records, in order: what was seen, and what was said and by whom. Two or three sentences will do.",
  canBeNotKnown: true,
});
const behaviourTypes = choices("behaviourTypes", behaviours, {
  label: "What kind of behaviour was reported?",
  hint: "Choose all that apply. The order says nothing about how serious it is.",
});
const frequency = choice(
  "frequency",
  {
    once: "Once",
    repeated: "More than once",
    increasing: "Increasing",
    decreasing: "Decreasing",
    notKnown: "Not known",
  },
  { label: "How often?", layout: "pills", visibleWhen: beyondInterim },
);
const frequencyNote = text("frequencyNote", {
  label: "Over what time?",
  optional: true,
  visibleWhen: any(is(frequency, "repeated"), is(frequency, "increasing"), is(frequency, "decreasing")),
});
const responseWhenStopped = choices(
  "responseWhenStopped",
  {
    stopped: "Stopped",
    upset: "Was upset or ashamed",
    denied: "Said it had not happened",
    hid: "Became secretive",
    repeated: "Did it again later",
    angry: "Was angry",
    notSeen: "No adult was there",
    notKnown: "Not known",
  },
  { label: "What happened when an adult stepped in?", layout: "pills", visibleWhen: beyondInterim },
);
const responseNote = longText("responseNote", {
  label: "What was seen or said then?",
  optional: true,
  visibleWhen: beyondInterim,
});
const online = yesNo("online", { label: "Was any of it online?", visibleWhen: beyondInterim });
const onlineNote = longText("onlineNote", {
  label: "Where online, and what is still there?",
  hint: "Describe in words what you were told. Do not look at, copy or keep an image.",
  canBeNotKnown: true,
  visibleWhen: is(online, "yes"),
});
const several = yesNo("several", { label: "Were several children involved?", visibleWhen: beyondInterim });
const severalNote = longText("severalNote", {
  label: "Who did what, as far as it is known?",
  hint: "Including who watched, who joined in and who tried to help.",
  canBeNotKnown: true,
  visibleWhen: is(several, "yes"),
});
const history = longText("history", {
  label: "Earlier incidents",
  hint: "Dates and references, in any role: here, outside school, and at an earlier school.",
  canBeNotKnown: true,
  visibleWhen: beyondInterim,
});
const pattern = longText("pattern", {
  label: "Is there a pattern?",
  hint: "Put the entries side by side: the same people, place, time of day, adult or kind of lesson? What came before and after?",
  canBeNotKnown: true,
  visibleWhen: beyondInterim,
});

const level = choice("level", levels, {
  label: "Level of concern",
  hint: "A person’s judgement of the behaviour, after Hackett (2010). It is not a description of the child, and nothing here works it out for you. Leave it open if nobody can judge yet.",
  optional: true,
  visibleWhen: beyondInterim,
});
const isJudged = all(beyondInterim, answered(level));
const levelReason = longText("levelReason", {
  label: "Why do you judge it so?",
  hint: "Consent, power, age and stage, secrecy, pressure, effect. What would change your mind?",
  visibleWhen: isJudged,
});
const levelConfidence = choice("levelConfidence", confidence, {
  label: "How sure are you?",
  layout: "pills",
  visibleWhen: isJudged,
});
const levelBy = person("levelBy", { label: "Whose judgement is this?", visibleWhen: isJudged });
const levelOn = date("levelOn", { label: "Made on", visibleWhen: isJudged });
const tool = choice("tool", tools, { label: "What was it based on?", visibleWhen: isJudged });
const toolUsed = any(is(tool, "brook"), is(tool, "aim"), is(tool, "hackett"), is(tool, "local"));
const toolUser = text("toolUser", {
  label: "Who used it, and when were they trained?",
  hint: "Such as “Priya Raman, trained March 2025”.",
  suggest: { list: "trained", by: "tool" },
  visibleWhen: any(is(tool, "brook"), is(tool, "aim")),
});
const toolOutcome = longText("toolOutcome", {
  label: "Its outcome",
  hint: "The outcome only. The tool itself belongs to its owner and is not copied here.",
  visibleWhen: toolUsed,
});
const localLevel = text("localLevel", {
  label: "Level in the local threshold document",
  optional: true,
  visibleWhen: beyondInterim,
});
const schoolContext = choices(
  "schoolContext",
  {
    noneFound: "Looked, and found nothing",
    notLooked: { label: "Not looked at yet", hint: "Say below who will, and by when" },
    unsupervised: "A place or time no adult could see",
    joking: "Hurtful talk passed off as a joke",
    groupNorms: "What a group treats as normal",
    staffing: "Staffing or cover",
    timetable: "The timetable or how people move about",
    teaching: "Something not yet taught in relationships education",
    responses: "Adults responded in different ways",
    online: "A group chat or platform in wide use",
    other: "Something else",
  },
  {
    label: "What in the school made it more likely?",
    hint: "Changing the place often does more than watching a child.",
    visibleWhen: beyondInterim,
  },
);
const contextNote = longText("contextNote", {
  label: "What was found, and what is being changed?",
  optional: true,
  visibleWhen: beyondInterim,
});

const explains = choice(
  "explains",
  {
    presenting: { label: "What we see", hint: "The behaviour and the worry now" },
    predisposing: { label: "What lay behind it", hint: "Earlier experience, development, needs" },
    precipitating: { label: "What set it off", hint: "What changed shortly before" },
    perpetuating: { label: "What keeps it going", hint: "What makes it more likely to happen again" },
    protective: { label: "What protects", hint: "What makes it less likely" },
  },
  { label: "Which part of the picture?" },
);
const explainsWhat = longText("explainsWhat", { label: "What is it?" });
const explainsStanding = choice(
  "explainsStanding",
  { fact: "Fact", hypothesis: "Idea to test" },
  { label: "Fact, or an idea to test?", layout: "pills" },
);
const explainsFor = which("explainsFor", children, { label: "About which child?", optional: true });
const formulation = group("formulation", [explains, explainsWhat, explainsStanding, explainsFor], {
  label: "A working explanation",
  hint: "The place for professional opinion. Leave it out if you have none yet.",
  itemName: "part",
  min: 0,
  visibleWhen: beyondInterim,
});

export const behaviour = section(
  "behaviour",
  "The behaviour in context",
  [
    summaryFact,
    behaviourTypes,
    frequency,
    frequencyNote,
    responseWhenStopped,
    responseNote,
    online,
    onlineNote,
    several,
    severalNote,
    history,
    pattern,
    level,
    levelReason,
    levelConfidence,
    levelBy,
    levelOn,
    tool,
    toolUser,
    toolOutcome,
    localLevel,
    schoolContext,
    contextNote,
    formulation,
  ],
  { lead: "Facts first, then judgement, then what may explain it. Say “may”, “appears” and “we are worried because”." },
);

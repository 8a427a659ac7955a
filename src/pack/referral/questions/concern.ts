import { choice, choices, date, group, longText, person, text, when } from "../../../engine/ask.ts";
import { all, answered, includes, not } from "../../../engine/condition.ts";
import { section } from "../../../engine/template.ts";
import { levels, tools } from "../../words/levels.ts";
import { bases } from "../../words/roles.ts";

// What happened, what it rests on, and what it does to each child (facts.md §4.2 R6).

const headline = longText("headline", {
  label: "In one or two sentences: why are you referring, and what do you ask for?",
  hint: "“We are referring because … We ask you to …” A busy reader may read only this.",
});
const account = longText("account", {
  label: "What happened?",
  hint: "Plain facts in order, with dates, times and places. Say who saw each thing or who said it. What you make of it comes later.",
});
const factWhen = when("factWhen", { label: "When?", optional: true });
const fact = longText("fact", { label: "What was seen, said or found?" });
const factBasis = choice("factBasis", bases, { label: "What does it rest on?", layout: "pills" });
const factSource = text("factSource", {
  label: "Who saw it, who said so, or which record?",
  canBeNotKnown: true,
});
const facts = group("facts", [fact, factWhen, factBasis, factSource], {
  label: "The facts, one at a time",
  hint: "Marked as seen, told, from a document or inferred, so that a reader knows how sure each one is.",
  itemName: "fact",
  layout: "cards",
});
const lastTime = when("lastTime", { label: "When was the most recent time?" });
const pattern = longText("pattern", {
  label: "How often, and what pattern do you see?",
  hint: "How many times, since when, the same people or places, and whether it is growing. If it is the first time known, say so.",
});
const development = longText("development", {
  label: "Ages, understanding and power",
  hint: "Each child’s age and stage, gaps in age or ability, force, secrecy, pressure, and how each child responded.",
});
const online = longText("online", {
  label: "Any online part",
  hint: "As you were told. Nobody looks at images to answer this.",
  optional: true,
});

const concernLevel = choice("concernLevel", levels, {
  label: "How concerning does the behaviour look?",
  hint: "After Hackett (2010). A person’s judgement of the behaviour, not of the child. Leave it open if nobody has judged it.",
  optional: true,
});
const judged = answered(concernLevel);
const concernReason = longText("concernReason", { label: "What led to this judgement?", visibleWhen: judged });
const concernBy = person("concernBy", { label: "Whose judgement is it?", visibleWhen: judged });
const concernOn = date("concernOn", { label: "On what day?", optional: true, visibleWhen: judged });
const concernTool = choice("concernTool", tools, {
  label: "What did it draw on?",
  optional: true,
  visibleWhen: judged,
});
const concernToolNote = text("concernToolNote", {
  label: "Who used the tool, when were they trained, and what was the outcome?",
  hint: "Only a trained person, and the outcome only.",
  optional: true,
  visibleWhen: judged,
});

const impactHere = longText("impactHere", {
  label: "What is it doing to this child, day to day?",
  hint: "Sleep, friends, lessons, mood, what they avoid, what they have stopped doing.",
});
const impactOthers = longText("impactOthers", {
  label: "And to the other child or children?",
  hint: "Whatever their part. If no other child is known to be involved, say so.",
  canBeNotKnown: true,
});
const familyContext = longText("familyContext", {
  label: "What is known about life at home and around the child?",
  hint: "Known facts and where they come from.",
  canBeNotKnown: true,
});
const mayBeHarmed = longText("mayBeHarmed", {
  label: "Might this child have been harmed by somebody?",
  hint: "Behaviour like this can be a sign that a child has been. Say what you have noticed, and what you have not asked.",
  canBeNotKnown: true,
});
const otherRisks = choices(
  "otherRisks",
  {
    none: "None known",
    notKnown: "Not known",
    exploitation: "Exploitation",
    selfHarm: "Self-harm or suicide",
    mentalHealth: "Mental health",
    domesticAbuse: "Domestic abuse",
    substances: "Alcohol or drugs",
    neglect: "Neglect",
    missing: "Going missing",
    onlineHarm: "Harm online",
    otherHarm: "Something else",
  },
  { label: "Other worries about this child", hint: "Choose all that apply." },
);
const otherRisksDetail = longText("otherRisksDetail", {
  label: "What is known about those?",
  visibleWhen: all(answered(otherRisks), not(includes(otherRisks, "none")), not(includes(otherRisks, "notKnown"))),
});

export const concern = section(
  "concern",
  "The concern",
  [
    headline,
    account,
    facts,
    lastTime,
    pattern,
    development,
    online,
    concernLevel,
    concernReason,
    concernBy,
    concernOn,
    concernTool,
    concernToolNote,
    impactHere,
    impactOthers,
    familyContext,
    mayBeHarmed,
    otherRisks,
    otherRisksDetail,
  ],
  { lead: "Facts first, kept apart from what you make of them. Full names of adults and their roles; no initials." },
);

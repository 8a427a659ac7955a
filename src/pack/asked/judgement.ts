import { choice, date, longText, person, text, when } from "../../engine/ask.ts";
import { any, is } from "../../engine/condition.ts";
import { confidence, levels, tools } from "../words/levels.ts";

/**
 * Level of concern: what one person judged on one day, and why (facts.md §1.3, §6.6). Kept as a list, since people may
 * differ and minds may change. A licensed tool is recorded by name, trained user and outcome only (facts.md §1.2).
 */
const judgedBy = person("judgedBy", { label: "Whose judgement is this?" });
const judgedOn = date("judgedOn", { label: "On what day?" });
const level = choice("level", levels, {
  label: "How concerning does the behaviour look?",
  hint: "After Hackett (2010). It describes the behaviour, not the child. You choose; nothing is worked out for you.",
});
const levelConfidence = choice("levelConfidence", confidence, {
  label: "How sure is this judgement?",
  layout: "pills",
});
const levelReason = longText("levelReason", {
  label: "What led to this judgement?",
  hint: "Think about age and stage, power, consent, secrecy, force, how often, and what happened when adults stepped in.",
});
const tool = choice("tool", tools, { label: "What did it draw on?" });

const licensed = any(is(tool, "brook"), is(tool, "aim"));
const toolUser = text("toolUser", {
  label: "Who used the tool?",
  hint: "Full name and role. Only a person trained in it.",
  suggest: { list: "trained", by: "tool" },
  visibleWhen: licensed,
});
const toolTrained = when("toolTrained", { label: "When were they trained in it?", visibleWhen: licensed });
const toolOutcome = text("toolOutcome", {
  label: "What was the outcome?",
  hint: "The outcome only, such as a colour or a level. Keep the tool’s own pages where its licence says.",
  visibleWhen: any(licensed, is(tool, "local"), is(tool, "hackett")),
});

export const judgementQuestions = [
  judgedBy,
  judgedOn,
  level,
  levelConfidence,
  levelReason,
  tool,
  toolUser,
  toolTrained,
  toolOutcome,
] as const;

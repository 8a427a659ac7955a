import { dateTime, longText, person } from "../../engine/ask.ts";

/** A decision as it must be readable in decades: what, why, what else was thought of, who and when (KCSIE 2026 para 74; facts.md §6.6). */
const decision = longText("decision", {
  label: "What was decided?",
  hint: "One decision an entry. Deciding not to do something is a decision too.",
});
const decisionReason = longText("decisionReason", {
  label: "Why?",
  hint: "So that somebody who was not there can follow it.",
});
const decisionOptions = longText("decisionOptions", {
  label: "What else was considered, and why not?",
  optional: true,
});
const decidedBy = person("decidedBy", { label: "Who decided?" });
const decidedAt = dateTime("decidedAt", { label: "When?" });

export const decisionQuestions = [decision, decisionReason, decisionOptions, decidedBy, decidedAt] as const;

import { choice, longText, notice, person } from "../../../engine/ask.ts";
import { any, is } from "../../../engine/condition.ts";
import { tiers } from "../../words/tiers.ts";

const dangerFirst = notice("dangerFirst", {
  title: "Is anyone in danger now?",
  text: "Call 999 first. This record will wait, and nothing written here will be lost.",
  tone: "warning",
});
const tier = choice("tier", tiers, {
  label: "What kind of record is this?",
  hint: "Your choice. It can be moved up at any time without writing anything twice.",
});
const reporter = person("reporter", {
  label: "Who is writing this?",
  hint: "If you are copying somebody else’s account, choose the person whose account it is.",
});

/** More than a short note: what the main form asks. */
export const isMain = any(is(tier, "concern"), is(tier, "serious"));
export const isSerious = is(tier, "serious");

const tierReason = longText("tierReason", {
  label: "Why this kind of record?",
  hint: "Worth a line when it grew out of a note, or when somebody might have chosen differently.",
  optional: true,
  visibleWhen: isMain,
});

export const kindQuestions = [dangerFirst, tier, reporter, tierReason] as const;

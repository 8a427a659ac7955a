import { choice, longText, text } from "../../engine/ask.ts";
import { type DraftAnswers, section } from "../../engine/template.ts";
import { type PartId, parts } from "../words/policy-parts.ts";
import { type GroupId, groups, noteKey, partKey, partsOf, verdicts } from "./groups.ts";

// A policy that the school has already, held beside the parts of ours. A question for each part, made from the list of parts.

const whichPolicy = text("whichPolicy", {
  label: "Which policy is it?",
  hint: "Its title and its date.",
});
const existing = longText("existing", {
  label: "The text of your policy",
  hint: "Paste the text of your policy. It stays in this vault, in this check only.",
  optional: true,
});

const partQuestion = (part: PartId) =>
  choice(partKey(part), verdicts, {
    label: parts[part].title,
    hint: parts[part].about,
    layout: "pills",
    optional: true,
  });

const groupSection = <const G extends GroupId>(id: G) => {
  const { title, lead } = groups[id];
  const note = longText(noteKey(id), { label: "A note on these parts", optional: true });
  return section(id, title, [...partsOf(id).map(partQuestion), note], { lead });
};

export const sections = [
  section("policy", "Your policy", [whichPolicy, existing]),
  groupSection("basis"),
  groupSection("people"),
  groupSection("response"),
  groupSection("children"),
  groupSection("situations"),
  groupSection("keeping"),
] as const;

export type GapAnswers = DraftAnswers<typeof sections>;

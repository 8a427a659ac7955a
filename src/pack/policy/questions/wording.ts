import { wording as askWording, notice } from "../../../engine/ask.ts";
import { section } from "../../../engine/template.ts";

const aboutWording = notice("aboutWording", {
  title: "Every paragraph can be changed",
  text: "Waymark’s wording stays beneath yours and can be brought back. A paragraph that says what law or statutory guidance requires can be put into other words, and is then marked for whoever approves the policy; it cannot be left out.",
});
export const wording = askWording("wording", {
  label: "The paragraphs of your policy",
  hint: "Open one to see why it is there, to change it or to leave it out.",
  optional: true,
});

export const wordingSection = section("wording", "Wording", [aboutWording, wording]);

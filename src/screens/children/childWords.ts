import type { Child } from "../../casefile/entities.ts";
import { yearInWords } from "../../casefile/yearInWords.ts";
import { ageOn, type IsoDate } from "../../lib/dates.ts";

/** "9 years 8 months"; empty while the date of birth is not known. */
function ageInWords({ dateOfBirth }: Child, today: IsoDate): string {
  const age = ageOn(dateOfBirth, today);
  return age ? `${age.years} years ${age.months} months` : "";
}

/** "Year 5 · 9 years 8 months", with what is known of the two. */
export const childInShort = (child: Child, today: IsoDate): string =>
  [yearInWords(child.yearGroup), ageInWords(child, today)].filter((part) => part !== "").join(" · ");

/** The same everywhere: each nation calls its support and its plans by names of its own. */
export const senWords: Readonly<Record<Child["sen"], string>> = {
  notKnown: "Not known",
  none: "None known",
  support: "SEN support",
  plan: "Statutory SEN plan",
};
const senHints: Readonly<Partial<Record<Child["sen"], string>>> = {
  support: "Extra help by the school, without a statutory plan",
  plan: "Such as an education, health and care plan, an individual development plan, a co-ordinated support plan or a statement",
};
export const senOptions = (["notKnown", "none", "support", "plan"] as const).map((value) => ({
  value,
  label: senWords[value],
  hint: senHints[value],
}));

export const responsibilityWords: Readonly<Record<Child["family"][number]["responsibility"], string>> = {
  notKnown: "Not known",
  yes: "Yes",
  no: "No",
};

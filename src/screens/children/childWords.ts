import type { Child } from "../../casefile/entities.ts";
import { yearInWords } from "../../casefile/yearInWords.ts";
import { ageOn, type IsoDate } from "../../lib/dates.ts";
import { senWords } from "../valueWords.ts";

/** "9 years 8 months"; empty while the date of birth is not known. */
function ageInWords({ dateOfBirth }: Child, today: IsoDate): string {
  const age = ageOn(dateOfBirth, today);
  return age ? `${age.years} years ${age.months} months` : "";
}

/** "Year 5 · 9 years 8 months", with what is known of the two. */
export const childInShort = (child: Child, today: IsoDate): string =>
  [yearInWords(child.yearGroup), ageInWords(child, today)].filter((part) => part !== "").join(" · ");

const senHints: Readonly<Partial<Record<Child["sen"], string>>> = {
  support: "Extra help by the school, without a statutory plan",
  plan: "Such as an education, health and care plan, an individual development plan, a co-ordinated support plan or a statement",
};
export const senOptions = (["notKnown", "none", "support", "plan"] as const).map((value) => ({
  value,
  label: senWords[value],
  hint: senHints[value],
}));

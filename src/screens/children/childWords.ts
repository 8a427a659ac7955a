import type { Child } from "../../casefile/entities.ts";
import { ageOn, type IsoDate } from "../../lib/dates.ts";

export { yearInWords } from "../../casefile/yearInWords.ts";

/** "9 years 8 months"; empty while the date of birth is not known. */
export function ageInWords({ dateOfBirth }: Pick<Child, "dateOfBirth">, today: IsoDate): string {
  const age = ageOn(dateOfBirth, today);
  return age ? `${age.years} years ${age.months} months` : "";
}

export const senWords: Readonly<Record<Child["sen"], string>> = {
  notKnown: "Not known",
  none: "No special educational needs known",
  support: "SEN support",
  plan: "A statutory plan for special educational needs",
};

/** What makes a yes no free choice, as it was reported (facts.md §6.2). */
export const powers = {
  none: { label: "None known", hint: "Nothing so far suggests any of these" },
  notKnown: { label: "Not known or not clear", hint: "Say below what would need to be known" },
  force: "Force or being held",
  threats: "Threats or blackmail",
  pressure: "Pressure, tricks or being worn down",
  secrecy: "Secrecy, or being told not to tell",
  rewards: "Gifts, money or favours",
  ageGap: "A gap in age",
  sizeGap: "A gap in size or strength",
  abilityGap: "A gap in ability or understanding",
  standing: "Popularity, or several against one",
  relationship: "A relationship, or depending on the other",
  refused: { label: "Said no or showed it", hint: "In words, by pulling away, or by freezing" },
} as const;

/** What may make things harder for a child (facts.md §3.2 RA-C). */
export const hardships = {
  noneKnown: "None known",
  abuse: "Harm or neglect, now or earlier",
  domestic: "Domestic abuse at home",
  loss: "Bereavement, separation or a move",
  exclusion: "Time out of school",
  isolation: "Being alone or left out",
  wellbeing: "Emotional wellbeing",
  social: "Finding friendships hard",
  online: "What they see or do online",
  pornography: "Having seen pornography",
  exploitation: "Worry about exploitation",
  home: "Sleep, housing, money or supervision at home",
  other: "Something else",
} as const;

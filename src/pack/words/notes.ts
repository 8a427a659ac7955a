/** What a note between incidents may be about. */
export const noteKinds = {
  attendance: { label: "Attendance", hint: "Away, late, leaving early, or back again" },
  pastoral: { label: "Pastoral", hint: "How the child is, friendships, care and routines" },
  conversation: { label: "A conversation", hint: "With the child or with somebody of the family" },
  observation: { label: "Something seen", hint: "A change, or how the child was on one day" },
  agency: { label: "Another agency was in touch", hint: "A nurse, a youth worker, another school" },
  good: { label: "Something good", hint: "What went well, and what helped" },
  other: "Something else",
} as const;

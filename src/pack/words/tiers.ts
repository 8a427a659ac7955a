/**
 * How much is written, in proportion (facts.md §6.7; the three tiers and their times are ours). A person chooses. A
 * record moves up by a next version with the same answers and down by an entry with a reason.
 */
export const tiers = {
  note: {
    label: "A short note",
    hint: "Low level, or possibly expected for the age. Six things, about two minutes. It can grow into the full record.",
  },
  concern: {
    label: "A concern",
    hint: "Out of place, unusual, or not the first time. The main form, about eight minutes.",
  },
  serious: {
    label: "Serious",
    hint: "Sexual violence, force or threats, an image, sexual activity with a child under 13, or a possible crime. The whole record, today.",
  },
} as const;

/**
 * How a child was involved in one incident (facts.md §6.6). A role belongs to an involvement, never to a child,
 * has a basis, and can change with a reason. "both" is as easy to choose as any other (facts.md §3.2, RA-C).
 */
export const roles = {
  affected: { label: "Child affected", hint: "The behaviour was towards this child" },
  displayed: {
    label: "Child who displayed the behaviour",
    hint: "As reported: this says nothing about what is proven",
  },
  both: { label: "Both affected and displaying", hint: "Harmed and also harming, or each towards the other" },
  witness: { label: "Witness", hint: "Saw or heard it, or was told about it by another child" },
  unclear: { label: "Not yet clear", hint: "Record this rather than guess" },
} as const;
export type Role = keyof typeof roles;

/** What a role, or any other fact, rests on (facts.md §6.6, claim tagging). */
export const bases = {
  seen: { label: "Seen", hint: "An adult saw or heard it directly" },
  told: { label: "Told", hint: "A child or adult said so" },
  document: { label: "From a document", hint: "A report, message or earlier record" },
  inferred: { label: "Inferred", hint: "Worked out from other things; not seen or told" },
} as const;

/** How closely an adult is there, S0 to S5 of facts.md §3.3, in words. The hint is what a family is told it means. */
export const supervisionLevels = {
  usual: { label: "As usual", hint: "The same as for everybody" },
  aware: { label: "Aware", hint: "Adults here know the plan" },
  check: { label: "Regular check", hint: "An adult looks in at set times" },
  sight: { label: "In line of sight", hint: "An adult can see all the time" },
  arm: { label: "Within arm’s reach", hint: "One adult stays beside" },
  notYet: { label: "Not here yet", hint: "Not in this place for now, with a date to look again" },
} as const;

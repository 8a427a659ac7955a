/** The four ways in which a report is dealt with (KCSIE Part five; facts.md §2.2). Several can run at once. */
export const fourRoutes = {
  internal: { label: "Managed in school", hint: "With a plan, support and a date to look again" },
  earlyHelp: { label: "Early help or family help", hint: "Several services around the child and family" },
  socialCare: { label: "Children’s social care", hint: "A child has been harmed, or may be" },
  police: { label: "Police", hint: "A crime may have happened, or a child is in danger" },
} as const;

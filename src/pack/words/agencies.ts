/** Agencies whose work with a child has a beginning and an end (facts.md §6.6; §3.2 RA-E). */
export const agencies = {
  socialCare: "Children’s social care",
  police: "Police",
  earlyHelp: "Early help or family help",
  youthJustice: "Youth justice service",
  health: "Health or mental health service",
  otherAgency: "Another agency",
} as const;

/** Where children’s social care stands with a child. */
export const socialCareStatuses = {
  contact: "Contact made, no reply yet",
  assessing: "Being assessed",
  inNeed: "Child in need plan",
  enquiry: { label: "Child protection enquiry", hint: "Section 47" },
  protectionPlan: "Child protection plan",
  lookedAfter: "Looked after",
  noFurtherAction: "No further action",
  ended: "Ended",
} as const;

/** Where the police stand. */
export const policeStatuses = {
  reported: "Reported, no reply yet",
  investigating: "Investigating",
  releasedUnder: "Released under investigation",
  bail: "On bail",
  charged: "Charged",
  outcome21: { label: "Outcome 21", hint: "Police recorded it and chose not to prosecute a child" },
  noFurtherAction: { label: "No further action", hint: "It says nothing about what happened" },
  convicted: "Convicted or cautioned",
  notGuilty: "Found not guilty",
  ended: "Ended another way",
} as const;

import type { Child, Nation, Phase } from "../casefile/entities.ts";

// What is chosen from a list in the details of a child or of the school, in words.

export const phaseWords: Readonly<Record<Phase, string>> = {
  earlyYears: "Early years",
  primary: "Primary",
  secondary: "Secondary",
  allThrough: "All-through",
  sixteenPlus: "Sixth form or college",
  special: "Special",
  alternative: "Alternative provision",
};

export const nationWords: Readonly<Record<Nation, string>> = {
  england: "England",
  wales: "Wales",
  scotland: "Scotland",
  northernIreland: "Northern Ireland",
};

/** The same everywhere: each nation calls its support and its plans by names of its own. */
export const senWords: Readonly<Record<Child["sen"], string>> = {
  notKnown: "Not known",
  none: "None known",
  support: "SEN support",
  plan: "Statutory SEN plan",
};

export const responsibilityWords: Readonly<Record<Child["family"][number]["responsibility"], string>> = {
  notKnown: "Not known",
  yes: "Yes",
  no: "No",
};

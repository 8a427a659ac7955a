/** What the page says of itself, whoever wrote it. */
export const phrases = {
  skip: "Skip to main content",
  draft: "DRAFT:",
  draftNote: "This is a draft. It is not finished and may still change.",
  signedByHand: "Signed by hand on the device.",
} as const;

/** How the link past the beginning knows where the text begins. */
export const mainId = "main";

/** What an authority may answer to a referral or to a disagreement (facts.md §2.3, §4.2 R14). */
export const replies = {
  assessment: { label: "They will assess this child’s needs", hint: "In England, section 17" },
  protection: {
    label: "A strategy discussion or child protection enquiries",
    hint: "In England and Wales, section 47",
  },
  earlyHelp: "Early help or family help",
  moreAsked: { label: "They ask for more information", hint: "Send it, and the clock starts again" },
  adviceOnly: "Advice only",
  noAction: { label: "No further action", hint: "Ask for the reason in writing" },
} as const;

/** Why a school and an authority may see things differently (facts.md §4.4, "Listed grounds"). */
export const grounds = {
  threshold: "The referral was not accepted as meeting the threshold",
  moreAsked: "More information is asked for while the child waits",
  protection: "Child protection procedures were not used",
  sharing: "Information was not shared, or not in time",
  assessment: "What an assessment concluded, or how it was made",
  noReply: "There has been no answer in time",
  other: "Something else",
} as const;

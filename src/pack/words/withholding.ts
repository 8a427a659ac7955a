/** Why a piece of text is not given. */
export interface WithholdingReason {
  /** In plain words, for whoever decides and for the school’s log. */
  readonly label: string;
  readonly hint?: string;
  /** What the reader sees in its place; empty where the reason alone would do the harm. */
  readonly printed: string;
}

/** For a copy that the school gives of its own accord. */
export const copyReasons = {
  others: { label: "It is about another child or family", printed: "about somebody else" },
  notNeeded: { label: "This reader does not need it", printed: "not needed for this copy" },
  risk: {
    label: "It could put somebody at risk",
    hint: "Such as an address that one parent must not know",
    printed: "",
  },
} as const satisfies Readonly<Record<string, WithholdingReason>>;

/**
 * For the answer to a request for personal data: the grounds in plain words (facts.md §2.4; Data Protection Act 2018, section 45 and
 * schedules 2 to 4). None has been read at the source for this app, so each is to be checked by whoever advises the school.
 */
export const requestReasons = {
  thirdParty: {
    label: "It is about somebody else, who has not agreed",
    hint: "And it is not reasonable to give it without their agreement. Think of taking out less than the whole line",
    printed: "about somebody else",
  },
  seriousHarm: {
    label: "Giving it is likely to cause serious harm to somebody’s health",
    hint: "To the body or the mind of the child or of another person. Say who judged that",
    printed: "",
  },
  abuseData: {
    label: "It is about abuse of the child, and giving it is not in the child’s best interests",
    hint: "Where somebody other than the child asks",
    printed: "",
  },
  legal: { label: "Legal advice, or written for court", printed: "" },
  crime: {
    label: "Giving it would stand in the way of preventing or finding a crime",
    hint: "Ask the police before relying on it",
    printed: "",
  },
  expectation: {
    label: "The child did not expect it to be given to the person who asks",
    hint: "Or has said that it must not be",
    printed: "",
  },
} as const satisfies Readonly<Record<string, WithholdingReason>>;

/** What a school may ask of children’s social care (facts.md §4.2 R11). */
export const asks = {
  assessment: "An assessment of this child’s needs",
  strategy: "A strategy discussion, as this child may be suffering significant harm",
  specialist: "A specialist assessment of harmful sexual behaviour",
  support: "Support for the family",
  safetyPlan: "A written safety plan that agencies share",
  meeting: "Somebody at a meeting in school",
  adviceOnly: "Advice on what else the school should do",
  otherAsk: "Something else",
} as const;

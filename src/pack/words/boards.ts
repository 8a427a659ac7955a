/** Who approves a policy and who chairs them, by who runs the school (facts.md §5.3 Q4). */
export const boards = {
  maintained: { board: "governing body", chair: "chair of governors" },
  academy: { board: "board of trustees", chair: "chair of trustees" },
  trust: { board: "board of trustees", chair: "chair of trustees" },
  independent: { board: "proprietor", chair: "proprietor or chair of governors" },
  nonMaintainedSpecial: { board: "governing body", chair: "chair of governors" },
  college: { board: "governing body", chair: "chair of governors" },
  referralUnit: { board: "management committee", chair: "chair of the management committee" },
} as const;

import type { Example } from "../../../engine/question.ts";

interface Written {
  readonly mainstream: readonly string[];
  readonly send: readonly string[];
}

/**
 * Examples as the engine takes them. They are ours, say what somebody passing would see an adult doing, name nobody, take
 * as little freedom as will do, and never ask the child affected to move, wait or watch out (facts.md §3.3 and §3.7).
 */
export const forPupils = ({ mainstream, send }: Written): readonly Example[] => [
  ...mainstream.map((text): Example => ({ text, suits: "mainstream" })),
  ...send.map((text): Example => ({ text, suits: "send" })),
];

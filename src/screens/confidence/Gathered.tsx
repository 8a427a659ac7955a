import type { Confidence } from "../../casefile/entities.ts";
import { smallest } from "../../casefile/insights/suppression.ts";
import { gathered, handed } from "../../records/confidence.ts";
import { useReadable, useWorkspace } from "../workspace.tsx";

/** How many have answered, and what of it would be forgotten at a lock. */
export function Gathered({ round }: { readonly round: Confidence }) {
  const { kept, inHand } = gathered(round, useReadable(handed(useWorkspace())));
  return (
    <p>
      {kept + inHand === 0 ? "Nobody has answered yet." : `${people(kept + inHand)} so far. ${standing(kept, inHand)}`}
    </p>
  );
}

const people = (count: number): string => `${count} ${count === 1 ? "person has" : "people have"} answered`;

function standing(kept: number, inHand: number): string {
  if (inHand === 0) return "All of it is kept.";
  if (inHand < smallest)
    return `Answers are kept for ${smallest} people or more together: ${inHand} ${inHand === 1 ? "is" : "are"} only in hand, and a lock would forget ${inHand === 1 ? "it" : "them"}.`;
  return `${kept === 0 ? "They are" : `${kept} are kept already, the rest is`} kept when you lock or close the round; a browser that is closed before would forget ${kept === 0 ? "them" : "it"}.`;
}

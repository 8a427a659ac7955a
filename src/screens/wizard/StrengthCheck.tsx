import { useEffect, useRef } from "react";
import type { Anchor } from "../../documents/blocks.ts";
import { findingsCount } from "../../records/advice.ts";
import { announce } from "../../ui/announcements.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { GuidanceIcon } from "../../ui/icons.ts";
import { AdvicePoints } from "../AdvicePoints.tsx";
import { toLookAt } from "../adviceWords.ts";
import { useStrength } from "./Strength.tsx";

/** Nobody is interrupted while they write: the count is spoken once it has stood this long. */
const quiet = 3_000;

/** What could make the writing stronger, each point leading to its place. */
export function StrengthCheck({ onPick }: { readonly onPick: (place: Anchor) => void }) {
  const found = useStrength() ?? [];
  const count = findingsCount(found);
  useSpokenCount(count);
  return (
    <div className="stack strength">
      <p className="small muted">
        Advice on the writing, not a score. Nothing here stops you, and nobody can say what an authority will decide.
      </p>
      {count === 0 ? (
        <EmptyState icon={GuidanceIcon} title="Nothing to say so far">
          Write, and look again: points show here as you come to them.
        </EmptyState>
      ) : (
        <AdvicePoints found={found} onGo={onPick} />
      )}
    </div>
  );
}

/** Says how much there is to look at when that has changed, after a pause. What is there at the start is read, not announced. */
function useSpokenCount(count: number): void {
  const spoken = useRef(count);
  useEffect(() => {
    if (spoken.current === count) return;
    const waiting = setTimeout(() => {
      spoken.current = count;
      announce(toLookAt(count));
    }, quiet);
    return () => clearTimeout(waiting);
  }, [count]);
}

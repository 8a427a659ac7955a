import type { Anchor } from "../../documents/blocks.ts";
import type { Problem } from "../../engine/check.ts";
import type { AdviceFound } from "../../records/advice.ts";
import { Card } from "../../ui/Card.tsx";
import { AdvicePoints } from "../AdvicePoints.tsx";

interface WorthALookProps {
  readonly found: readonly AdviceFound[];
  /** What is said above already: a place is named once. */
  readonly problems: readonly Problem[];
  readonly onGo: (place: Anchor) => void;
}

/** Advice on the writing before it is finished. It never keeps a record from being finished. */
export function WorthALook({ found, problems, onGo }: WorthALookProps) {
  const said = new Set(problems.map(placeName));
  const left = found
    .map(({ advice, findings }) => ({ advice, findings: findings.filter((each) => !said.has(placeName(each))) }))
    .filter(({ findings }) => findings.length > 0);
  if (left.length === 0) return null;
  return (
    <Card title="Worth another look: how it is written">
      <p>
        Advice, not a score. None of this stops you from finishing, and nobody can say what an authority will decide.
      </p>
      <AdvicePoints found={left} onGo={onGo} />
    </Card>
  );
}

const placeName = ({ key, itemId }: Pick<Problem, "key" | "itemId">): string => JSON.stringify([key, itemId]);

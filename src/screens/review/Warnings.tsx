import type { Problem } from "../../engine/check.ts";
import { Notice } from "../../ui/Notice.tsx";
import { TextButton } from "../../ui/TextButton.tsx";

interface WarningsProps {
  readonly problems: readonly Problem[];
  readonly onGo: (problem: Problem) => void;
}

/** What may be right as it is, but deserves another thought. It never keeps a record from being finished. */
export function Warnings({ problems, onGo }: WarningsProps) {
  if (problems.length === 0) return null;
  return (
    <Notice tone="warning" title="Worth another look">
      <p>None of this stops you from finishing. You know the children; if it is right as it is, leave it.</p>
      <ul className="warnings">
        {problems.map((problem) => (
          <li key={JSON.stringify([problem.key, problem.itemId, problem.message])}>
            {problem.message} <TextButton onClick={() => onGo(problem)}>Look at this answer</TextButton>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

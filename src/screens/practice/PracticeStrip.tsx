import { useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { useSchools } from "../schools.tsx";
import "./practice.css";

/** Stands on every page of the practice school, above everything else. */
export function PracticeStrip() {
  const { goTo } = useSchools();
  const [problem, setProblem] = useState<string>();
  return (
    <aside className="practice-strip" aria-label="Practice school">
      <p>
        <strong>Practice school</strong> <span>Invented people</span>
      </p>
      <Button size="small" onClick={() => void goTo("real").then(setProblem)}>
        Leave
      </Button>
      {problem !== undefined && (
        <p className="practice-problem" role="alert">
          {problem}
        </p>
      )}
    </aside>
  );
}

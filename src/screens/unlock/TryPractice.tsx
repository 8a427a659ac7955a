import { useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { TextButton } from "../../ui/TextButton.tsx";
import { useSchools } from "../schools.tsx";

/** One tap to invented people: a button beside the set-up where there are no records yet, a line where they are locked. */
export function TryPractice({ isButton = false }: { readonly isButton?: boolean }) {
  const { goTo } = useSchools();
  const [problem, setProblem] = useState<string>();
  const go = () => void goTo("practice").then(setProblem);
  const words = "Try it in the practice school";
  return (
    <>
      {isButton ? (
        <div className="cluster">
          <Button onClick={go}>{words}</Button>
          <span className="muted">At once, with invented people, apart from your school.</span>
        </div>
      ) : (
        <p>
          <TextButton onClick={go}>{words}</TextButton>: a school of invented people, apart from yours.
        </p>
      )}
      {problem !== undefined && (
        <Notice tone="problem" live>
          <p>{problem}</p>
        </Notice>
      )}
    </>
  );
}

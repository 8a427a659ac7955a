import { useState } from "react";
import { Notice } from "../../ui/Notice.tsx";
import { TextButton } from "../../ui/TextButton.tsx";
import { useSchools } from "../schools.tsx";

/** One tap to invented people, from where there are no records or they are locked. */
export function TryPractice() {
  const { goTo } = useSchools();
  const [problem, setProblem] = useState<string>();
  return (
    <>
      <p>
        <TextButton onClick={() => void goTo("practice").then(setProblem)}>Try it in the practice school</TextButton>: a
        school of invented people, apart from yours.
      </p>
      {problem !== undefined && (
        <Notice tone="problem" live>
          <p>{problem}</p>
        </Notice>
      )}
    </>
  );
}

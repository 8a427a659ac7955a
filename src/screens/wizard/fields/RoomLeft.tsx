import { type AnswerPath, answerAt } from "../../../engine/path.ts";
import { useAnswers } from "../useSheet.ts";
import { textOf } from "./useFormAnswer.ts";

/** How many characters are left, said only when few are: a tenth, and never more than two hundred. */
export function RoomLeft({ path, most }: { readonly path: AnswerPath; readonly most: number }) {
  const left = useAnswers((answers) => fewLeft(textOf(answerAt(answers, path)).length, most));
  if (left === undefined) return null;
  return (
    <p className={left < 0 ? "field-error" : "muted"} aria-live="polite">
      {left < 0
        ? `${inFigures(-left)} too many. It is kept, but a finished record needs it shorter`
        : `${inFigures(left)} left`}
    </p>
  );
}

export function fewLeft(length: number, most: number): number | undefined {
  const left = most - length;
  return left <= Math.min(200, most / 10) ? left : undefined;
}

const inFigures = (count: number): string =>
  `${count.toLocaleString("en-GB")} ${count === 1 ? "character" : "characters"}`;

import { isAnswered } from "../../../engine/answer.ts";
import { answerAt } from "../../../engine/path.ts";
import { announce } from "../../../ui/announcements.ts";
import { TextButton } from "../../../ui/TextButton.tsx";
import { useAnswers } from "../useSheet.ts";
import type { FieldProps } from "./field.ts";
import { focusQuestion } from "./focusQuestion.ts";
import { usePutAnswer } from "./useFormAnswer.ts";

const notKnown = "Not known at the time of writing.";

/** Offered while nothing has been written, so that an open question can be closed honestly with one tap. */
export function NotKnownButton({ question, path }: FieldProps<"text">) {
  const isOpen = useAnswers((answers) => !isAnswered(answerAt(answers, path)));
  const put = usePutAnswer(path);
  if (!isOpen) return null;
  const write = () => {
    put(notKnown);
    announce(`Written: ${notKnown}`);
    focusQuestion(path);
  };
  return (
    <TextButton about={question.label} onClick={write}>
      Not known
    </TextButton>
  );
}

import { useId } from "react";
import { suggestionsFor } from "../../../casefile/directory/directory.ts";
import { trainedFor } from "../../../casefile/training/log.ts";
import { type AnswerPath, answerAt, partsOfPath, pathOf } from "../../../engine/path.ts";
import type { TextQuestion } from "../../../engine/question.ts";
import { useCaseFile } from "../../workspace.tsx";
import { useAnswers } from "../useSheet.ts";
import { Offers } from "./Offers.tsx";
import { textOf } from "./useFormAnswer.ts";

interface SuggestionsProps {
  readonly path: AnswerPath;
  readonly suggest: NonNullable<TextQuestion["suggest"]>;
  readonly lines: TextQuestion["lines"];
}

const titles: Readonly<Partial<Record<NonNullable<TextQuestion["suggest"]>["list"], string>>> = {
  places: "Places of your school",
  trained: "In your training log",
};

/** Words from the directory, or from the school’s own list, to take over: they fill a single line, and are added to a longer text on a line of their own. */
export function Suggestions({ path, suggest, lines }: SuggestionsProps) {
  const file = useCaseFile();
  const titleId = useId();
  const { item } = partsOfPath(path);
  const by = useAnswers((answers) => {
    const inItem = item && answerAt(answers, pathOf(suggest.by, item));
    return textOf(inItem ?? answers[suggest.by]);
  });
  const suggestions = suggest.list === "trained" ? trainedFor(file, by) : suggestionsFor(file, suggest.list, by);
  if (suggestions.length === 0) return null;
  return (
    <div className="stack stack-tight">
      <p id={titleId} className="muted">
        {titles[suggest.list] ?? `From the directory, ${file.authorities.get(by)?.name}`}
      </p>
      <Offers path={path} offers={suggestions} fillsLine={lines === "one"} labelledBy={titleId} />
    </div>
  );
}

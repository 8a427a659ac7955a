import { useId } from "react";
import { suggestionsFor } from "../../../casefile/directory/directory.ts";
import { trainedFor } from "../../../casefile/training/log.ts";
import { type AnswerPath, answerAt, partsOfPath, pathOf } from "../../../engine/path.ts";
import type { TextQuestion } from "../../../engine/question.ts";
import { announce } from "../../../ui/announcements.ts";
import { Button } from "../../../ui/Button.tsx";
import { PlusIcon } from "../../../ui/icons.ts";
import { useCaseFile } from "../../workspace.tsx";
import { useAnswers, useSheet } from "../useSheet.ts";
import { textOf, usePutAnswer } from "./useFormAnswer.ts";

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
  const sheet = useSheet();
  const file = useCaseFile();
  const put = usePutAnswer(path);
  const titleId = useId();
  const { item } = partsOfPath(path);
  const by = useAnswers((answers) => {
    const inItem = item && answerAt(answers, pathOf(suggest.by, item));
    return textOf(inItem ?? answers[suggest.by]);
  });
  const suggestions = suggest.list === "trained" ? trainedFor(file, by) : suggestionsFor(file, suggest.list, by);
  if (suggestions.length === 0) return null;
  const take = (text: string) => {
    const written = lines === "one" ? "" : textOf(answerAt(sheet.answers.get(), path)).trimEnd();
    put(written === "" ? text : `${written}\n${text}`);
    announce(lines === "one" ? `Written: ${text}` : "Added to your answer.");
  };
  return (
    <div className="stack stack-tight">
      <p id={titleId} className="muted">
        {titles[suggest.list] ?? `From the directory, ${file.authorities.get(by)?.name}`}
      </p>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
      <ul role="list" className="examples" aria-labelledby={titleId}>
        {suggestions.map(({ text, hint }) => (
          <li key={text}>
            <span>
              {text}
              {hint !== undefined && <span className="muted"> · {hint}</span>}
            </span>
            <Button size="small" variant="quiet" icon={PlusIcon} aria-label={`Use: ${text}`} onClick={() => take(text)}>
              Use
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

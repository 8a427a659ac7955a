import { type AnswerPath, answerAt } from "../../../engine/path.ts";
import { announce } from "../../../ui/announcements.ts";
import { Button } from "../../../ui/Button.tsx";
import { DoneIcon, PlusIcon } from "../../../ui/icons.ts";
import { useSettledAnswer, useSheet } from "../useSheet.ts";
import { textOf, usePutAnswer } from "./useFormAnswer.ts";

interface OffersProps {
  readonly path: AnswerPath;
  readonly offers: readonly { readonly text: string; readonly hint?: string | undefined }[];
  /** What is taken over fills the line, and is not added to what is there. */
  readonly fillsLine?: boolean;
  readonly labelledBy?: string;
}

/** Words to take over with one tap: into a single line, or added to a longer text on a line of their own. What is there already says so. */
export function Offers({ path, offers, fillsLine = false, labelledBy }: OffersProps) {
  const sheet = useSheet();
  const put = usePutAnswer(path);
  const there = linesOf(useSettledAnswer(path));
  const [offered, taken] = fillsLine ? ["Use", "Used"] : ["Add", "Added"];
  const take = (text: string) => {
    const written = textOf(answerAt(sheet.answers.get(), path)).trimEnd();
    if (linesOf(written).includes(text)) return;
    put(fillsLine || written === "" ? text : `${written}\n${text}`);
    announce(fillsLine ? `Written: ${text}` : "Added to your answer.");
  };
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one
    <ul role="list" className="examples" aria-labelledby={labelledBy}>
      {offers.map(({ text, hint }) => {
        const isThere = there.includes(text);
        const word = isThere ? taken : offered;
        return (
          <li key={text}>
            <span>
              {text}
              {hint !== undefined && <span className="muted"> · {hint}</span>}
            </span>
            <Button
              size="small"
              variant="quiet"
              icon={isThere ? DoneIcon : PlusIcon}
              aria-label={`${word}: ${text}`}
              aria-disabled={isThere}
              onClick={() => take(text)}
            >
              {word}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

const linesOf = (answer: unknown): readonly string[] =>
  textOf(answer)
    .split("\n")
    .map((line) => line.trim());

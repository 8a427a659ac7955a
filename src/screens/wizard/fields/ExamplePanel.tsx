import { useState } from "react";
import { type AnswerPath, answerAt, partsOfPath, pathOf } from "../../../engine/path.ts";
import type { Example, ExampleLibrary } from "../../../engine/question.ts";
import { announce } from "../../../ui/announcements.ts";
import { Button } from "../../../ui/Button.tsx";
import { Disclosure } from "../../../ui/Disclosure.tsx";
import { FieldGroup } from "../../../ui/Field.tsx";
import { DoneIcon, PlusIcon } from "../../../ui/icons.ts";
import { RadioList } from "../../../ui/RadioList.tsx";
import { useAnswers, useSettledAnswer, useSheet } from "../useSheet.ts";
import { textOf, usePutAnswer } from "./useFormAnswer.ts";

interface ExamplePanelProps {
  readonly path: AnswerPath;
  readonly library: ExampleLibrary;
}

/** Sentences to take over, for the choice made earlier. One tap adds one on a line of its own; it can then be rewritten. */
export function ExamplePanel({ path, library }: ExamplePanelProps) {
  const { item } = partsOfPath(path);
  const chosen = useAnswers((answers) => {
    const inItem = item && answerAt(answers, pathOf(library.by, item));
    return textOf(inItem ?? answers[library.by]);
  });
  // They follow what is written, which costs something at every rest: only for whoever looks at them.
  const [isOpened, setOpened] = useState(false);
  const examples = Object.hasOwn(library.of, chosen) ? library.of[chosen] : undefined;
  if (examples === undefined || examples.length === 0) return null;
  return (
    <Disclosure summary="Examples you can use" onOpen={() => setOpened(true)}>
      {isOpened && <Examples key={chosen} path={path} examples={examples} />}
    </Disclosure>
  );
}

const settings = [
  { value: "mainstream", label: "Mainstream" },
  { value: "send", label: "SEND" },
] as const;

function Examples({ path, examples }: { readonly path: AnswerPath; readonly examples: readonly Example[] }) {
  const sheet = useSheet();
  const put = usePutAnswer(path);
  const there = linesOf(useSettledAnswer(path));
  const kinds = settings.filter(({ value }) => examples.some(({ suits }) => suits === value));
  const [suits, setSuits] = useState<Example["suits"] | "">(kinds[0]?.value ?? "");
  const add = (text: string) => {
    const written = textOf(answerAt(sheet.answers.get(), path)).trimEnd();
    if (linesOf(written).includes(text)) return;
    put(written === "" ? text : `${written}\n${text}`);
    announce("Added to your answer.");
  };
  return (
    <>
      {kinds.length > 1 && (
        <FieldGroup label="Written for">
          <RadioList layout="pills" options={kinds} value={suits} onChange={setSuits} />
        </FieldGroup>
      )}
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
      <ul role="list" className="examples">
        {examples
          .filter((example) => example.suits === suits)
          .map(({ text }) => {
            const isThere = there.includes(text);
            const word = isThere ? "Added" : "Add";
            return (
              <li key={text}>
                <span>{text}</span>
                <Button
                  size="small"
                  variant="quiet"
                  icon={isThere ? DoneIcon : PlusIcon}
                  aria-label={`${word}: ${text}`}
                  aria-disabled={isThere}
                  onClick={() => add(text)}
                >
                  {word}
                </Button>
              </li>
            );
          })}
      </ul>
    </>
  );
}

const linesOf = (answer: unknown): readonly string[] =>
  textOf(answer)
    .split("\n")
    .map((line) => line.trim());

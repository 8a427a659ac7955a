import { useState } from "react";
import { type AnswerPath, answerAt, partsOfPath, pathOf } from "../../../engine/path.ts";
import type { Example, ExampleLibrary } from "../../../engine/question.ts";
import { Disclosure } from "../../../ui/Disclosure.tsx";
import { FieldGroup } from "../../../ui/Field.tsx";
import { RadioList } from "../../../ui/RadioList.tsx";
import { useAnswers } from "../useSheet.ts";
import { Offers } from "./Offers.tsx";
import { textOf } from "./useFormAnswer.ts";

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
  const kinds = settings.filter(({ value }) => examples.some(({ suits }) => suits === value));
  const [suits, setSuits] = useState<Example["suits"] | "">(kinds[0]?.value ?? "");
  return (
    <>
      {kinds.length > 1 && (
        <FieldGroup label="Written for">
          <RadioList layout="pills" options={kinds} value={suits} onChange={setSuits} />
        </FieldGroup>
      )}
      <Offers path={path} offers={examples.filter((example) => example.suits === suits)} />
    </>
  );
}

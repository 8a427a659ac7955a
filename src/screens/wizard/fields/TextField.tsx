import { TextArea } from "../../../ui/TextArea.tsx";
import { TextInput } from "../../../ui/TextInput.tsx";
import { useSheet } from "../useSheet.ts";
import { ExamplePanel } from "./ExamplePanel.tsx";
import { Frame } from "./Frame.tsx";
import type { FieldProps } from "./field.ts";
import { NotKnownButton } from "./NotKnownButton.tsx";
import { RoomLeft } from "./RoomLeft.tsx";
import { Suggestions } from "./Suggestions.tsx";
import { useWrittenAnswer } from "./useFormAnswer.ts";
import { WordingHints } from "./WordingHints.tsx";

/** The browser holds the text: typing draws nothing here but what stands below, and that only when it changes. */
export function TextField({ question, path }: FieldProps<"text">) {
  const { template } = useSheet();
  const written = useWrittenAnswer(path);
  return (
    <Frame question={question} path={path}>
      {question.lines === "many" ? <TextArea {...written} /> : <TextInput {...written} />}
      <RoomLeft path={path} most={question.maxLength} />
      {/* A template with advice of its own looks at the wording there. */}
      {question.lines === "many" && template.advice === undefined && (
        <WordingHints path={path} label={question.label} />
      )}
      {question.canBeNotKnown && <NotKnownButton question={question} path={path} />}
      {question.suggest && <Suggestions path={path} suggest={question.suggest} lines={question.lines} />}
      {question.examples && <ExamplePanel path={path} library={question.examples} />}
    </Frame>
  );
}

import { statementModes } from "../../../engine/answer.ts";
import { Field, FieldGroup } from "../../../ui/Field.tsx";
import { RadioList } from "../../../ui/RadioList.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";
import { TextInput } from "../../../ui/TextInput.tsx";
import { Frame } from "./Frame.tsx";
import type { FieldProps } from "./field.ts";
import { textOf, useFormAnswer, useWrittenAnswer } from "./useFormAnswer.ts";

const modes = Object.entries(statementModes).map(([value, label]) => ({ value, label }));

/** Somebody's exact words, kept apart from what others made of them. The browser holds each text, as in a text field. */
export function StatementField({ question, path }: FieldProps<"statement">) {
  const speaker = useWrittenAnswer(path, "speaker");
  const words = useWrittenAnswer(path, "words");
  const asked = useWrittenAnswer(path, "asked");
  const heardBy = useWrittenAnswer(path, "heardBy");
  const how = useFormAnswer(path, "how");
  return (
    <Frame several question={question} path={path}>
      <div className="parts">
        <Field label="Whose words are they?">
          <TextInput {...speaker} />
        </Field>
        <Field label="The exact words" hint="As they were said, slang and all. Write what they meant somewhere else.">
          <TextArea {...words} />
        </Field>
        <Field
          label="What had been asked just before?"
          hint="In the words that were used, so that a reader can see it did not lead."
          optional
        >
          <TextArea rows={2} {...asked} />
        </Field>
        <Field label="Who heard it?" optional>
          <TextInput {...heardBy} />
        </Field>
        <FieldGroup label="How was it said?" optional>
          <RadioList
            layout="pills"
            options={modes}
            value={textOf(how.value)}
            onChange={how.set}
            onBlur={how.onBlur}
            clearable
          />
        </FieldGroup>
      </div>
    </Frame>
  );
}

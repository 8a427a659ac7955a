import { yesNoWords } from "../../../engine/answer.ts";
import { RadioList } from "../../../ui/RadioList.tsx";
import { Frame } from "./Frame.tsx";
import type { FieldProps } from "./field.ts";
import { textOf, useFormAnswer } from "./useFormAnswer.ts";

const options = Object.entries(yesNoWords).map(([value, label]) => ({ value, label }));

export function YesNoField({ question, path }: FieldProps<"yesNo">) {
  const { value, set, onBlur } = useFormAnswer(path);
  return (
    <Frame several question={question} path={path}>
      <RadioList
        layout="pills"
        options={options}
        value={textOf(value)}
        onChange={set}
        onBlur={onBlur}
        clearable={!question.required}
      />
    </Frame>
  );
}

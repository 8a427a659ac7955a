import { useMemo } from "react";
import { RadioList } from "../../../ui/RadioList.tsx";
import { Frame } from "./Frame.tsx";
import type { FieldProps } from "./field.ts";
import { optionsOf } from "./options.ts";
import { textOf, useFormAnswer } from "./useFormAnswer.ts";

export function ChoiceField({ question, path }: FieldProps<"choice">) {
  const { value, set, onBlur } = useFormAnswer(path);
  const options = useMemo(() => optionsOf(question.choices), [question.choices]);
  return (
    <Frame several question={question} path={path}>
      <RadioList
        layout={question.layout}
        options={options}
        value={textOf(value)}
        onChange={set}
        onBlur={onBlur}
        clearable={!question.required}
      />
    </Frame>
  );
}

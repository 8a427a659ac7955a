import { useMemo } from "react";
import { CheckboxList } from "../../../ui/CheckboxList.tsx";
import { Frame } from "./Frame.tsx";
import type { FieldProps } from "./field.ts";
import { optionsOf } from "./options.ts";
import { useFormAnswer } from "./useFormAnswer.ts";

export function ChoicesField({ question, path }: FieldProps<"choices">) {
  const { value, set, onBlur } = useFormAnswer(path);
  const options = useMemo(() => optionsOf(question.choices), [question.choices]);
  return (
    <Frame several question={question} path={path}>
      <CheckboxList
        layout={question.layout}
        options={options}
        value={Array.isArray(value) ? value.map(String) : []}
        onChange={set}
        onBlur={onBlur}
      />
    </Frame>
  );
}

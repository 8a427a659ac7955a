import { DateInput } from "../../../ui/DateInput.tsx";
import { Frame } from "./Frame.tsx";
import type { FieldProps } from "./field.ts";
import { textOf, useFormAnswer } from "./useFormAnswer.ts";

export function DateField({ question, path }: FieldProps<"date">) {
  const { value, set, onBlur } = useFormAnswer(path);
  return (
    <Frame several question={question} path={path}>
      <DateInput value={textOf(value)} onChange={set} onBlur={onBlur} />
    </Frame>
  );
}

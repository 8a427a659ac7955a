import { NumberInput } from "../../../ui/NumberInput.tsx";
import { Frame } from "./Frame.tsx";
import type { FieldProps } from "./field.ts";
import { textOf, useFormAnswer } from "./useFormAnswer.ts";

export function NumberField({ question, path }: FieldProps<"number">) {
  const { value, set, onBlur } = useFormAnswer(path);
  return (
    <Frame question={question} path={path}>
      <NumberInput
        unit={question.unit}
        value={typeof value === "number" ? value : textOf(value)}
        onChange={set}
        onBlur={onBlur}
      />
    </Frame>
  );
}

import type { ReactNode } from "react";
import type { Option } from "../../../ui/OptionList.tsx";
import { Frame } from "./Frame.tsx";
import type { FieldProps } from "./field.ts";
import { Picker } from "./Picker.tsx";
import { useAddDialog } from "./useBegun.ts";
import { textOf, useFormAnswer } from "./useFormAnswer.ts";

/** The dialog in which somebody or something not listed yet is added. */
interface Adding {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Answers the question with what was added. */
  readonly set: (id: string) => void;
}

interface ListedFieldProps extends FieldProps<"child" | "person" | "authority"> {
  readonly options: readonly Option[];
  readonly findLabel: string;
  readonly addLabel: string;
  readonly adding: (adding: Adding) => ReactNode;
  /** What is shown of the answer below the list. */
  readonly about?: (id: string) => ReactNode;
}

/** A question that is answered from one of the school's own lists, or by adding to it. */
export function ListedField({ question, path, options, findLabel, addLabel, adding, about }: ListedFieldProps) {
  const { value, set, onBlur } = useFormAnswer(path);
  const { isOpen, open, close } = useAddDialog(path);
  return (
    <Frame several question={question} path={path}>
      <Picker
        options={options}
        value={textOf(value)}
        onChange={set}
        onBlur={onBlur}
        clearable={!question.required}
        findLabel={findLabel}
        addLabel={addLabel}
        onAdd={open}
      />
      {about?.(textOf(value))}
      {adding({ isOpen, onClose: close, set })}
    </Frame>
  );
}

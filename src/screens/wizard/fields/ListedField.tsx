import { type ReactNode, useState } from "react";
import { latestOf } from "../../../casefile/casefile.ts";
import type { Option } from "../../../ui/OptionList.tsx";
import { useCaseFile } from "../../workspace.tsx";
import { useSheet } from "../useSheet.ts";
import { Frame } from "./Frame.tsx";
import type { FieldProps } from "./field.ts";
import { namedIn } from "./likely.ts";
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
  /** Who is the answer more often than others, whatever the record. */
  readonly usual?: string | undefined;
  /** "Choose a child" */
  readonly chooseLabel: string;
  /** "Find a child" */
  readonly findLabel: string;
  readonly addLabel: string;
  readonly adding: (adding: Adding) => ReactNode;
  /** What is shown of the answer below the list. */
  readonly about?: (id: string) => ReactNode;
}

/** A question that is answered from one of the school's own lists, or by adding to it. */
export function ListedField({ question, path, adding, about, usual, ...list }: ListedFieldProps) {
  const { value, set, onBlur } = useFormAnswer(path);
  const likely = useLikely(list.options, usual);
  const { isOpen, open, close } = useAddDialog(path);
  return (
    <Frame several question={question} path={path}>
      <Picker
        {...list}
        likely={likely}
        value={textOf(value)}
        onChange={set}
        onBlur={onBlur}
        clearable={!question.required}
        onAdd={open}
      />
      {about?.(textOf(value))}
      {adding({ isOpen, onClose: close, set })}
    </Frame>
  );
}

/** Whom this record names already, then those of the records it came from. As it was when the page opened: the list keeps its order. */
function useLikely(options: readonly Option[], usual: string | undefined): readonly string[] {
  const file = useCaseFile();
  const { answers, links } = useSheet();
  const [likely] = useState(() => {
    const listed = new Set(options.map(({ value }) => value));
    const linked = links.map(({ fileId }) => latestOf(file, fileId)?.answers);
    const named = [answers.get(), ...linked].flatMap((each) => namedIn(each, listed));
    return [...new Set(usual !== undefined && listed.has(usual) ? [usual, ...named] : named)];
  });
  return likely;
}

import { useMemo } from "react";
import { childLabel } from "../../../casefile/entities.ts";
import { useCaseFile } from "../../workspace.tsx";
import { AddChild } from "./AddChild.tsx";
import { childDetail } from "./childDetail.ts";
import { Frame } from "./Frame.tsx";
import type { FieldProps } from "./field.ts";
import { Picker } from "./Picker.tsx";
import { useAddDialog } from "./useBegun.ts";
import { textOf, useFormAnswer } from "./useFormAnswer.ts";

export function ChildField({ question, path }: FieldProps<"child">) {
  const { children } = useCaseFile();
  const { value, set, onBlur } = useFormAnswer(path);
  const dialog = useAddDialog(path);
  const options = useMemo(
    () =>
      [...children.values()]
        .map((child) => ({ value: child.id, label: childLabel(child), hint: childDetail(child) || undefined }))
        .sort((one, other) => one.label.localeCompare(other.label, "en-GB")),
    [children],
  );
  return (
    <Frame several question={question} path={path}>
      <Picker
        options={options}
        value={textOf(value)}
        onChange={set}
        onBlur={onBlur}
        clearable={!question.required}
        findLabel="Find a child"
        addLabel="Add a child who is not listed"
        onAdd={dialog.open}
      />
      <AddChild path={path} isOpen={dialog.isOpen} onChosen={set} onClose={dialog.close} />
    </Frame>
  );
}

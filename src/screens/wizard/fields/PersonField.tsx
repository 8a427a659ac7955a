import { useMemo } from "react";
import { useCaseFile } from "../../workspace.tsx";
import { AddPerson } from "./AddPerson.tsx";
import { Frame } from "./Frame.tsx";
import type { FieldProps } from "./field.ts";
import { Picker } from "./Picker.tsx";
import { useAddDialog } from "./useBegun.ts";
import { textOf, useFormAnswer } from "./useFormAnswer.ts";

export function PersonField({ question, path }: FieldProps<"person">) {
  const { people, school } = useCaseFile();
  const me = school?.me;
  const { value, set, onBlur } = useFormAnswer(path);
  const dialog = useAddDialog(path);
  const options = useMemo(
    () =>
      [...people.values()]
        .map(({ id, name, role, organisation }) => ({
          value: id,
          label: name,
          hint: [role, organisation].filter((part) => part !== "").join(", ") || undefined,
        }))
        // Whoever writes is most often the answer.
        .sort(
          (one, other) =>
            Number(other.value === me) - Number(one.value === me) || one.label.localeCompare(other.label, "en-GB"),
        ),
    [people, me],
  );
  return (
    <Frame several question={question} path={path}>
      <Picker
        options={options}
        value={textOf(value)}
        onChange={set}
        onBlur={onBlur}
        clearable={!question.required}
        findLabel="Find a person"
        addLabel="Add a person"
        onAdd={dialog.open}
      />
      <AddPerson path={path} isOpen={dialog.isOpen} onAdded={set} onClose={dialog.close} />
    </Frame>
  );
}

import { useMemo } from "react";
import { useCaseFile } from "../../workspace.tsx";
import { AddPerson } from "./AddPerson.tsx";
import type { FieldProps } from "./field.ts";
import { ListedField } from "./ListedField.tsx";

export function PersonField(asked: FieldProps<"person">) {
  const { people, school } = useCaseFile();
  const options = useMemo(
    () =>
      [...people.values()]
        .map(({ id, name, role, organisation }) => ({
          value: id,
          label: name,
          hint: [role, organisation].filter((part) => part !== "").join(", ") || undefined,
        }))
        .sort((one, other) => one.label.localeCompare(other.label, "en-GB")),
    [people],
  );
  return (
    <ListedField
      {...asked}
      options={options}
      // Whoever writes is most often the answer.
      usual={school?.me}
      chooseLabel="Choose somebody"
      findLabel="Find a person"
      addLabel="Add a person"
      adding={({ set, ...dialog }) => <AddPerson path={asked.path} onAdded={set} {...dialog} />}
    />
  );
}

import { useMemo } from "react";
import { childLabel } from "../../../casefile/entities.ts";
import { useCaseFile } from "../../workspace.tsx";
import { AddChild } from "./AddChild.tsx";
import { childDetail } from "./childDetail.ts";
import type { FieldProps } from "./field.ts";
import { ListedField } from "./ListedField.tsx";

export function ChildField(asked: FieldProps<"child">) {
  const { children } = useCaseFile();
  const options = useMemo(
    () =>
      [...children.values()]
        .map((child) => ({ value: child.id, label: childLabel(child), hint: childDetail(child) || undefined }))
        .sort((one, other) => one.label.localeCompare(other.label, "en-GB")),
    [children],
  );
  return (
    <ListedField
      {...asked}
      options={options}
      chooseLabel="Choose a child"
      findLabel="Find a child"
      addLabel="Add a child who is not listed"
      adding={({ set, ...dialog }) => <AddChild path={asked.path} onChosen={set} {...dialog} />}
    />
  );
}

import { useMemo } from "react";
import { directoryOf } from "../../../casefile/directory/directory.ts";
import { AuthorityContacts } from "../../AuthorityContacts.tsx";
import { useCaseFile } from "../../workspace.tsx";
import { AddAuthority } from "./AddAuthority.tsx";
import { Frame } from "./Frame.tsx";
import type { FieldProps } from "./field.ts";
import { Picker } from "./Picker.tsx";
import { useAddDialog } from "./useBegun.ts";
import { textOf, useFormAnswer } from "./useFormAnswer.ts";

export function AuthorityField({ question, path }: FieldProps<"authority">) {
  const { authorities } = useCaseFile();
  const { value, set, onBlur } = useFormAnswer(path);
  const dialog = useAddDialog(path);
  const options = useMemo(
    () => directoryOf({ authorities }).map(({ id, name }) => ({ value: id, label: name })),
    [authorities],
  );
  const chosen = authorities.get(textOf(value));
  return (
    <Frame several question={question} path={path}>
      <Picker
        options={options}
        value={textOf(value)}
        onChange={set}
        onBlur={onBlur}
        clearable={!question.required}
        findLabel="Find an authority"
        addLabel="Add an authority"
        onAdd={dialog.open}
      />
      {chosen && (
        <section className="card" aria-label={`How to reach ${chosen.name}`}>
          <AuthorityContacts authority={chosen} lines={["frontDoor", "outOfHours"]} />
        </section>
      )}
      <AddAuthority path={path} isOpen={dialog.isOpen} onAdded={set} onClose={dialog.close} />
    </Frame>
  );
}

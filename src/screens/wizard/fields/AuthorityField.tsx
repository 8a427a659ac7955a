import { useMemo } from "react";
import { directoryOf } from "../../../casefile/directory/directory.ts";
import { AuthorityContacts } from "../../AuthorityContacts.tsx";
import { useCaseFile } from "../../workspace.tsx";
import { AddAuthority } from "./AddAuthority.tsx";
import type { FieldProps } from "./field.ts";
import { ListedField } from "./ListedField.tsx";

export function AuthorityField(asked: FieldProps<"authority">) {
  const { authorities } = useCaseFile();
  const options = useMemo(
    () => directoryOf({ authorities }).map(({ id, name }) => ({ value: id, label: name })),
    [authorities],
  );
  const about = (id: string) => {
    const chosen = authorities.get(id);
    return (
      chosen && (
        <section className="card" aria-label={`How to reach ${chosen.name}`}>
          <AuthorityContacts authority={chosen} lines={["frontDoor", "outOfHours"]} />
        </section>
      )
    );
  };
  return (
    <ListedField
      {...asked}
      options={options}
      chooseLabel="Choose an authority"
      findLabel="Find an authority"
      addLabel="Add an authority"
      adding={({ set, ...dialog }) => <AddAuthority path={asked.path} onAdded={set} {...dialog} />}
      about={about}
    />
  );
}

import { useState } from "react";
import type { Id } from "../../lib/ids.ts";
import { addPerson } from "../../records/people.ts";
import { announce } from "../../ui/announcements.ts";
import { Button } from "../../ui/Button.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Field } from "../../ui/Field.tsx";
import { PlusIcon } from "../../ui/icons.ts";
import { TextInput } from "../../ui/TextInput.tsx";
import { useWorkspace } from "../workspace.tsx";

/** Puts somebody on the school’s list of people, at once, who then took part. */
export function AddStaff({ onAdded }: { readonly onAdded: (personId: Id) => void }) {
  const workspace = useWorkspace();
  const [{ name, role }, setPerson] = useState({ name: "", role: "" });
  const [problem, setProblem] = useState<string>();
  const add = async () => {
    if (name.trim() === "") return setProblem("Write the person’s name");
    const added = await addPerson(workspace, { name: name.trim(), role: role.trim(), organisation: "" });
    if (!added.ok) return setProblem("This could not be saved. Free some space on this device and try again");
    onAdded(added.value);
    announce(`Added and chosen: ${name.trim()}`);
    setPerson({ name: "", role: "" });
    setProblem(undefined);
  };
  return (
    <Disclosure summary="Somebody who is not in the list">
      <div className="stack">
        <Field label="Full name" error={problem}>
          <TextInput
            value={name}
            autoCapitalize="words"
            onChange={({ currentTarget }) => setPerson({ name: currentTarget.value, role })}
          />
        </Field>
        <Field label="What they do" optional>
          <TextInput value={role} onChange={({ currentTarget }) => setPerson({ name, role: currentTarget.value })} />
        </Field>
        <div>
          <Button size="small" icon={PlusIcon} onClick={() => void add()}>
            Add and choose this person
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}

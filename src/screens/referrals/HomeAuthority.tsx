import { useState } from "react";
import { Link } from "wouter";
import { directoryOf } from "../../casefile/directory/directory.ts";
import { type Child, childName } from "../../casefile/entities.ts";
import { changeChild } from "../../records/people.ts";
import { announce } from "../../ui/announcements.ts";
import { Field } from "../../ui/Field.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Select } from "../../ui/Select.tsx";
import { useCaseFile, useWorkspace } from "../workspace.tsx";

/** Which authority a child lives under: kept with the child as it is chosen. */
export function HomeAuthority({ child }: { readonly child: Child }) {
  const workspace = useWorkspace();
  const [failed, setFailed] = useState(false);
  const known = directoryOf(useCaseFile());
  if (known.length === 0)
    return (
      <p className="cluster">
        <span>The directory is empty, so no authority can be chosen yet.</span>
        <Link href="/directory" asChild>
          <LinkButton size="small">Add an authority</LinkButton>
        </Link>
      </p>
    );
  const keep = async (authority: string) => {
    const saved = await changeChild(workspace, child, { ...child, authority });
    setFailed(!saved.ok);
    if (saved.ok) announce("Saved with the child’s details");
  };
  return (
    <Field
      label={`Which authority does ${childName(child)} live under?`}
      hint={
        <>
          Where the child lives, not where the school is. Not in the list?{" "}
          <Link href="/directory">Add an authority</Link>
        </>
      }
      error={failed ? "This was not saved. Free some space on this device and choose again." : undefined}
    >
      <Select
        value={child.authority}
        options={known.map(({ id, name }) => ({ value: id, label: name }))}
        placeholder="Not known yet"
        onChange={({ target }) => void keep(target.value)}
      />
    </Field>
  );
}

import { useState } from "react";
import { useLocation } from "wouter";
import { fold } from "../../casefile/casefile.ts";
import { addAuthority } from "../../records/directory.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Field } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { type SaveError, saveTrouble } from "../saveTrouble.ts";
import { useKeepUnsaved } from "../useKeepUnsaved.ts";
import { useWorkspace } from "../workspace.tsx";

/** A name is enough to begin with; the rest is asked on the page of its own that opens then. */
export function AddByName({ others }: { readonly others: readonly string[] }) {
  const workspace = useWorkspace();
  const [, go] = useLocation();
  const [typed, setTyped] = useState("");
  const [isTried, setTried] = useState(false);
  const [error, setError] = useState<SaveError>();
  const name = typed.trim();
  const same = others.find((other) => fold(other) === fold(name));
  const mistake = name === "" ? "Write the name of the authority" : same && `${same} is in the directory already`;
  const unsaved = useKeepUnsaved(
    () => typed,
    async () => (mistake === undefined ? addAuthority(workspace, { name }) : { ok: true }),
  );
  const add = async () => {
    setTried(true);
    if (mistake !== undefined) return;
    const added = await addAuthority(workspace, { name });
    if (!added.ok) return setError(added.error);
    unsaved.settle();
    go(`/directory/${added.value}`);
  };
  return (
    <Card title="Add an authority">
      <Form className="stack" onSubmit={add}>
        {error && (
          <Notice tone="problem" live title={saveTrouble(error).title}>
            <p>{saveTrouble(error).whatToDo}</p>
          </Notice>
        )}
        <Field
          label="Name of the authority"
          hint="A council, or a trust in Northern Ireland"
          error={isTried ? mistake : undefined}
        >
          <TextInput
            value={typed}
            autoCapitalize="words"
            maxLength={200}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </Field>
        <div>
          <Button type="submit">Add</Button>
        </div>
      </Form>
    </Card>
  );
}

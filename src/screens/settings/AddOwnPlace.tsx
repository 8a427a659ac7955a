import { useState } from "react";
import { type OwnPlace, placeKinds } from "../../casefile/ownPlaces.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { useKeepUnsaved } from "../useKeepUnsaved.ts";

interface Props {
  /** What is wrong with a place, in words; undefined where it can be added. */
  readonly mistakeIn: (place: OwnPlace) => string | undefined;
  readonly onAdd: (place: OwnPlace) => Promise<{ readonly ok: boolean }>;
}

const blank: OwnPlace = { name: "", kind: "corridor" };

export function AddOwnPlace({ mistakeIn, onAdd }: Props) {
  const [typed, setTyped] = useState(blank);
  const [isTried, setTried] = useState(false);
  const mistake = mistakeIn(typed);
  const place = { ...typed, name: typed.name.trim() };
  useKeepUnsaved(
    () => typed,
    async () => (mistake === undefined ? onAdd(place) : { ok: true }),
  );
  const add = async () => {
    setTried(true);
    if (mistake !== undefined || !(await onAdd(place)).ok) return;
    setTyped({ ...blank, kind: typed.kind });
    setTried(false);
  };
  return (
    <Form className="stack" onSubmit={add}>
      <Field label="Name of a place" error={isTried ? mistake : undefined}>
        <TextInput
          width="medium"
          maxLength={100}
          value={typed.name}
          onChange={({ currentTarget }) => setTyped({ ...typed, name: currentTarget.value })}
        />
      </Field>
      <Field label="What kind of place">
        <Select
          options={placeKinds.map(({ key, label }) => ({ value: key, label }))}
          value={typed.kind}
          onChange={({ currentTarget }) => setTyped({ ...typed, kind: currentTarget.value })}
        />
      </Field>
      <div>
        <Button type="submit">Add this place</Button>
      </div>
    </Form>
  );
}

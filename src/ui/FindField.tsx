import { Field } from "./Field.tsx";
import { TextInput } from "./TextInput.tsx";

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

/** Somebody’s own words, by which something written in other words is found. */
export const FindField = ({ label, hint, typed, onType }: Props) => (
  <Field label={label} hint={hint}>
    <TextInput
      type="search"
      enterKeyHint="search"
      maxLength={200}
      value={typed}
      onChange={({ target }) => onType(target.value)}
    />
  </Field>
);

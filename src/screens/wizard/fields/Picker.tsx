import { useState } from "react";
import { fold } from "../../../casefile/casefile.ts";
import { Button } from "../../../ui/Button.tsx";
import { Field } from "../../../ui/Field.tsx";
import { PlusIcon } from "../../../ui/icons.ts";
import type { Option } from "../../../ui/OptionList.tsx";
import { RadioList } from "../../../ui/RadioList.tsx";
import { TextInput } from "../../../ui/TextInput.tsx";

/** So many can be looked through at once; with more a search box narrows them. */
const fewEnough = 8;

interface PickerProps {
  readonly options: readonly Option[];
  /** The chosen option; "" for none. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur: () => void;
  readonly clearable: boolean;
  /** "Find a child" */
  readonly findLabel: string;
  readonly addLabel: string;
  readonly onAdd: () => void;
}

/** One out of a list that may be long, or a new one. What is chosen is always in sight. */
export function Picker({ options, value, onChange, onBlur, clearable, findLabel, addLabel, onAdd }: PickerProps) {
  const [sought, setSought] = useState("");
  const isLong = options.length > fewEnough;
  const found = isLong ? matching(options, sought) : options;
  const shown = found.slice(0, fewEnough);
  const chosen = options.find((option) => option.value === value);
  const listed = chosen === undefined || shown.includes(chosen) ? shown : [chosen, ...shown];
  return (
    <div className="picker stack">
      {isLong && (
        <Field label={findLabel}>
          <TextInput
            type="search"
            width="medium"
            value={sought}
            onChange={(event) => setSought(event.currentTarget.value)}
          />
        </Field>
      )}
      {listed.length > 0 && (
        <RadioList options={listed} value={value} onChange={onChange} onBlur={onBlur} clearable={clearable} />
      )}
      {isLong && (
        <p className="muted" role="status">
          {foundWords(found.length, shown.length, sought)}
        </p>
      )}
      <div>
        <Button size="small" icon={PlusIcon} onClick={onAdd}>
          {addLabel}
        </Button>
      </div>
    </div>
  );
}

function foundWords(found: number, shown: number, sought: string): string {
  if (found === 0) return `Nothing found for “${sought}”.`;
  return found > shown ? `${found - shown} more. Type part of a name to find them.` : `${found} found.`;
}

/** Options in which every word that was typed begins a word, whatever the accents. */
export function matching(options: readonly Option[], sought: string): readonly Option[] {
  const wanted = fold(sought)
    .split(" ")
    .filter((word) => word !== "");
  return options.filter(({ label, hint }) => {
    const words = fold(`${label} ${hint ?? ""}`).split(/[\s,(–-]+/);
    return wanted.every((each) => words.some((word) => word.startsWith(each)));
  });
}

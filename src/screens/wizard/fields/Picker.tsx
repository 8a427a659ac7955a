import { type Ref, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { fold } from "../../../casefile/casefile.ts";
import { Button } from "../../../ui/Button.tsx";
import { Field, useField } from "../../../ui/Field.tsx";
import { PlusIcon } from "../../../ui/icons.ts";
import type { Option } from "../../../ui/OptionList.tsx";
import { RadioList } from "../../../ui/RadioList.tsx";
import { TextButton } from "../../../ui/TextButton.tsx";
import { TextInput } from "../../../ui/TextInput.tsx";

/** So many can be taken in at a glance; of a longer list only the likeliest are shown, and a search box finds the others. */
const fewEnough = 4;
const likeliest = 3;
/** Found by a search, or shown by each press of "Show more". */
const atOnce = 8;

interface PickerProps {
  readonly options: readonly Option[];
  /** Values to show first; those whose names are not known yet are left to the search. */
  readonly likely: readonly string[];
  /** The chosen option; "" for none. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur: () => void;
  readonly clearable: boolean;
  readonly chooseLabel: string;
  /** "Find a child" */
  readonly findLabel: string;
  readonly addLabel: string;
  readonly onAdd: () => void;
}

/** One out of a list that may be long, or a new one. What need not be chosen, and is not, stays folded to one button. */
export function Picker(props: PickerProps) {
  const { options, value, clearable, chooseLabel } = props;
  const { id } = useField();
  const [isFolded, setFolded] = useState(clearable && value === "");
  const box = useRef<HTMLDivElement>(null);
  if (!isFolded || value !== "" || options.length === 0) return <Choosing {...props} ref={box} />;
  const unfold = () => {
    flushSync(() => setFolded(false));
    const first = box.current?.querySelector<HTMLElement>("[type=radio]") ?? box.current?.querySelector("input");
    first?.focus({ preventScroll: true });
  };
  return (
    <div>
      <Button size="small" id={id} onClick={unfold}>
        {chooseLabel}
      </Button>
    </div>
  );
}

/** The list itself. What is chosen is always in sight, and choosing moves nothing that stands above it. */
function Choosing({ ref, options, likely, value, ...rest }: PickerProps & { readonly ref: Ref<HTMLDivElement> }) {
  const { onChange, onBlur, clearable, findLabel, addLabel, onAdd } = rest;
  const [sought, setSought] = useState("");
  const [more, setMore] = useState(0);
  const isLong = options.length > fewEnough;
  const first = likely.slice(0, likeliest).flatMap((each) => options.find((option) => option.value === each) ?? []);
  const ordered = [...first, ...options.filter((option) => !first.includes(option))];
  const found = matching(ordered, sought);
  const shown = isLong ? found.slice(0, (sought === "" ? first.length : atOnce) + more) : ordered;
  const chosen = options.find((option) => option.value === value);
  const listed = chosen === undefined || shown.includes(chosen) ? shown : [...shown, chosen];
  return (
    <div className="picker stack" ref={ref}>
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
        <div className="cluster">
          <p className="muted" role="status">
            {foundWords(found.length, shown.length, sought)}
          </p>
          {found.length > shown.length && (
            <TextButton about={findLabel} onClick={() => setMore(more + atOnce)}>
              Show more
            </TextButton>
          )}
        </div>
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
  if (shown === 0) return `${found} on the list. Type part of a name to find them.`;
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

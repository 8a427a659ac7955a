import { OptionList, type OptionListLook } from "./OptionList.tsx";
import { useValue, type Valued } from "./useValue.ts";

export interface CheckboxListProps<V extends string> extends OptionListLook<V>, Valued<readonly V[]> {}

/** Any of several. The value keeps the order of the options, whatever order they were ticked in. Belongs in a FieldGroup. */
export function CheckboxList<V extends string>(props: CheckboxListProps<V>) {
  const [value, setValue] = useValue<readonly V[]>(props, []);
  const pick = (picked: V, chosen: boolean) => {
    const next = new Set(value);
    if (chosen) next.add(picked);
    else next.delete(picked);
    const known = props.options.map((option) => option.value);
    const unknown = value.filter((each) => !known.includes(each));
    setValue([...known.filter((each) => next.has(each)), ...unknown]);
  };
  return <OptionList {...props} type="checkbox" isChosen={(each) => value.includes(each)} onPick={pick} />;
}

import { OptionList, type OptionListLook } from "./OptionList.tsx";
import { TextButton } from "./TextButton.tsx";
import { useValue, type Valued } from "./useValue.ts";

export interface RadioListProps<V extends string> extends OptionListLook<V>, Valued<V | ""> {
  /** Offers to take the answer back, once there is one. "" is then the value. */
  readonly clearable?: boolean | undefined;
}

/** One of several. "" stands for none. Belongs in a FieldGroup. */
export function RadioList<V extends string>({ clearable, ...props }: RadioListProps<V>) {
  const [value, setValue] = useValue<V | "">(props, "");
  return (
    <>
      <OptionList {...props} type="radio" isChosen={(each) => each === value} onPick={setValue} />
      {clearable && value !== "" && <TextButton onClick={() => setValue("")}>Clear this answer</TextButton>}
    </>
  );
}

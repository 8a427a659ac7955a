import { type Ref, useState } from "react";
import { useField } from "./Field.tsx";
import { isUnfinishedTime, tidyTime } from "./timeText.ts";
import { useValue, type Valued } from "./useValue.ts";

export interface TimeInputProps extends Valued<string> {
  readonly name?: string | undefined;
  readonly onBlur?: (() => void) | undefined;
  readonly disabled?: boolean | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
  /** Needed where no Field gives a label. */
  readonly "aria-label"?: string | undefined;
}

/** A time of day. The value is "09:30", however it was typed; what can't be read as a time is kept as typed. */
export function TimeInput({ name, onBlur, disabled, ref, "aria-label": label, ...valued }: TimeInputProps) {
  const field = useField();
  const [value, setValue] = useValue(valued, "");
  const [typed, setTyped] = useState(value);
  const shown = meant(typed) === value ? typed : value;
  const settle = () => {
    const tidy = tidyTime(shown);
    setTyped(tidy);
    if (tidy !== value) setValue(tidy);
  };
  return (
    <input
      {...field}
      ref={ref}
      name={name}
      disabled={disabled}
      aria-label={label}
      className="input input-digits-5"
      inputMode="text"
      autoComplete="off"
      spellCheck={false}
      value={shown}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        setValue(meant(event.currentTarget.value));
      }}
      onBlur={() => {
        settle();
        onBlur?.();
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter") settle();
      }}
    />
  );
}

const meant = (text: string): string => (isUnfinishedTime(text) ? text : tidyTime(text));

import { type Ref, useState } from "react";
import { useField } from "./Field.tsx";
import { useValue, type Valued } from "./useValue.ts";

export interface NumberInputProps extends Valued<number | string> {
  readonly name?: string | undefined;
  readonly onBlur?: (() => void) | undefined;
  readonly disabled?: boolean | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
  /** Whether a decimal point makes sense here; only chooses the keyboard. */
  readonly decimal?: boolean | undefined;
  /** Said after the field: "minutes". */
  readonly unit?: string | undefined;
  readonly "aria-label"?: string | undefined;
}

/** A number without arrows that a stray scroll could turn. The value is a number, "" when empty, or the text as typed when it is neither. */
export function NumberInput({ name, onBlur, disabled, ref, decimal, unit, ...props }: NumberInputProps) {
  const { "aria-label": label, ...valued } = props;
  const field = useField();
  const [value, setValue] = useValue<number | string>(valued, "");
  const [typed, setTyped] = useState(String(value));
  const shown = numberIn(typed) === value ? typed : String(value);
  return (
    <span className="input-with-unit">
      <input
        {...field}
        ref={ref}
        name={name}
        disabled={disabled}
        aria-label={label}
        className="input input-digits-5"
        inputMode={decimal ? "decimal" : "numeric"}
        autoComplete="off"
        spellCheck={false}
        value={shown}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setValue(numberIn(event.currentTarget.value));
        }}
        onBlur={onBlur}
      />
      {unit !== undefined && unit !== "" && <span>{unit}</span>}
    </span>
  );
}

/** "1,200" is 1200 and " 4 " is 4; "" stays "" and "about 4" stays as it is. */
export function numberIn(text: string): number | string {
  const plain = text.trim().replaceAll(/,(?=\d{3}\b)/g, "");
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text;
}

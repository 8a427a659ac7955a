import { type ClipboardEvent, type FocusEvent, type Ref, useState } from "react";
import { type DateParts, dateOfParts, partsOfDate, partsOfWholeDate } from "./dateText.ts";
import { useField } from "./Field.tsx";
import { useValue, type Valued } from "./useValue.ts";

export interface DateInputProps extends Valued<string> {
  readonly name?: string | undefined;
  readonly onBlur?: (() => void) | undefined;
  readonly disabled?: boolean | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

const fields: readonly { readonly part: keyof DateParts; readonly label: string; readonly size: 2 | 4 }[] = [
  { part: "day", label: "Day", size: 2 },
  { part: "month", label: "Month", size: 2 },
  { part: "year", label: "Year", size: 4 },
];

/**
 * A day in three plain number fields: no picker gets a date of birth or of a past event right. The value is "2026-11-22", or,
 * half written, the parts as typed ("2026--3"): what was typed is kept. Belongs in a FieldGroup.
 */
export function DateInput({ name, onBlur, disabled, ref, ...valued }: DateInputProps) {
  const { id, "aria-invalid": invalid } = useField();
  const [value, setValue] = useValue(valued, "");
  const [typed, setTyped] = useState(() => partsOfDate(value));
  // "2" stays "2" on the screen while the value already says "02"; a value from elsewhere takes over.
  const shown = dateOfParts(typed) === value ? typed : partsOfDate(value);

  const write = (parts: DateParts) => {
    setTyped(parts);
    setValue(dateOfParts(parts));
  };
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const whole = partsOfWholeDate(event.clipboardData.getData("text"));
    if (!whole) return;
    event.preventDefault();
    write(whole);
  };
  const blur = (event: FocusEvent<HTMLInputElement>) => {
    if (!event.currentTarget.closest(".date-input")?.contains(event.relatedTarget)) onBlur?.();
  };
  return (
    <div className="date-input">
      {fields.map(({ part, label, size }, index) => {
        const inputId = index === 0 ? id : `${id}-${part}`;
        return (
          <div key={part}>
            <label className="date-label" htmlFor={inputId}>
              {label}
            </label>
            <input
              id={inputId}
              ref={index === 0 ? ref : undefined}
              className={`input input-digits-${size}`}
              name={name === undefined ? undefined : `${name}-${part}`}
              inputMode="numeric"
              autoComplete="off"
              spellCheck={false}
              aria-invalid={invalid}
              disabled={disabled}
              value={shown[part]}
              onChange={(event) => write({ ...shown, [part]: event.currentTarget.value.replaceAll("-", "") })}
              onPaste={paste}
              onBlur={blur}
            />
          </div>
        );
      })}
    </div>
  );
}

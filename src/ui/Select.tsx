import type { ComponentProps } from "react";
import { useField } from "./Field.tsx";
import type { Option } from "./OptionList.tsx";

export interface SelectProps extends Omit<ComponentProps<"select">, "className" | "children"> {
  readonly options: readonly Option[];
  /** The first, empty choice. Leave out where one is always chosen. */
  readonly placeholder?: string | undefined;
}

/** For long lists of short choices; up to about seven, RadioList is quicker to use. */
export function Select({ options, placeholder, ...props }: SelectProps) {
  const field = useField(props.id);
  return (
    <select
      autoComplete="off"
      {...field}
      {...props}
      id={field.id}
      {...("value" in props && { value: props.value ?? "" })}
      className="input input-select"
    >
      {placeholder !== undefined && <option value="">{placeholder}</option>}
      {options.map(({ value, label, disabled }) => (
        <option key={value} value={value} disabled={disabled}>
          {label}
        </option>
      ))}
    </select>
  );
}

import type { ComponentProps } from "react";
import { useField } from "./Field.tsx";
import { OptionItem } from "./OptionList.tsx";

export interface CheckboxProps extends Omit<ComponentProps<"input">, "className" | "type"> {
  readonly label: string;
  readonly hint?: string | undefined;
}

/** A single box that says yes to its own label. Takes what an input takes, so `{...register("agreed")}` fits. */
export function Checkbox(props: CheckboxProps) {
  const field = useField(props.id);
  return (
    <div className="options options-list">
      <OptionItem {...props} id={field.id} aria-invalid={field["aria-invalid"]} type="checkbox" />
    </div>
  );
}

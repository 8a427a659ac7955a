import type { ComponentProps } from "react";
import { useField } from "./Field.tsx";
import { usePrivateWriting } from "./writing.ts";

export interface TextInputProps extends Omit<ComponentProps<"input">, "className" | "type" | "width"> {
  readonly type?: "text" | "search" | "tel" | "email" | undefined;
  /** How much is expected: a short field says so by its width. */
  readonly width?: "short" | "medium" | "full" | undefined;
}

/** One line. Takes what an input takes, so `{...register("name")}` fits; with `value` given, undefined means empty. */
export function TextInput({ type = "text", width = "full", ...props }: TextInputProps) {
  const field = useField(props.id);
  const writing = usePrivateWriting();
  return (
    <input
      {...writing}
      {...field}
      {...props}
      id={field.id}
      {...("value" in props && { value: props.value ?? "" })}
      type={type}
      className={`input input-${width}`}
    />
  );
}

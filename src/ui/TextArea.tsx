import { type ChangeEvent, type ComponentProps, useState } from "react";
import { useField } from "./Field.tsx";
import { usePrivateWriting } from "./writing.ts";

export interface TextAreaProps extends Omit<ComponentProps<"textarea">, "className"> {
  /** Lines shown while empty. Default 3. */
  readonly rows?: number | undefined;
}

/** Several paragraphs. Grows with its text up to most of the screen, then scrolls, so that a very long text stays quick to type in. */
export function TextArea({ rows = 3, onChange, ...props }: TextAreaProps) {
  const field = useField(props.id);
  const writing = usePrivateWriting();
  const given = props.value ?? props.defaultValue;
  const [typed, setTyped] = useState(typeof given === "string" ? given : "");
  const text = typeof props.value === "string" ? props.value : typed;
  const change = (event: ChangeEvent<HTMLTextAreaElement>) => {
    if (!growsByItself && !("value" in props)) setTyped(event.currentTarget.value);
    onChange?.(event);
  };
  return (
    <textarea
      {...writing}
      {...field}
      {...props}
      id={field.id}
      {...("value" in props && { value: props.value ?? "" })}
      rows={growsByItself ? rows : Math.max(rows, estimatedRows(text))}
      onChange={change}
      style={{ minHeight: `calc(${rows} * 1.6875rem + 1.375rem)` }}
      className="input input-area"
    />
  );
}

/** Where the browser knows `field-sizing`, style does the growing. */
const growsByItself = globalThis.CSS?.supports?.("field-sizing", "content") ?? false;

const columns = 60;
const mostRows = 20;

/** About how many lines a text fills. Counted, not measured: measuring would lay the page out at every key. */
export function estimatedRows(text: string): number {
  let rows = 0;
  for (let from = 0; from <= text.length && rows < mostRows; ) {
    const end = text.indexOf("\n", from);
    const to = end < 0 ? text.length : end;
    rows += Math.max(1, Math.ceil((to - from) / columns));
    from = to + 1;
  }
  return Math.min(rows + 1, mostRows);
}

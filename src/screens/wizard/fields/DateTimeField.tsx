import { DateAndTime } from "./DateAndTime.tsx";
import { Frame } from "./Frame.tsx";
import type { FieldProps } from "./field.ts";
import { textOf, useFormAnswer } from "./useFormAnswer.ts";

/** The answer is "2026-11-22T10:42"; half written, the halves as they are typed around the T. Both empty is no answer. */
export function DateTimeField({ question, path }: FieldProps<"dateTime">) {
  const { value, set, onBlur } = useFormAnswer(path);
  const [date = "", time = ""] = textOf(value).split("T");
  return (
    <Frame several question={question} path={path}>
      <DateAndTime
        date={date}
        time={time}
        timeLabel="Time"
        onChange={(parts) => set(parts.date === "" && parts.time === "" ? "" : `${parts.date}T${parts.time}`)}
        onBlur={onBlur}
      />
    </Frame>
  );
}

import { DateInput } from "../../../ui/DateInput.tsx";
import { Field } from "../../../ui/Field.tsx";
import { TimeInput } from "../../../ui/TimeInput.tsx";

interface DateAndTimeProps {
  readonly date: string;
  readonly time: string;
  readonly timeLabel: string;
  readonly onChange: (parts: { readonly date: string; readonly time: string }) => void;
  readonly onBlur: () => void;
}

/** A day and a time side by side; either may be half written. */
export const DateAndTime = ({ date, time, timeLabel, onChange, onBlur }: DateAndTimeProps) => (
  <div className="date-and-time">
    <DateInput value={date} onChange={(next) => onChange({ date: next, time })} onBlur={onBlur} />
    <Field label={timeLabel}>
      <TimeInput value={time} onChange={(next) => onChange({ date, time: next })} onBlur={onBlur} />
    </Field>
  </div>
);

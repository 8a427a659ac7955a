import { periodsOf } from "../../casefile/insights/figures.ts";
import { type Period, periodInWords, periodKey } from "../../casefile/terms.ts";
import { Field } from "../../ui/Field.tsx";
import { Select } from "../../ui/Select.tsx";
import { useCaseFile } from "../workspace.tsx";

interface Props {
  readonly now: Period;
  readonly period: Period;
  readonly onChange: (period: Period) => void;
}

/** The terms and school years that there are records of. */
export function PeriodChoice({ now, period, onChange }: Props) {
  const periods = periodsOf(useCaseFile(), now);
  return (
    <Field label="Term or school year">
      <Select
        value={periodKey(period)}
        options={periods.map((each) => ({ value: periodKey(each), label: periodInWords(each) }))}
        onChange={({ currentTarget }) => {
          const chosen = periods.find((each) => periodKey(each) === currentTarget.value);
          if (chosen) onChange(chosen);
        }}
      />
    </Field>
  );
}

import { isObject, termWords, type When } from "../../../engine/answer.ts";
import { DateInput } from "../../../ui/DateInput.tsx";
import { Field, FieldGroup } from "../../../ui/Field.tsx";
import { NumberInput } from "../../../ui/NumberInput.tsx";
import { RadioList } from "../../../ui/RadioList.tsx";
import { DateAndTime } from "./DateAndTime.tsx";
import { Frame } from "./Frame.tsx";
import type { FieldProps } from "./field.ts";
import { partOf, textOf, useFormAnswer } from "./useFormAnswer.ts";

type Precision = When["precision"];
const precisions: readonly { readonly value: Precision; readonly label: string }[] = [
  { value: "exact", label: "Exactly" },
  { value: "about", label: "About" },
  { value: "between", label: "Between two dates" },
  { value: "term", label: "Only the term" },
];
const isPrecision = (value: unknown): value is Precision => precisions.some((each) => each.value === value);
const terms = Object.entries(termWords).map(([value, label]) => ({ value, label }));

/** How well the date is known comes first; then only what that needs. What was typed for another precision is kept. */
export function WhenField({ question, path }: FieldProps<"when">) {
  const { value, set, onBlur } = useFormAnswer(path);
  const stored = partOf(value, "precision");
  const precision = isPrecision(stored) ? stored : "exact";
  const put = (parts: Readonly<Record<string, unknown>>) => set({ precision, ...(isObject(value) && value), ...parts });
  return (
    <Frame several question={question} path={path}>
      <RadioList layout="pills" options={precisions} value={precision} onChange={(next) => put({ precision: next })} />
      <Parts precision={precision} value={value} put={put} onBlur={onBlur} />
    </Frame>
  );
}

interface PartsProps {
  readonly precision: Precision;
  readonly value: unknown;
  readonly put: (parts: Readonly<Record<string, unknown>>) => void;
  readonly onBlur: () => void;
}
function Parts({ precision, value, put, onBlur }: PartsProps) {
  const text = (part: string) => textOf(partOf(value, part));
  const year = partOf(value, "year");
  switch (precision) {
    case "exact":
    case "about":
      return (
        <FieldGroup label={<span className="visually-hidden">{precision === "exact" ? "On" : "About"}</span>}>
          <DateAndTime
            date={text("date")}
            time={text("time")}
            timeLabel="Time, if known"
            onChange={put}
            onBlur={onBlur}
          />
        </FieldGroup>
      );
    case "between":
      return (
        <div className="parts between">
          <FieldGroup label="Not before">
            <DateInput value={text("from")} onChange={(from) => put({ from })} onBlur={onBlur} />
          </FieldGroup>
          <FieldGroup label="Not after">
            <DateInput value={text("to")} onChange={(to) => put({ to })} onBlur={onBlur} />
          </FieldGroup>
        </div>
      );
    case "term":
      return (
        <div className="parts">
          <FieldGroup label="Term">
            <RadioList layout="pills" options={terms} value={text("term")} onChange={(term) => put({ term })} />
          </FieldGroup>
          <Field label="Year" hint="The calendar year the term falls in">
            <NumberInput
              value={typeof year === "number" ? year : textOf(year)}
              onChange={(next) => put({ year: next })}
              onBlur={onBlur}
            />
          </Field>
        </div>
      );
  }
}

import { filterFields } from "../../casefile/search/filterFields.ts";
import { type Filters, isNarrowed, noFilters } from "../../casefile/search/filters.ts";
import { Button } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { DateInput } from "../../ui/DateInput.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Field, FieldGroup } from "../../ui/Field.tsx";
import { CloseIcon } from "../../ui/icons.ts";
import { Select } from "../../ui/Select.tsx";
import type { Asked } from "./asked.ts";

interface Props {
  readonly asked: Asked;
  readonly onChange: (change: Partial<Asked>) => void;
}

/** What a search can be narrowed to. */
export function FilterFields({ asked: { filters, showsQuotes }, onChange }: Props) {
  const narrow = (change: Partial<Filters>) => onChange({ filters: { ...filters, ...change } });
  const count = Object.values(filters).filter((values) => values.length > 0).length;
  const [period, from = "", to = ""] = filters.period;
  return (
    <Disclosure summary={count === 0 ? "Narrow it down" : `Narrowed down by ${count}`} startsOpen={count > 0}>
      <div className="search-filters">
        {filterFields.map(({ key, label, options }) => (
          <Field key={key} label={label}>
            <Select
              options={options}
              placeholder="Any"
              value={filters[key][0] ?? ""}
              onChange={({ target }) => narrow({ [key]: target.value === "" ? [] : [target.value] })}
            />
          </Field>
        ))}
      </div>
      {period === "between" && (
        <div className="cluster search-between">
          <FieldGroup label="From">
            <DateInput value={from} onChange={(day) => narrow({ period: ["between", day, to] })} />
          </FieldGroup>
          <FieldGroup label="To">
            <DateInput value={to} onChange={(day) => narrow({ period: ["between", from, day] })} />
          </FieldGroup>
        </div>
      )}
      <Checkbox
        label="Leave out drafts"
        checked={filters.drafts.length > 0}
        onChange={({ target }) => narrow({ drafts: target.checked ? ["without"] : [] })}
      />
      <Checkbox
        label="Show exact words in the results"
        hint="What children said is folded away in lists unless you ask for it."
        checked={showsQuotes}
        onChange={({ target }) => onChange({ showsQuotes: target.checked })}
      />
      {isNarrowed(filters) && (
        <div>
          <Button size="small" icon={CloseIcon} onClick={() => onChange({ filters: noFilters })}>
            Any of everything again
          </Button>
        </div>
      )}
    </Disclosure>
  );
}

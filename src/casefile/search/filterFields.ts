import { type Choices, choiceLabel } from "../../engine/question.ts";
import { behaviours } from "../../pack/words/behaviours.ts";
import { levels } from "../../pack/words/levels.ts";
import { places } from "../../pack/words/places.ts";
import { roles } from "../../pack/words/roles.ts";
import { kinds } from "./documents.ts";
import { type Filters, periods } from "./filters.ts";

/** One thing a search can be narrowed to, as it is offered. */
export interface FilterField {
  readonly key: keyof Filters;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

const optionsOf = (choices: Choices): FilterField["options"] =>
  Object.entries(choices).map(([value, choice]) => ({ value, label: choiceLabel(choice) }));

export const filterFields: readonly FilterField[] = [
  { key: "kind", label: "What", options: optionsOf(kinds) },
  { key: "types", label: "Kind of behaviour", options: optionsOf(behaviours) },
  {
    key: "places",
    label: "Place",
    options: optionsOf({ ...places, elsewhere: "Somewhere else", notKnown: "Not known" }),
  },
  { key: "roles", label: "A child’s part in it", options: optionsOf(roles) },
  { key: "levels", label: "Level of concern", options: optionsOf(levels) },
  { key: "period", label: "When", options: optionsOf(periods) },
];

/** What a search is narrowed to, in words: "Records · Toilets · This school year". Names nobody. */
export const filtersInWords = (filters: Filters): string =>
  [
    ...filterFields.flatMap(({ key, options }) =>
      filters[key].flatMap((value) => options.find((option) => option.value === value)?.label ?? []),
    ),
    ...(filters.drafts.length > 0 ? ["Without drafts"] : []),
  ].join(" · ");

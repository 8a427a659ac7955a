import type { CaseFile } from "../../casefile/casefile.ts";
import type { RawAnswers } from "../../engine/template.ts";
import type { Id } from "../../lib/ids.ts";
import { peopleItems } from "../../records/training.ts";
import type { Option } from "../../ui/OptionList.tsx";

/** What is in the form: empty where nothing was answered. */
export interface FormAnswers {
  readonly trainedIn: string;
  readonly other: string;
  readonly course: string;
  readonly provider: string;
  readonly trainedOn: string;
  readonly holds: string;
  readonly until: string;
  readonly people: readonly Id[];
}

export const noAnswers: FormAnswers = {
  trainedIn: "",
  other: "",
  course: "",
  provider: "",
  trainedOn: "",
  holds: "",
  until: "",
  people: [],
};

/** As the template holds it. */
export function answersOf({ people, ...words }: FormAnswers): RawAnswers {
  const written = Object.entries(words).filter(([, text]) => text.trim() !== "");
  return { ...Object.fromEntries(written), ...(people.length > 0 && { people: peopleItems(people) }) };
}

/** The school’s own staff, by name. */
export const staffIn = ({ people }: Pick<CaseFile, "people">): readonly Option[] =>
  [...people.values()]
    .filter(({ organisation }) => organisation === "")
    .map(({ id, name, role }) => ({ value: id, label: name, hint: role || undefined }))
    .sort((a, b) => a.label.localeCompare(b.label, "en-GB"));

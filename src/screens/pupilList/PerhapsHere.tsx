import type { Child } from "../../casefile/entities.ts";
import { childLabel } from "../../casefile/entities.ts";
import type { Finding } from "../../casefile/pupils/match.ts";
import type { Pupil } from "../../casefile/pupils/rows.ts";
import { longDate } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import { Card } from "../../ui/Card.tsx";
import { Field } from "../../ui/Field.tsx";
import { Select } from "../../ui/Select.tsx";
import { useFirst } from "../useFirst.tsx";
import type { Choice } from "./choice.ts";

type Question = Extract<Finding, { readonly kind: "ask" }>;

interface Props {
  readonly questions: readonly Question[];
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
}

/** Rows whose name is that of somebody who is here. Only a person can say whether it is the same child. */
export function PerhapsHere({ questions, choice, onChoice }: Props) {
  const [shown, more] = useFirst(questions);
  if (questions.length === 0) return null;
  const answer = (line: number, value: string) => {
    const answers = new Map<number, Id | "new">(choice.answers);
    if (value === "") answers.delete(line);
    else answers.set(line, value);
    onChoice({ ...choice, answers });
  };
  return (
    <Card title="Perhaps here already">
      <p>
        {questions.length === 1 ? "One name is" : `${questions.length} names are`} the same as, or nearly the same as, a
        name that is here, and no UPN or date of birth settles it. What you leave open is not imported.
      </p>
      {shown.map(({ pupil, candidates }) => (
        <Field key={pupil.line} label={`Line ${pupil.line}: ${about(pupil)}`}>
          <Select
            placeholder="Not decided"
            options={[
              ...candidates.map((child) => ({ value: child.id, label: `Is ${about(child)}` })),
              { value: "new", label: "Is another child: add" },
            ]}
            value={choice.answers.get(pupil.line) ?? ""}
            onChange={({ target }) => answer(pupil.line, target.value)}
          />
        </Field>
      ))}
      {more}
    </Card>
  );
}

const about = (who: Pupil | Child): string => {
  const name = "type" in who ? childLabel(who) : [who.givenNames, who.familyName].join(" ").trim();
  return `${name}, ${who.dateOfBirth === "" ? "no date of birth" : `born ${longDate(who.dateOfBirth)}`}`;
};

import type { Matched } from "../../casefile/pupils/match.ts";
import { Card } from "../../ui/Card.tsx";
import { CheckboxList } from "../../ui/CheckboxList.tsx";
import { FieldGroup } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { RadioList } from "../../ui/RadioList.tsx";
import { type Choice, yearsIn } from "./choice.ts";
import { children } from "./listWords.ts";

interface Props {
  readonly matched: Matched;
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
}

/** Whether new children are added, and of which year groups: whoever is not needed should not be here. */
export function WhomToImport({ matched, choice, onChoice }: Props) {
  const years = yearsIn(matched);
  const fresh = [...years.values()].reduce((sum, count) => sum + count, 0);
  return (
    <Card title="Whom to import">
      <Notice title="Import only the children you need">
        <p>
          This is a safeguarding record, not a register. Data protection law asks a school to hold no more than it
          needs, and a child can be added in any record at the moment they are needed.
        </p>
      </Notice>
      <FieldGroup label="Who should be taken from the list?">
        <RadioList
          options={[
            {
              value: "here",
              label: "Only children who are here already",
              hint: "Their details can be brought up to date",
            },
            { value: "new", label: `New children too: ${children(fresh)} on the list are not here yet` },
          ]}
          value={choice.whom}
          onChange={(whom) => onChoice({ ...choice, whom: whom === "new" ? "new" : "here" })}
        />
      </FieldGroup>
      {choice.whom === "new" && fresh > 0 && (
        <FieldGroup label="New children of which year groups?">
          <CheckboxList
            layout="pills"
            options={[...years].map(([year, count]) => ({
              value: year === "" ? none : year,
              label: `${year === "" ? "No year group" : /^\d+$/.test(year) ? `Year ${year}` : year} (${count})`,
            }))}
            value={choice.years.map((year) => (year === "" ? none : year))}
            onChange={(chosen) => onChoice({ ...choice, years: chosen.map((year) => (year === none ? "" : year)) })}
          />
        </FieldGroup>
      )}
    </Card>
  );
}
/** A choice needs a value. */
const none = "none";

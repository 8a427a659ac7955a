import { childLabel } from "../../casefile/entities.ts";
import type { Detail } from "../../casefile/pupils/differences.ts";
import { Card } from "../../ui/Card.tsx";
import { CheckboxList } from "../../ui/CheckboxList.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { FieldGroup } from "../../ui/Field.tsx";
import { useFirst } from "../useFirst.tsx";
import { type Choice, type Known, tickOf } from "./choice.ts";
import { detailWords, valueWords } from "./listWords.ts";

interface Props {
  readonly known: readonly Known[];
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
}

/** What the list says otherwise of children who are here, side by side. Nothing is taken over that was not ticked. */
export function DifferentHere({ known, choice, onChoice }: Props) {
  const rows = known.flatMap(({ child, pupil, differences }) =>
    differences.map((difference) => ({ child, ...difference, tick: tickOf(pupil.line, difference.detail) })),
  );
  const [shown, more] = useFirst(rows);
  if (rows.length === 0) return null;
  /** One box for all of a kind: empty here and filled in by the list, or different in both. */
  const groups = (["fill", "change"] as const).flatMap((way) =>
    detailsIn(rows).flatMap((detail) => {
      const ticks = rows
        .filter((row) => row.detail === detail && (row.here === "") === (way === "fill"))
        .map(({ tick }) => tick);
      const label = `${way === "fill" ? "Fill in" : "Change"}: ${detailWords[detail].toLowerCase()} (${ticks.length})`;
      return ticks.length === 0 ? [] : [{ value: `${way}/${detail}`, label, ticks }];
    }),
  );
  const isWhole = (ticks: readonly string[]) => ticks.every((tick) => choice.ticked.has(tick));
  const tick = (ticks: readonly string[], on: boolean) => {
    const next = new Set(choice.ticked);
    for (const each of ticks) on ? next.add(each) : next.delete(each);
    onChoice({ ...choice, ticked: next });
  };
  return (
    <Card title="Where the list differs from what is here">
      <FieldGroup
        label="What should be taken over from the list?"
        hint="Nothing that is not ticked. A name that changes stays known as an earlier name, so that it is still hidden where it was written."
      >
        <CheckboxList
          options={groups}
          value={groups.filter(({ ticks }) => isWhole(ticks)).map(({ value }) => value)}
          onChange={(chosen) => {
            const changed = groups.find(({ value, ticks }) => chosen.includes(value) !== isWhole(ticks));
            if (changed) tick(changed.ticks, chosen.includes(changed.value));
          }}
        />
      </FieldGroup>
      <Disclosure summary={rows.length === 1 ? "See the difference" : `See each of ${rows.length} differences`}>
        <DataTable
          caption="Each difference"
          hidesCaption
          rows={shown}
          rowKey={(row) => row.tick}
          columns={[
            {
              key: "take",
              header: "Take over",
              cell: (row) => (
                <label className="take-over">
                  <input
                    type="checkbox"
                    checked={choice.ticked.has(row.tick)}
                    onChange={({ target }) => tick([row.tick], target.checked)}
                  />
                  <span className="visually-hidden">
                    {`Take over: ${detailWords[row.detail].toLowerCase()} of ${childLabel(row.child)}`}
                  </span>
                </label>
              ),
            },
            { key: "child", header: "Child", isRowHeader: true, cell: ({ child }) => childLabel(child) },
            { key: "detail", header: "Detail", cell: ({ detail }) => detailWords[detail] },
            {
              key: "here",
              header: "Here",
              cell: ({ detail, here }) => (
                <span className="as-written">{here === "" ? "empty" : valueWords(detail, here)}</span>
              ),
            },
            {
              key: "list",
              header: "On the list",
              cell: ({ detail, list }) => <span className="as-written">{valueWords(detail, list)}</span>,
            },
          ]}
        />
        {more}
      </Disclosure>
    </Card>
  );
}

const detailsIn = (rows: readonly { readonly detail: Detail }[]): readonly Detail[] => [
  ...new Set(rows.map(({ detail }) => detail)),
];

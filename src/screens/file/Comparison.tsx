import { useMemo, useState } from "react";
import { compareVersions } from "../../casefile/compare.ts";
import type { FinishedRecord } from "../../casefile/entities.ts";
import { summarise } from "../../engine/summary.ts";
import type { AnyTemplate } from "../../engine/template.ts";
import type { Id } from "../../lib/ids.ts";
import { versionName } from "../../records/templates.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { Field } from "../../ui/Field.tsx";
import { Select } from "../../ui/Select.tsx";
import { useNames } from "../workspace.tsx";

interface Props {
  readonly template: AnyTemplate;
  readonly versions: readonly FinishedRecord[];
}

/** What reads differently in two versions, each answer as it was and as it is. */
export function Comparison({ template, versions }: Props) {
  const names = useNames();
  const [beforeId, setBefore] = useState(versions.at(-2)?.id ?? "");
  const [afterId, setAfter] = useState(versions.at(-1)?.id ?? "");
  const differences = useMemo(() => {
    const of = (id: Id) => summarise(template, versions.find((each) => each.id === id)?.answers ?? {}, names);
    return compareVersions(of(beforeId), of(afterId));
  }, [template, versions, names, beforeId, afterId]);
  const options = versions.map((each) => ({ value: each.id, label: versionName(each) }));
  return (
    <div className="stack">
      <div className="grid">
        <Field label="Compare">
          <Select options={options} value={beforeId} onChange={({ target }) => setBefore(target.value)} />
        </Field>
        <Field label="with">
          <Select options={options} value={afterId} onChange={({ target }) => setAfter(target.value)} />
        </Field>
      </div>
      <DataTable
        caption={
          differences.length === 1 ? "1 answer reads differently" : `${differences.length} answers read differently`
        }
        rows={differences.map((difference, index) => ({ ...difference, index }))}
        rowKey={({ index }) => String(index)}
        columns={[
          { key: "label", header: "Answer", isRowHeader: true, cell: ({ section, label }) => `${section}: ${label}` },
          {
            key: "before",
            header: "Before",
            cell: ({ before }) => <span className="as-written">{before === "" ? "Was not there" : before}</span>,
          },
          {
            key: "after",
            header: "After",
            cell: ({ after }) => <span className="as-written">{after === "" ? "Taken out" : after}</span>,
          },
        ]}
      />
    </div>
  );
}

import type { Anchor } from "../../documents/blocks.ts";
import type { ItemSummary, Row, SectionSummary } from "../../engine/summary.ts";
import { Card } from "../../ui/Card.tsx";
import { TextButton } from "../../ui/TextButton.tsx";

interface ReviewSectionProps {
  readonly section: SectionSummary;
  readonly onChange: (from: Anchor) => void;
}

/** The answers of a section, each with a way to change it. */
export function ReviewSection({ section, onChange }: ReviewSectionProps) {
  return (
    <Card title={section.title} flush>
      {runsOf(section.parts).map((run) =>
        "items" in run ? (
          <ReviewGroup key={run.groupKey} sectionId={section.sectionId} group={run} onChange={onChange} />
        ) : (
          <Rows key={run.rows[0]?.from.key} rows={run.rows} onChange={onChange} />
        ),
      )}
    </Card>
  );
}

type Group = Extract<SectionSummary["parts"][number], { readonly items: readonly ItemSummary[] }>;
interface GroupProps extends Pick<ReviewSectionProps, "onChange"> {
  readonly sectionId: string;
  readonly group: Group;
}
const ReviewGroup = ({ sectionId, group, onChange }: GroupProps) => (
  <div className="review-group">
    <div className="split review-group-head">
      <h3>{group.label}</h3>
      <TextButton about={group.label} onClick={() => onChange({ sectionId, key: group.groupKey })}>
        Change
      </TextButton>
    </div>
    {group.items.length === 0 && <p className="muted review-none">None</p>}
    {group.items.map((item) => (
      <div key={item.from.itemId} className="review-item">
        <h4>{item.title}</h4>
        <Rows rows={item.rows} within={item.title} onChange={onChange} />
      </div>
    ))}
  </div>
);

interface RowsProps extends Pick<ReviewSectionProps, "onChange"> {
  readonly rows: readonly Row[];
  readonly within?: string;
}
const Rows = ({ rows, within, onChange }: RowsProps) => (
  <dl className="review-rows">
    {rows.map((row) => (
      <div key={row.from.key} className="review-row">
        <dt>{row.label}</dt>
        <dd className={row.answered ? "as-written" : "muted"}>{row.value}</dd>
        <dd className="review-change">
          <TextButton
            about={within === undefined ? row.label : `${row.label}, ${within}`}
            onClick={() => onChange(row.from)}
          >
            Change
          </TextButton>
        </dd>
      </div>
    ))}
  </dl>
);

type Run = Group | { readonly rows: readonly Row[] };
/** Rows that follow each other belong into one list; a group stands alone. */
function runsOf(parts: SectionSummary["parts"]): readonly Run[] {
  const runs: (Group | { rows: Row[] })[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if ("items" in part) runs.push(part);
    else if (last !== undefined && "rows" in last) last.rows.push(part);
    else runs.push({ rows: [part] });
  }
  return runs;
}

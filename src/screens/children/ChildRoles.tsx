import { Link } from "wouter";
import type { Child } from "../../casefile/entities.ts";
import { roleInWords } from "../../casefile/involvements.ts";
import { type PartInIncident, roleHistory, rolesInWords } from "../../casefile/roleHistory.ts";
import { whenInWords } from "../../engine/summary.ts";
import { longDateTime } from "../../lib/dates.ts";
import { fileReference } from "../../records/copies.ts";
import { Card } from "../../ui/Card.tsx";
import { type Column, DataTable } from "../../ui/DataTable.tsx";
import { useFirst } from "../useFirst.tsx";
import { useCaseFile } from "../workspace.tsx";
import { ThinkLevel } from "./ThinkLevel.tsx";

/** In which part the child was in which incident, and how that was seen over time. Nothing before the first. */
export function ChildRoles({ child }: { readonly child: Child }) {
  const parts = roleHistory(useCaseFile(), child.id).toReversed();
  const [shown, more] = useFirst(parts, 20);
  const sentence = rolesInWords(child, parts);
  if (parts.length === 0) return null;
  return (
    <Card title="Parts in incidents" flush>
      {sentence !== "" && <p className="child-inset">{sentence}</p>}
      <DataTable
        caption="The part in each incident"
        hidesCaption
        columns={columns}
        rows={shown}
        rowKey={({ fileId }) => fileId}
      />
      {more && <div className="child-inset">{more}</div>}
      <div className="child-inset">
        <ThinkLevel childId={child.id} parts={shown} />
      </div>
    </Card>
  );
}

const columns: readonly Column<PartInIncident>[] = [
  {
    key: "incident",
    header: "Incident",
    isRowHeader: true,
    cell: ({ fileId, number }) => (
      <Link href={`/file/${fileId}`}>{fileReference({ templateId: "incident", number })}</Link>
    ),
  },
  { key: "when", header: "When", cell: ({ when }) => whenInWords(when) },
  { key: "part", header: "Part in it", cell: ({ role }) => roleInWords(role) },
  {
    key: "changes",
    header: "How it was seen before",
    cell: ({ changes }) =>
      changes.length === 0
        ? "The same"
        : changes.map(({ at, from, to, why }) => (
            <p key={at}>
              {roleInWords(from)}, until {longDateTime(at)}: then {roleInWords(to).toLocaleLowerCase("en-GB")}. {why}
            </p>
          )),
  },
];

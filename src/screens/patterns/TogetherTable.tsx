import { Link } from "wouter";
import { roleInWords } from "../../casefile/involvements.ts";
import type { Together } from "../../casefile/patterns/together.ts";
import { placeInWords } from "../../casefile/patterns/whereWhen.ts";
import { longDate } from "../../lib/dates.ts";
import { fileReference } from "../../records/copies.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { useNames } from "../workspace.tsx";

/** The picture as a table: each incident with everybody’s part in it. */
export function TogetherTable({ together }: { readonly together: Together }) {
  const names = useNames();
  return (
    <DataTable
      caption="Who was in which incident with whom"
      rows={together.incidents}
      rowKey={({ fileId }) => fileId}
      columns={[
        {
          key: "incident",
          header: "Incident",
          isRowHeader: true,
          cell: ({ fileId, number }) => (
            <Link href={`/file/${fileId}`}>{fileReference({ templateId: "incident", number })}</Link>
          ),
        },
        { key: "day", header: "When", cell: ({ day }) => longDate(day) },
        { key: "place", header: "Where", cell: ({ place = "" }) => placeInWords(place) },
        {
          key: "children",
          header: "Children and their part in it",
          cell: ({ children }) => (
            <ul>
              {children.map(({ id, role }) => (
                <li key={id}>
                  {together.children.includes(id)
                    ? `${names.child(id)}: ${roleInWords(role).toLowerCase()}`
                    : "A child who is not in the picture"}
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}

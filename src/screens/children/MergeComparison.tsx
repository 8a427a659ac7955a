import { type Child, childLabel } from "../../casefile/entities.ts";
import { countOf, doubtsAbout } from "../../casefile/merged/merge.ts";
import type { Id } from "../../lib/ids.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { FieldGroup } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { RadioList } from "../../ui/RadioList.tsx";
import { useCaseFile } from "../workspace.tsx";
import { countInWords, doubtWords, sideBySide } from "./mergeWords.ts";

interface Props {
  readonly child: Child;
  readonly other: Child;
  readonly stays: Id;
  readonly onStays: (id: Id) => void;
  readonly isRefused: boolean;
}

/** Two records side by side, what speaks against their being one, and what would be together. */
export function MergeComparison({ child, other, stays, onStays, isRefused }: Props) {
  const file = useCaseFile();
  const doubts = doubtsAbout(child, other);
  const count = (...ids: readonly Id[]) => countInWords(countOf(file, ids));
  const written = (words: string) => <span className="as-written">{words === "" ? "–" : words}</span>;
  return (
    <>
      <DataTable
        caption="The two records side by side"
        rows={sideBySide(child, other)}
        rowKey={({ label }) => label}
        columns={[
          { key: "label", header: "Detail", isRowHeader: true, cell: ({ label }) => label },
          { key: "one", header: "This record", cell: ({ one }) => written(one) },
          { key: "other", header: "The other", cell: (row) => written(row.other) },
        ]}
      />
      {doubts.length > 0 && (
        <Notice tone="warning" title="Look again before you go on">
          <ul>
            {doubts.map((doubt) => (
              <li key={doubt}>{doubtWords[doubt]}</li>
            ))}
          </ul>
        </Notice>
      )}
      <p>
        This record has {count(child.id)}, the other {count(other.id)}. Together: {count(child.id, other.id)}.
      </p>
      {!isRefused && (
        <>
          <FieldGroup
            label="Whose name and details stay?"
            hint="Where they are empty, the other’s are shown. The other name is remembered, to be hidden where it was written."
          >
            <RadioList
              options={[
                { value: child.id, label: `This record: ${childLabel(child)}` },
                { value: other.id, label: `The other: ${childLabel(other)}` },
              ]}
              value={stays}
              onChange={onStays}
            />
          </FieldGroup>
          <p className="muted">
            No record is rewritten: finished records keep the name they were finished with. You can undo this at any
            time.
          </p>
        </>
      )}
    </>
  );
}

import type { DraftRecord, FinishedRecord } from "../../casefile/entities.ts";
import type { AnyTemplate } from "../../engine/template.ts";
import { type Copy, copiesOf } from "../../records/copies.ts";
import { Card } from "../../ui/Card.tsx";
import { CopyRow } from "./CopyRow.tsx";

/** Everything this record can be printed as, each with whom it is for; a document that each child has their own of is said once. */
export function Copies({
  template,
  record,
}: {
  readonly template: AnyTemplate;
  readonly record: DraftRecord | FinishedRecord;
}) {
  const copies = copiesOf(template, record);
  return (
    <Card title="Save or print" flush>
      <ul className="copy-list" aria-label="Copies">
        {template.documents
          .map((document) => ({ document, own: copies.filter((copy) => copy.document.id === document.id) }))
          .filter(({ own }) => own.length > 0)
          .map(({ document, own }) => (
            <li key={document.id} className="copy-document">
              <div>
                <h3 className="copy-title">{document.title}</h3>
                <p className="muted">{document.purpose}</p>
              </div>
              {own.map((copy: Copy) => (
                <CopyRow key={`${record.id}/${copy.forChild ?? ""}`} template={template} record={record} copy={copy} />
              ))}
            </li>
          ))}
      </ul>
    </Card>
  );
}

import { Suspense } from "react";
import type { FinishedRecord } from "../../casefile/entities.ts";
import { BlocksView } from "../../documents/html/BlocksView.tsx";
import { longDateTime } from "../../lib/dates.ts";
import { copiesOf } from "../../records/copies.ts";
import { isTemplateId, nounOf, type TemplateId } from "../../records/templates.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { useNames, useTemplate } from "../workspace.tsx";
import { CopyRow } from "./CopyRow.tsx";
import { blocksOf, gistOf } from "./gist.ts";

/** One finished entry: when, by whom and its gist; the whole of it and its print when it is opened. */
export function EntryView({ entry }: { readonly entry: FinishedRecord }) {
  const names = useNames();
  return (
    <Disclosure
      summary={
        <span>
          {nounOf(entry.templateId)}, {longDateTime(entry.finishedAt)}, by {names.person(entry.finishedBy)}
          <span className="entry-gist">{gistOf(entry)}</span>
        </span>
      }
    >
      <BlocksView blocks={blocksOf(entry)} />
      {isTemplateId(entry.templateId) && (
        <Suspense>
          <EntryCopy entry={entry} templateId={entry.templateId} />
        </Suspense>
      )}
    </Disclosure>
  );
}

function EntryCopy({ entry, templateId }: { readonly entry: FinishedRecord; readonly templateId: TemplateId }) {
  const template = useTemplate(templateId);
  const [copy] = copiesOf(template, entry);
  return copy && <CopyRow template={template} record={entry} copy={copy} />;
}

import { Suspense } from "react";
import type { FinishedRecord } from "../../casefile/entities.ts";
import type { Block } from "../../documents/blocks.ts";
import { BlocksView } from "../../documents/html/BlocksView.tsx";
import { longDateTime } from "../../lib/dates.ts";
import { copiesOf } from "../../records/copies.ts";
import { isTemplateId, nounOf, type TemplateId } from "../../records/templates.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { useNames, useTemplate } from "../workspace.tsx";
import { CopyRow } from "./CopyRow.tsx";

/** The answers that say in a line what an entry is about. */
const gistKeys: ReadonlySet<string> = new Set([
  "decision",
  "contactWho",
  "contactState",
  "level",
  "agency",
  "socialCareStatus",
  "policeStatus",
  "otherStatus",
  "addendumKind",
  "added",
  "newTier",
  "outcome",
]);

/** One finished entry: when, by whom and its gist; the whole of it and its print when it is opened. */
export function EntryView({ entry }: { readonly entry: FinishedRecord }) {
  const names = useNames();
  // Kept as it was finished; the shape was checked then.
  const blocks = (entry.documents[0]?.blocks ?? []) as readonly Block[];
  return (
    <Disclosure
      summary={
        <span>
          {nounOf(entry.templateId)}, {longDateTime(entry.finishedAt)}, by {names.person(entry.finishedBy)}
          <span className="entry-gist">{gistOf(blocks)}</span>
        </span>
      }
    >
      <BlocksView blocks={blocks} />
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
  const [copy] = copiesOf(template, entry.answers);
  return copy && <CopyRow template={template} record={entry} copy={copy} />;
}

const gistOf = (blocks: readonly Block[]): string =>
  blocks
    .flatMap((block) => (block.kind === "facts" ? block.rows : []))
    .filter(({ from }) => from !== undefined && gistKeys.has(from.key))
    .map(({ value }) => value)
    .join(" · ");

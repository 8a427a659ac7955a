import { entriesAbout } from "../../casefile/casefile.ts";
import type { ExportedRecord } from "../../casefile/entities.ts";
import { formatWords, forWhom } from "../../casefile/leaving/sections.ts";
import type { AnyTemplate } from "../../engine/template.ts";
import { longDateTime } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import { fileReference } from "../../records/copies.ts";
import { markOf } from "../../records/exportMark.ts";
import { Card } from "../../ui/Card.tsx";
import { DownloadIcon } from "../../ui/icons.ts";
import { List, ListRow } from "../../ui/List.tsx";
import { useCaseFile, useNames } from "../workspace.tsx";

/** What has left this device of a file and of the entries about it, newest first. Nothing is shown while nothing has. */
export function HandedOver({ fileId, template }: { readonly fileId: Id; readonly template: AnyTemplate }) {
  const file = useCaseFile();
  const names = useNames();
  const entries = new Map(entriesAbout(file, fileId).map((entry) => [entry.fileId, entry] as const));
  const titleOf = (each: ExportedRecord): string => {
    const entry = entries.get(each.fileId);
    if (entry !== undefined) return fileReference(entry);
    const title = template.documents.find(({ id }) => id === each.documentId)?.title ?? "Document";
    return each.forChild === undefined ? title : `${title}: ${names.child(each.forChild)}`;
  };
  // Of one minute, the one that was noted last comes first.
  const handed = [...file.exported.values()]
    .reverse()
    .filter((each) => each.fileId === fileId || entries.has(each.fileId))
    .sort((a, b) => b.at.localeCompare(a.at));
  if (handed.length === 0) return null;
  return (
    <Card title="Handed over" flush>
      <List label="Handed over">
        {handed.map((each) => (
          <ListRow
            key={each.id}
            icon={DownloadIcon}
            title={titleOf(each)}
            detail={
              <>
                <p>{forWhom(each)}</p>
                <p>
                  {formatWords[each.format]} of version {each.version}, {longDateTime(each.at)}, by{" "}
                  {names.person(each.by)}. Fingerprint{" "}
                  <span className="copy-mark">{markOf(each.contents || each.fingerprint)}</span>
                </p>
              </>
            }
          />
        ))}
      </List>
    </Card>
  );
}

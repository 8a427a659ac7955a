import type { AnyTemplate } from "../../engine/template.ts";
import { longDateTime } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import { Card } from "../../ui/Card.tsx";
import { DownloadIcon } from "../../ui/icons.ts";
import { List, ListRow } from "../../ui/List.tsx";
import { useCaseFile, useNames } from "../workspace.tsx";

/** What has left this device of a file, newest first. Nothing is shown while nothing has. */
export function HandedOver({ fileId, template }: { readonly fileId: Id; readonly template: AnyTemplate }) {
  const file = useCaseFile();
  const names = useNames();
  const handed = [...file.exported.values()]
    .filter((each) => each.fileId === fileId)
    .sort((a, b) => b.at.localeCompare(a.at));
  if (handed.length === 0) return null;
  return (
    <Card title="Handed over" flush>
      <List label="Handed over">
        {handed.map(({ id, documentId, forChild, version, at, by, fingerprint }) => {
          const title = template.documents.find((document) => document.id === documentId)?.title ?? "Document";
          return (
            <ListRow
              key={id}
              icon={DownloadIcon}
              title={forChild === undefined ? title : `${title}: ${names.child(forChild)}`}
              detail={`Version ${version}, saved ${longDateTime(at)} by ${names.person(by)}. Fingerprint ${fingerprint.slice(0, 8)}`}
            />
          );
        })}
      </List>
    </Card>
  );
}

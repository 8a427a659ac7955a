import { useLocation } from "wouter";
import { notesOf } from "../../casefile/notes.ts";
import { whenInWords } from "../../engine/summary.ts";
import { longDate } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import { Card } from "../../ui/Card.tsx";
import { DocumentIcon } from "../../ui/icons.ts";
import { List, ListRow } from "../../ui/List.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { hrefOf } from "../hrefOf.ts";
import { useFirst } from "../useFirst.tsx";
import { useCaseFile } from "../workspace.tsx";

/** Notes about a child, newest first. Nothing while there are none. */
export function ChildNotes({ childId }: { readonly childId: Id }) {
  const [, go] = useLocation();
  const notes = notesOf(useCaseFile(), childId);
  const [shown, more] = useFirst(notes, 20);
  if (notes.length === 0) return null;
  return (
    <Card title="Notes" flush>
      <List label="Notes">
        {shown.map(({ now, kind, summary, when, startedOn }) => (
          <ListRow
            key={now.fileId}
            icon={DocumentIcon}
            title={kind}
            detail={`${when === undefined ? `Started ${longDate(startedOn)}` : whenInWords(when)}${summary === "" ? "" : `. ${summary}`}`}
            tag={now.draft && <Tag tone="amber">Draft</Tag>}
            href={hrefOf(now)}
            onOpen={() => go(hrefOf(now))}
          />
        ))}
      </List>
      {more && <div className="child-inset">{more}</div>}
    </Card>
  );
}

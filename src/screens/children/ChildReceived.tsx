import { useLocation } from "wouter";
import { longDateTime } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import { Card } from "../../ui/Card.tsx";
import { DocumentIcon } from "../../ui/icons.ts";
import { List, ListRow } from "../../ui/List.tsx";
import { useCaseFile } from "../workspace.tsx";

/** What came about this child from other schools. Nothing while there is none. */
export function ChildReceived({ childId }: { readonly childId: Id }) {
  const [, go] = useLocation();
  const packs = [...useCaseFile().received.values()].filter((each) => each.childId === childId);
  if (packs.length === 0) return null;
  return (
    <Card title="From other schools" flush>
      <List label="From other schools">
        {packs.map(({ id, from, receivedAt, documents }) => (
          <ListRow
            key={id}
            icon={DocumentIcon}
            title={from}
            detail={`Taken in ${longDateTime(receivedAt)} · ${documents.length} ${documents.length === 1 ? "document" : "documents"}`}
            href={`/received/${id}`}
            onOpen={() => go(`/received/${id}`)}
          />
        ))}
      </List>
    </Card>
  );
}

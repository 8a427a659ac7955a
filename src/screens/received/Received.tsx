import { Link, useLocation } from "wouter";
import { childLabel } from "../../casefile/entities.ts";
import { longDateTime } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import { Card } from "../../ui/Card.tsx";
import { DocumentIcon } from "../../ui/icons.ts";
import { List, ListRow } from "../../ui/List.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { useNoted } from "../useNoted.ts";
import { useCaseFile } from "../workspace.tsx";
import { GiveReceipt } from "./GiveReceipt.tsx";
import { NotReceived } from "./NotReceived.tsx";

/** What came from a child’s school before: the receipt to give, and every document to read. */
export function Received({ receivedId }: { readonly receivedId: Id }) {
  const file = useCaseFile();
  const [, go] = useLocation();
  const received = file.received.get(receivedId);
  const child = received && file.children.get(received.childId);
  useNoted("received", received?.id);
  if (received === undefined) return <NotReceived />;
  const people = file.people.get(received.receivedBy);
  return (
    <div className="stack stack-loose">
      <PageHeader
        title={`From ${received.from}`}
        detail={`Made ${longDateTime(received.madeAt)}. Taken in ${longDateTime(received.receivedAt)}${people === undefined ? "" : ` by ${people.name}`}.`}
        takesFocus
      />
      <GiveReceipt received={received} />
      <Card title="About whom">
        <p>
          {child === undefined ? (
            "A child no longer in the file"
          ) : (
            <Link href={`/children/${child.id}`}>{childLabel(child)}</Link>
          )}
          . The chronology that came with the file ({received.lines.length}{" "}
          {received.lines.length === 1 ? "line" : "lines"}) stands among the child’s own, each line marked with the
          school it came from.
        </p>
        {received.contact !== "" && <p>Whom to ask there: {received.contact}</p>}
        <p>
          Tell the special educational needs co-ordinator, and whoever else here has to know, that this file has come.
        </p>
      </Card>
      <Card title="Documents" flush>
        <List label="Documents">
          {received.documents.map(({ title, reference }, index) => {
            const href = `/received/${received.id}/${index + 1}`;
            return (
              <ListRow
                // biome-ignore lint/suspicious/noArrayIndexKey: a document has no identity but its place in the index
                key={index}
                icon={DocumentIcon}
                title={title}
                detail={reference}
                href={href}
                onOpen={() => go(href)}
              />
            );
          })}
        </List>
      </Card>
    </div>
  );
}

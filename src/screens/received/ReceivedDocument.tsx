import { Link } from "wouter";
import { DocumentView } from "../../documents/html/DocumentView.tsx";
import type { Id } from "../../lib/ids.ts";
import { logExport } from "../../records/exportLog.ts";
import { outgoingReceived, receivedDocument, receivedSubject } from "../../records/received.ts";
import { Card } from "../../ui/Card.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { OutgoingRow } from "../outgoing/OutgoingRow.tsx";
import { useNoted } from "../useNoted.ts";
import { useCaseFile, useWorkspace } from "../workspace.tsx";
import { NotReceived } from "./NotReceived.tsx";

interface Props {
  readonly receivedId: Id;
  /** In the index of the pack, from 1. */
  readonly place: number;
}

/** One document of a pack, to read and to print. */
export function ReceivedDocument({ receivedId, place }: Props) {
  const file = useCaseFile();
  const workspace = useWorkspace();
  const received = file.received.get(receivedId);
  const document = received?.documents[place - 1];
  useNoted("received", received?.id);
  if (received === undefined || document === undefined) return <NotReceived />;
  return (
    <div className="stack stack-loose">
      <PageHeader
        kicker={`From ${received.from}`}
        title={document.title}
        detail={document.reference}
        actions={
          <Link href={`/received/${received.id}`} asChild>
            <LinkButton>All documents</LinkButton>
          </Link>
        }
        takesFocus
      />
      <Card title="Copy for the child protection file">
        <OutgoingRow
          title={document.title}
          usual={{ recipient: "the school’s child protection file", purpose: "Record" }}
          outgoing={(handing) => outgoingReceived(file, received, place - 1, handing)}
          alsoAs={[]}
          mayLock={false}
          hidesNames={false}
          onLeft={(leaving) => logExport(workspace, receivedSubject(received, "received"), leaving)}
        />
      </Card>
      <DocumentView document={receivedDocument(received, document)} />
    </div>
  );
}

import { Link, useLocation } from "wouter";
import { fileById } from "../../casefile/casefile.ts";
import type { Id } from "../../lib/ids.ts";
import { outgoingCard, startFromCard } from "../../records/cardVerbs.ts";
import { fileReference } from "../../records/copies.ts";
import { type CardHere, subjects } from "../../records/guidance.ts";
import { roleIn } from "../../records/workspace.ts";
import { Button } from "../../ui/Button.tsx";
import { BackIcon, EditIcon } from "../../ui/icons.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { CardBody } from "../cards/CardBody.tsx";
import { useGuidance } from "../useGuidance.ts";
import { useStart } from "../useStart.tsx";
import { useCaseFile, useWorkspace } from "../workspace.tsx";
import { PrintGuidance } from "./PrintGuidance.tsx";
import { StepTick } from "./StepTick.tsx";
import { UseWithRecord } from "./UseWithRecord.tsx";

interface Props {
  readonly cardId: string;
  /** The incident on whose record ticks are written down. */
  readonly fileId?: Id;
}

/** One card: to read, to print, to begin a record from, or to tick off on a record that is there. */
export function CardPage({ cardId, fileId }: Props) {
  const workspace = useWorkspace();
  const card = useGuidance().cardOf(cardId);
  if (card === undefined)
    return (
      <div className="stack stack-loose measure">
        <PageHeader title="There is no such card" detail="It may be from another version of Waymark." takesFocus />
        <div>
          <Link href="/guidance" asChild>
            <LinkButton icon={BackIcon}>All cards</LinkButton>
          </Link>
        </div>
      </div>
    );
  return (
    <div className="stack stack-loose measure">
      <PageHeader kicker={subjects[card.subject]} title={card.title} detail={card.gist} takesFocus />
      <div className="cluster">
        <StartFrom card={card} isForRecord={fileId !== undefined} />
        <Link href="/guidance" asChild>
          <LinkButton variant="quiet" icon={BackIcon}>
            All cards
          </LinkButton>
        </Link>
      </div>
      {fileId === undefined ? <CardBody card={card} /> : <ForRecord card={card} fileId={fileId} />}
      <PrintGuidance
        key={card.id}
        title={card.title}
        detail="One page to carry or to pin up."
        outgoing={() => outgoingCard(workspace, card)}
      />
      <UseWithRecord card={card} fileId={fileId} />
    </div>
  );
}

/** Where a record begins. Whoever writes concerns begins one; whoever may not write about a child begins nothing. */
function StartFrom({ card, isForRecord }: { readonly card: CardHere; readonly isForRecord: boolean }) {
  const workspace = useWorkspace();
  const { start, trouble } = useStart();
  const [, go] = useLocation();
  const role = roleIn(workspace);
  if (isForRecord || card.starts === undefined || role === "head") return null;
  return role === "recorder" ? (
    <Button variant="primary" icon={EditIcon} onClick={() => go("/concerns/write")}>
      Write down a concern
    </Button>
  ) : (
    <>
      {trouble}
      <Button variant="primary" icon={EditIcon} onClick={() => void start(() => startFromCard(workspace, card))}>
        Start the record from this card
      </Button>
    </>
  );
}

/** The card beside a record: each step can be written down there. */
function ForRecord({ card, fileId }: { readonly card: CardHere; readonly fileId: Id }) {
  const file = useCaseFile();
  const now = fileById(file, fileId);
  const record = now?.templateId === "incident" ? now : undefined;
  if (record === undefined)
    return (
      <>
        <Notice tone="warning" title="That record is not on this device">
          <p>The card can be read all the same. Choose another record below to tick its steps off.</p>
        </Notice>
        <CardBody card={card} />
      </>
    );
  if (record.finished === undefined)
    return (
      <>
        <Notice title={`${fileReference(record)} is still being written`}>
          <p>
            Steps can be ticked off once it is finished: what is ticked is added to a finished record. Until then write
            what was done into the record itself.{" "}
            {record.draft && <Link href={`/write/${record.draft.id}`}>Go on writing</Link>}
          </p>
        </Notice>
        <CardBody card={card} />
      </>
    );
  return (
    <>
      <Notice title={`For ${fileReference(record)}`}>
        <p>
          What you tick is written down there with today’s date and your name, and stays.{" "}
          <Link href={`/file/${fileId}`}>Open the record</Link>
        </p>
      </Notice>
      <CardBody card={card} step={(step) => <StepTick card={card} step={step} fileId={fileId} />} />
    </>
  );
}

import { Link } from "wouter";
import { childLabel } from "../../casefile/entities.ts";
import { sendingNow } from "../../casefile/transfer/leavers.ts";
import type { Id } from "../../lib/ids.ts";
import { closedDaysIn } from "../../records/closedDays.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { useNoted } from "../useNoted.ts";
import { useCaseFile } from "../workspace.tsx";
import { AwaitReceipt } from "./AwaitReceipt.tsx";
import { LeavingForm } from "./LeavingForm.tsx";
import { ReceiptHere } from "./ReceiptHere.tsx";
import { SendFile } from "./SendFile.tsx";

/** A child who is leaving: where to and by when, the file for the next school, and the receipt for it. */
export function Leaver({ childId }: { readonly childId: Id }) {
  const file = useCaseFile();
  const child = file.children.get(childId);
  useNoted("child", child?.id);
  if (child === undefined)
    return <PageHeader title="This child is not in the case file" detail="The address may be from another device." />;
  const { leaving } = child;
  const sending = leaving && sendingNow(file, { id: child.id, leaving }, closedDaysIn(file));
  return (
    <div className="stack stack-loose">
      <PageHeader
        kicker="Leaving"
        title={childLabel(child)}
        detail="The child protection file follows the child, apart from the main pupil file and by a secure way."
        actions={
          <Link href={`/children/${child.id}`} asChild>
            <LinkButton>Back to the child</LinkButton>
          </Link>
        }
        takesFocus
      />
      {sending?.at === "received" && <ReceiptHere sent={sending.sent} receipt={sending.receipt} />}
      {sending?.at === "waiting" && (
        <>
          <AwaitReceipt key={sending.sent.id} childId={child.id} sent={sending.sent} due={sending.due} />
          {sending.before && <ReceiptHere {...sending.before} isEarlier />}
        </>
      )}
      {leaving && <SendFile child={{ ...child, leaving }} isSent={sending?.at !== "toSend"} />}
      <LeavingForm key={leaving?.notedAt} child={child} />
    </div>
  );
}

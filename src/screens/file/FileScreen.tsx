import { useMemo, useState } from "react";
import { Link, Redirect } from "wouter";
import { type CaseFile, type FileNow, fileById, versionsOf } from "../../casefile/casefile.ts";
import type { DraftRecord, FinishedRecord } from "../../casefile/entities.ts";
import { referralState } from "../../casefile/referral/state.ts";
import { DocumentView } from "../../documents/html/DocumentView.tsx";
import { localDate } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import { closedDaysIn } from "../../records/closedDays.ts";
import { copiesOf, documentFor, fileReference } from "../../records/copies.ts";
import { isTemplateId, type TemplateId } from "../../records/templates.ts";
import { Card } from "../../ui/Card.tsx";
import { ClockIcon } from "../../ui/icons.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { FileFindings } from "../findings/FileFindings.tsx";
import { hrefOfEntry } from "../hrefOf.ts";
import { useNoted } from "../useNoted.ts";
import { useCaseFile, useTemplate, useWorkspace } from "../workspace.tsx";
import { Copies } from "./Copies.tsx";
import { DraftCard } from "./DraftCard.tsx";
import { Entries } from "./Entries.tsx";
import { HandedOver } from "./HandedOver.tsx";
import { Journey } from "./Journey.tsx";
import { NextSteps } from "./NextSteps.tsx";
import { OfferedCards } from "./OfferedCards.tsx";
import { Standing } from "./Standing.tsx";
import { Versions } from "./Versions.tsx";
import { WordingMoved } from "./WordingMoved.tsx";
import "./file.css";

/** One incident, plan or referral: what it says, the copies it prints as, what was added since, its versions, and what can come next. */
export function FileScreen({ fileId }: { readonly fileId: Id }) {
  const file = useCaseFile();
  const now = fileById(file, fileId);
  const written = now?.finished ?? now?.draft;
  // An entry is read on the page of the record or the child that it is about; one that stands alone has a page of its own. Whoever
  // leaves an entry about a child half-way comes back here by the child’s id.
  const elsewhere = file.children.has(fileId) ? `/children/${fileId}` : written && hrefOfEntry(file, written);
  if (elsewhere !== undefined) return <Redirect to={elsewhere} replace />;
  if (now === undefined || !isTemplateId(now.templateId))
    return (
      <div className="stack stack-loose">
        <PageHeader
          title="This record is not on this device"
          detail="It may have been a draft that was discarded, or a record that was disposed of at the end of its time. Nothing finished goes by itself."
          takesFocus
        />
        <div>
          <Link href="/" asChild>
            <LinkButton>Go to Today</LinkButton>
          </Link>
        </div>
      </div>
    );
  return <KnownFile key={fileId} now={now} templateId={now.templateId} />;
}

function KnownFile({ now, templateId }: { readonly now: FileNow; readonly templateId: TemplateId }) {
  const file = useCaseFile();
  const template = useTemplate(templateId);
  const versions = versionsOf(file, now.fileId);
  const [chosen, setChosen] = useState<Id>();
  const record = versions.find(({ id }) => id === chosen) ?? now.finished ?? now.draft;
  useNoted(record?.type ?? "finished", record?.id);
  if (record === undefined) return null;
  return (
    <div className="stack stack-loose">
      <PageHeader
        // Another version is another page to read: the focus starts again at its head.
        key={record.id}
        title={fileReference(now)}
        kicker={template.title}
        detail={<Standing record={record} now={now} />}
        actions={
          now.finished !== undefined && templateId === "incident" ? (
            <Link href={`/file/${now.fileId}/timeline`} asChild>
              <LinkButton icon={ClockIcon}>Timeline of this case</LinkButton>
            </Link>
          ) : undefined
        }
        takesFocus
      />
      {now.draft && <DraftCard draft={now.draft} template={template} />}
      {templateId === "incident" && now.finished !== undefined && <FileFindings now={now} />}
      <div className="file-columns">
        <div className="stack stack-loose">
          {now.finished && templateId === "referral" && <Journey referral={now} />}
          {now.finished && templateId === "policy" && <WordingMoved policy={now} template={template} />}
          {isSent(file, now) && <NextSteps now={now} template={template} />}
          <Copies template={template} record={record} />
          {now.finished && !isSent(file, now) && <NextSteps now={now} template={template} />}
          {now.finished && templateId === "incident" && <OfferedCards now={now} />}
          {now.finished && <Entries now={now} />}
          <HandedOver fileId={now.fileId} template={template} />
        </div>
        <WholeDocument record={record} templateId={templateId} />
      </div>
      {versions.length > 0 && <Versions template={template} versions={versions} shown={record.id} onShow={setChosen} />}
    </div>
  );
}

/** What was sent waits for an answer; before that, a copy of it is what is wanted first. */
const isSent = (file: CaseFile, now: FileNow): boolean =>
  now.templateId === "referral" && !["draft", "toSend"].includes(referralState(file, now, closedDaysIn(file)).at);

function WholeDocument({
  record,
  templateId,
}: {
  readonly record: DraftRecord | FinishedRecord;
  readonly templateId: TemplateId;
}) {
  const file = useCaseFile();
  const template = useTemplate(templateId);
  const today = localDate(useWorkspace().now());
  const document = useMemo(() => {
    const [whole] = copiesOf(template, record);
    return whole && documentFor(file, template, record, whole, today);
  }, [file, template, record, today]);
  return (
    <Card title="The whole document" flush>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="file-document" aria-label="Pages of the document" tabIndex={0}>
        {document && <DocumentView document={document} />}
      </section>
    </Card>
  );
}

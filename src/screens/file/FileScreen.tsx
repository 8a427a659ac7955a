import { useMemo, useState } from "react";
import { type CaseFile, type FileNow, filesOf, versionsOf } from "../../casefile/casefile.ts";
import type { DraftRecord, FinishedRecord } from "../../casefile/entities.ts";
import { isClosed } from "../../casefile/today.ts";
import { DocumentView } from "../../documents/html/DocumentView.tsx";
import { localDate, longDateTime } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import { copiesOf, documentFor, fileReference } from "../../records/copies.ts";
import { isEntry, isTemplateId, type TemplateId } from "../../records/templates.ts";
import { Card } from "../../ui/Card.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { useCaseFile, useNames, useTemplate, useWorkspace } from "../workspace.tsx";
import { Copies } from "./Copies.tsx";
import { DraftCard } from "./DraftCard.tsx";
import { Entries } from "./Entries.tsx";
import { NextSteps } from "./NextSteps.tsx";
import { Versions } from "./Versions.tsx";
import "./file.css";

/** One incident or plan: what it says, the copies it prints as, what was added since, its versions, and what can come next. */
export function FileScreen({ fileId }: { readonly fileId: Id }) {
  const file = useCaseFile();
  const now = findFile(file, fileId);
  if (now === undefined || !isTemplateId(now.templateId))
    return (
      <PageHeader
        title="This record is not on this device"
        detail="It may have been a draft that was discarded. Nothing finished is ever removed."
        takesFocus
      />
    );
  return <KnownFile key={fileId} now={now} templateId={now.templateId} />;
}

const findFile = (file: CaseFile, fileId: Id): FileNow | undefined => {
  const any = [...file.finished.values(), ...file.drafts.values()].find(
    (each) => each.fileId === fileId && !isEntry(each.templateId),
  );
  return any && filesOf(file, any.templateId).find((each) => each.fileId === fileId);
};

function KnownFile({ now, templateId }: { readonly now: FileNow; readonly templateId: TemplateId }) {
  const file = useCaseFile();
  const template = useTemplate(templateId);
  const versions = versionsOf(file, now.fileId);
  const [chosen, setChosen] = useState<Id>();
  const record = versions.find(({ id }) => id === chosen) ?? now.finished ?? now.draft;
  if (record === undefined) return null;
  return (
    <div className="stack stack-loose">
      <PageHeader
        title={fileReference(now)}
        kicker={template.title}
        detail={<Standing record={record} closed={isClosed(file, now)} />}
        takesFocus
      />
      {now.draft && <DraftCard draft={now.draft} template={template} />}
      <div className="file-columns">
        <div className="stack stack-loose">
          <Copies template={template} record={record} />
          {now.finished && <NextSteps now={now} template={template} />}
          {now.finished && <Entries now={now} />}
          {versions.length > 0 && (
            <Versions template={template} versions={versions} shown={record.id} onShow={setChosen} />
          )}
        </div>
        <WholeDocument record={record} templateId={templateId} />
      </div>
    </div>
  );
}

function Standing({ record, closed }: { readonly record: DraftRecord | FinishedRecord; readonly closed: boolean }) {
  const names = useNames();
  if (record.type === "draft")
    return (
      <span className="cluster">
        <Tag tone="amber">Draft</Tag> <span>Last written in on {longDateTime(record.updatedAt)}</span>
      </span>
    );
  return (
    <span className="cluster">
      <Tag tone="green">Finished</Tag>
      {closed && <Tag>Closed</Tag>}
      <span>
        Version {record.version}, {longDateTime(record.finishedAt)}, by {names.person(record.finishedBy)}
      </span>
    </span>
  );
}

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
    const [whole] = copiesOf(template, record.answers);
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

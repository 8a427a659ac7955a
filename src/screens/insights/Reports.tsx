import { useLocation } from "wouter";
import { type FileNow, filesOf } from "../../casefile/casefile.ts";
import { type Period, periodInWords } from "../../casefile/terms.ts";
import { longDate } from "../../lib/dates.ts";
import { fileReference } from "../../records/copies.ts";
import { startGovernorsReport } from "../../records/insights.ts";
import { Card } from "../../ui/Card.tsx";
import { ChartIcon, DocumentIcon, PlusIcon, ShieldIcon } from "../../ui/icons.ts";
import { List, ListRow } from "../../ui/List.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { hrefOf } from "../hrefOf.ts";
import { useStart } from "../useStart.tsx";
import { useCaseFile, useWorkspace } from "../workspace.tsx";

/** What can be made of the figures: reports to governors, and the view for an inspector. */
export function Reports({ period }: { readonly period: Period }) {
  const workspace = useWorkspace();
  const reports = filesOf(useCaseFile(), "governors-report");
  const { start, trouble } = useStart();
  const [, go] = useLocation();
  return (
    <>
      {trouble}
      <Card title="From these records" flush>
        <List label="From these records">
          {reports.map((each) => (
            <ReportRow key={each.fileId} report={each} />
          ))}
          <ListRow
            icon={PlusIcon}
            title={`Start a report to governors: ${periodInWords(period)}`}
            detail="The figures come by themselves, with small numbers left out. You write what they mean and what the school does."
            onOpen={() => void start(() => startGovernorsReport(workspace, period))}
          />
          <ListRow
            icon={ChartIcon}
            title="Patterns, places and times"
            detail="What the records have in common: where and when, who with whom, and what comes again."
            href="/patterns"
            onOpen={() => go("/patterns")}
          />
          <ListRow
            icon={ShieldIcon}
            title="For an inspector"
            detail="What is there of each record, by number: decisions with reasons, plans in date, replies. No name and no narrative."
            href="/insights/inspector"
            onOpen={() => go("/insights/inspector")}
          />
        </List>
      </Card>
    </>
  );
}

function ReportRow({ report }: { readonly report: FileNow }) {
  const [, go] = useLocation();
  const href = hrefOf(report);
  const { draft, finished } = report;
  const day = (finished?.finishedAt ?? draft?.updatedAt ?? "").slice(0, 10);
  return (
    <ListRow
      icon={DocumentIcon}
      title={fileReference(report)}
      detail={`To governors. ${finished ? "Finished" : "Last written in"} on ${longDate(day)}`}
      tag={draft ? <Tag tone="amber">Draft</Tag> : <Tag tone="green">Finished</Tag>}
      href={href}
      onOpen={() => go(href)}
    />
  );
}

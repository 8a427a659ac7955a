import { useLocation } from "wouter";
import { filesOf } from "../../casefile/casefile.ts";
import { closedRounds } from "../../casefile/confidence/rounds.ts";
import { longDateTime } from "../../lib/dates.ts";
import { Card } from "../../ui/Card.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ChartIcon, DocumentIcon, PolicyIcon } from "../../ui/icons.ts";
import { List, ListRow } from "../../ui/List.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { OwnDate } from "../OwnDate.tsx";
import { WhatIsNew } from "../WhatIsNew.tsx";
import { useCaseFile } from "../workspace.tsx";

/** Where the head begins: the numbers, and what the school writes about itself. No record about a child can be opened from here. */
export function HeadHome() {
  const file = useCaseFile();
  const [, go] = useLocation();
  const figures = [...file.figures.values()].at(0);
  const reports = filesOf(file, "governors-report");
  return (
    <div className="stack stack-loose measure">
      <PageHeader
        title={file.school?.name ?? "The school"}
        detail="How many records there are, and what the school writes about itself. Your keys open no record about a child."
      />
      <OwnDate />
      <Card title="In numbers">
        {figures === undefined ? (
          <EmptyState icon={ChartIcon} title="No numbers yet">
            <p>They are written down each time somebody who leads on safeguarding has Waymark open.</p>
          </EmptyState>
        ) : (
          <>
            <DataTable
              caption="Of the whole school"
              hidesCaption
              columns={[
                { key: "label", header: "What", isRowHeader: true, cell: ({ label }) => label },
                { key: "value", header: "How many", isNumber: true, cell: ({ value }) => value },
              ]}
              rows={figures.lines}
              rowKey={({ label }) => label}
            />
            <p className="muted small">As they stood {longDateTime(figures.at)}.</p>
          </>
        )}
      </Card>
      <Card flush>
        <List label="What the school writes about itself">
          <ListRow
            icon={PolicyIcon}
            title="Policy"
            detail="The school’s own, its approval and its checks."
            onOpen={() => go("/policy")}
          />
          {closedRounds(file).length > 0 && (
            <ListRow
              icon={ChartIcon}
              title="Staff confidence"
              detail="How sure staff feel, in sums."
              onOpen={() => go("/team/confidence")}
            />
          )}
          {reports.map((report) => (
            <ListRow
              key={report.fileId}
              icon={DocumentIcon}
              title={`Report to governors ${report.number}`}
              onOpen={() => go(`/file/${report.fileId}`)}
            />
          ))}
        </List>
      </Card>
      <WhatIsNew />
    </div>
  );
}

import { useLocation } from "wouter";
import { answersNow } from "../../casefile/casefile.ts";
import { type Involvement, involvementsOf, roleInWords } from "../../casefile/involvements.ts";
import type { When } from "../../engine/answer.ts";
import { whenInWords } from "../../engine/summary.ts";
import { longDate } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import { fileReference } from "../../records/copies.ts";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { DocumentIcon, ShieldIcon } from "../../ui/icons.ts";
import { List, ListRow } from "../../ui/List.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { hrefOf } from "../hrefOf.ts";
import { useCaseFile } from "../workspace.tsx";

/** Every record and plan in which a child has a part, newest first. */
export function ChildRecords({ childId }: { readonly childId: Id }) {
  const involvements = involvementsOf(useCaseFile(), childId);
  return (
    <Card title="Records and plans" flush>
      {involvements.length === 0 ? (
        <EmptyState icon={DocumentIcon} title="None yet" />
      ) : (
        <List label="Records and plans">
          {involvements.map((involvement) => (
            <InvolvementRow key={involvement.file.fileId} involvement={involvement} />
          ))}
        </List>
      )}
    </Card>
  );
}

function InvolvementRow({ involvement }: { readonly involvement: Involvement }) {
  const [, go] = useLocation();
  const { file: now } = involvement;
  const isPlan = now.templateId === "risk-assessment";
  const { whenHappened } = answersNow(now) as { readonly whenHappened?: When };
  const started = (now.finished ?? now.draft)?.startedAt.slice(0, 10) ?? "";
  const href = hrefOf(now);
  return (
    <ListRow
      icon={isPlan ? ShieldIcon : DocumentIcon}
      title={fileReference(now)}
      detail={whenHappened === undefined ? `Started ${longDate(started)}` : whenInWords(whenHappened)}
      tag={
        <span className="cluster">
          {now.draft && <Tag tone="amber">Draft</Tag>}
          <Tag tone="violet">{roleInWords(involvement.role)}</Tag>
        </span>
      }
      href={href}
      onOpen={() => go(href)}
    />
  );
}

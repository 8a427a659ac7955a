import { useState } from "react";
import { Link, useLocation } from "wouter";
import { answersNow } from "../../casefile/casefile.ts";
import { type Child, childLabel } from "../../casefile/entities.ts";
import { type Involvement, involvementsOf, roleInWords } from "../../casefile/involvements.ts";
import type { When } from "../../engine/answer.ts";
import { whenInWords } from "../../engine/summary.ts";
import { ageOn, localDate, longDate } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import { fileReference } from "../../records/copies.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { DocumentIcon, EditIcon, ReferralIcon, ShieldIcon } from "../../ui/icons.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { List, ListRow } from "../../ui/List.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { hrefOf } from "../hrefOf.ts";
import { useCaseFile, useWorkspace } from "../workspace.tsx";
import { ChildDetailsForm } from "./ChildDetailsForm.tsx";
import { ChildReferrals } from "./ChildReferrals.tsx";
import { yearInWords } from "./Children.tsx";

/** One child: who they are, and every record and plan in which they have a part. */
export function ChildScreen({ childId }: { readonly childId: Id }) {
  const file = useCaseFile();
  const child = file.children.get(childId);
  const today = localDate(useWorkspace().now());
  const [editing, setEditing] = useState(false);
  if (child === undefined)
    return <PageHeader title="This child is not in the case file" detail="The address may be from another device." />;
  const involvements = involvementsOf(file, childId);
  return (
    <div className="stack stack-loose">
      <PageHeader
        title={childLabel(child)}
        detail={aboutChild(child, today)}
        actions={
          <>
            <Button icon={EditIcon} onClick={() => setEditing(true)}>
              Change details
            </Button>
            <Link href={`/referrals/start/child/${childId}`} asChild>
              <LinkButton icon={ReferralIcon}>Refer this child</LinkButton>
            </Link>
          </>
        }
        takesFocus
      />
      <ChildDetailsForm key={String(editing)} child={child} isOpen={editing} onClose={() => setEditing(false)} />
      <Home child={child} />
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
      <ChildReferrals childId={childId} />
    </div>
  );
}

function Home({ child: { address, authority } }: { readonly child: Child }) {
  const { authorities } = useCaseFile();
  const home = authorities.get(authority);
  return (
    <Card title="Home">
      {address === "" ? (
        <p className="muted">No address written down yet. A referral asks for it.</p>
      ) : (
        <p className="as-written">{address}</p>
      )}
      <p>Authority: {home === undefined ? "not known yet" : <Link href={`/directory/${home.id}`}>{home.name}</Link>}</p>
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

function aboutChild(child: Child, today: string): string {
  const age = ageOn(child.dateOfBirth, today);
  const parts = [
    yearInWords(child.yearGroup),
    age && `${age.years} years ${age.months} months`,
    child.dateOfBirth && `born ${longDate(child.dateOfBirth)}`,
  ];
  return parts.filter(Boolean).join(" · ");
}

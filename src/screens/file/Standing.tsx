import { Link } from "wouter";
import type { FileNow } from "../../casefile/casefile.ts";
import type { DraftRecord, FinishedRecord } from "../../casefile/entities.ts";
import { standingOf } from "../../casefile/policy/state.ts";
import { referralAnswers } from "../../casefile/referral/referrals.ts";
import { authorityOf } from "../../casefile/referral/state.ts";
import { isClosed, movedDownTo } from "../../casefile/today.ts";
import { itemsOf } from "../../engine/relevant.ts";
import { longDateTime } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import { versionName } from "../../records/templates.ts";
import { Tag } from "../../ui/Tag.tsx";
import { useCaseFile, useNames } from "../workspace.tsx";

interface Props {
  readonly record: DraftRecord | FinishedRecord;
  readonly now: FileNow;
}

/** Under the head of a record's page: whom a referral is about, and which version this is, by whom and since when. */
export const Standing = ({ record, now }: Props) => (
  <>
    {now.templateId === "referral" && <AboutWhom referral={now} />}
    {(now.templateId === "note" || now.templateId === "agency-status") && <AboutChildren record={record} />}
    {now.templateId === "policy" && record.type === "finished" && <HowAdopted record={record} />}
    <WhichVersion record={record} now={now} />
  </>
);

/** A referral is about one child, so that its page can say which before anything is read. */
function AboutWhom({ referral }: { readonly referral: FileNow }) {
  const file = useCaseFile();
  const names = useNames();
  const { child } = referralAnswers(referral);
  const authority = authorityOf(file, referral);
  if (child === undefined) return null;
  return (
    <strong className="file-about">
      About {names.child(child)}
      {authority !== "" && `, for ${names.authority(authority)}`}
    </strong>
  );
}

/** What was written on a child’s page leads back to it, and to a brother or sister it is about too. */
function AboutChildren({ record: { answers } }: Pick<Props, "record">) {
  const names = useNames();
  const { children } = useCaseFile();
  const named = [...itemsOf(answers["children"]).map(({ child }) => child), answers["statusChild"]];
  const ids = [...new Set(named)].filter((id): id is Id => typeof id === "string" && children.has(id));
  return (
    <strong className="file-about cluster">
      About
      {ids.map((id) => (
        <Link key={id} href={`/children/${id}`}>
          {names.child(id)}
        </Link>
      ))}
    </strong>
  );
}

/** A policy is in force only once those who approve it have done so. */
function HowAdopted({ record }: { readonly record: FinishedRecord }) {
  const file = useCaseFile();
  return <strong className="file-about">{standingOf(file, record)}</strong>;
}

function WhichVersion({ record, now }: Props) {
  const names = useNames();
  const file = useCaseFile();
  if (record.type === "draft")
    return (
      <span className="cluster">
        <Tag tone="amber">Draft</Tag> <span>Last written in on {longDateTime(record.updatedAt)}</span>
      </span>
    );
  return (
    <span className="cluster">
      <Tag tone="green">Finished</Tag>
      {record.id !== now.finished?.id && <Tag tone="amber">Earlier version</Tag>}
      {movedDownTo(file, now) !== undefined && <Tag>Moved down</Tag>}
      {isClosed(file, now) && <Tag>Closed</Tag>}
      <span>
        {versionName(record)}, {longDateTime(record.finishedAt)}, by {names.person(record.finishedBy)}
      </span>
    </span>
  );
}

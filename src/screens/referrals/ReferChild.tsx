import { useLocation } from "wouter";
import { type Child, childName } from "../../casefile/entities.ts";
import { involvementsOf, roleInWords } from "../../casefile/involvements.ts";
import { referralsOf } from "../../casefile/referral/referrals.ts";
import { isClosed } from "../../casefile/today.ts";
import type { Id } from "../../lib/ids.ts";
import { fileReference } from "../../records/copies.ts";
import { Card } from "../../ui/Card.tsx";
import { DocumentIcon } from "../../ui/icons.ts";
import { List, ListRow } from "../../ui/List.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { useStart } from "../useStart.tsx";
import { useCaseFile } from "../workspace.tsx";
import { numbersFor } from "./homes.ts";
import { ReferOneChild } from "./ReferOneChild.tsx";
import { RingFirst } from "./RingFirst.tsx";
import { WhereItGoes } from "./WhereItGoes.tsx";

/** Referring one child: from all that is known of them, or from one record and the other children in it. */
export function ReferChild({ childId }: { readonly childId: Id }) {
  const file = useCaseFile();
  const { start, trouble } = useStart();
  const child = file.children.get(childId);
  if (child === undefined)
    return (
      <PageHeader
        title="This child is not in the case file"
        detail="The address may be from another device."
        takesFocus
      />
    );
  const homes = [{ childId, authority: child.authority }];
  return (
    <div className="stack stack-loose measure">
      <PageHeader
        title={`Refer ${childName(child)} to children’s social care`}
        detail="What is known of this child comes along, and each answer says where it came from."
        takesFocus
      />
      <RingFirst authorities={numbersFor(file, homes)} />
      {trouble}
      <WhereItGoes homes={homes} />
      <ReferOneChild child={child} referrals={referralsOf(file, childId)} another onStart={start} />
      <FromRecords child={child} />
    </div>
  );
}

function FromRecords({ child }: { readonly child: Child }) {
  const [, go] = useLocation();
  const file = useCaseFile();
  const records = involvementsOf(file, child.id).filter((each) => !isClosed(file, each.file));
  if (records.length === 0) return null;
  return (
    <Card title="Or start from one record" flush>
      <List label="Records of this child">
        {records.map(({ file: now, role }) => (
          <ListRow
            key={now.fileId}
            icon={DocumentIcon}
            title={fileReference(now)}
            detail={`${roleInWords(role)}. The other children in it are offered a referral too`}
            href={`/referrals/start/${now.fileId}`}
            onOpen={() => go(`/referrals/start/${now.fileId}`)}
          />
        ))}
      </List>
    </Card>
  );
}

import { fileNow } from "../../casefile/casefile.ts";
import { referralSubjects } from "../../casefile/referral/referrals.ts";
import type { Id } from "../../lib/ids.ts";
import { fileReference } from "../../records/copies.ts";
import { startNotReferred } from "../../records/referrals.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { useStart } from "../useStart.tsx";
import { useCaseFile, useWorkspace } from "../workspace.tsx";
import { numbersFor } from "./homes.ts";
import { ReferOneChild } from "./ReferOneChild.tsx";
import { RingFirst } from "./RingFirst.tsx";
import { WhereItGoes } from "./WhereItGoes.tsx";

/** Referring the children of one incident or plan: each in a referral of their own. */
export function ReferFromFile({ fileId }: { readonly fileId: Id }) {
  const workspace = useWorkspace();
  const file = useCaseFile();
  const { start, trouble } = useStart();
  const now = fileNow(file, "incident", fileId) ?? fileNow(file, "risk-assessment", fileId);
  if (now === undefined)
    return (
      <PageHeader
        title="This record is not on this device"
        detail="It may have been a draft that was discarded. A referral can be started from a child instead."
        takesFocus
      />
    );
  const subjects = referralSubjects(file, now);
  return (
    <div className="stack stack-loose measure">
      <PageHeader
        kicker={fileReference(now)}
        title="Refer to children’s social care"
        detail="One referral for each child, to the authority that the child lives under. What is known comes along."
        takesFocus
      />
      <RingFirst authorities={numbersFor(file, subjects)} />
      {trouble}
      <WhereItGoes homes={subjects} />
      {subjects.length === 0 && (
        <Card title="No child is in this record yet">
          <p>Add the children and their parts to the record first, or start from a child.</p>
        </Card>
      )}
      {subjects.map(({ childId, role, referral }) => {
        const child = file.children.get(childId);
        return (
          child && (
            <ReferOneChild
              key={childId}
              child={child}
              from={fileId}
              role={role}
              referrals={referral === undefined ? [] : [referral]}
              onStart={start}
            />
          )
        );
      })}
      <Card title="Not referring now?">
        <p>That is a decision too. Write down the reasons, what else was considered and when you will look again.</p>
        <div>
          <Button onClick={() => void start(() => startNotReferred(workspace, fileId))}>Decide not to refer</Button>
        </div>
      </Card>
    </div>
  );
}

import { referralsOf } from "../../casefile/referral/referrals.ts";
import type { Id } from "../../lib/ids.ts";
import { Card } from "../../ui/Card.tsx";
import { List } from "../../ui/List.tsx";
import { ReferralRow } from "../ReferralRow.tsx";
import { useCaseFile } from "../workspace.tsx";

/** Referrals about a child, newest first. Nothing while there are none. */
export function ChildReferrals({ childId }: { readonly childId: Id }) {
  const referrals = referralsOf(useCaseFile(), childId);
  if (referrals.length === 0) return null;
  return (
    <Card title="Referrals" flush>
      <List label="Referrals">
        {referrals.map((each) => (
          <ReferralRow key={each.fileId} referral={each} />
        ))}
      </List>
    </Card>
  );
}

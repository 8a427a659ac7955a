import type { FileNow } from "../../casefile/casefile.ts";
import { referralState } from "../../casefile/referral/state.ts";
import { isClosed } from "../../casefile/today.ts";
import { localDate } from "../../lib/dates.ts";
import { closedDaysIn } from "../../records/closedDays.ts";
import { Card } from "../../ui/Card.tsx";
import { PhoneLink } from "../../ui/PhoneLink.tsx";
import { StatusMark } from "../../ui/StatusMark.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { useCaseFile, useNames, useWorkspace } from "../workspace.tsx";
import { journeyOf } from "./journey.ts";

/** What became of a referral so far, and what is waited for. */
export function Journey({ referral }: { readonly referral: FileNow }) {
  const file = useCaseFile();
  const names = useNames();
  const today = localDate(useWorkspace().now());
  const closedDays = closedDaysIn(file);
  const legs = journeyOf({
    file,
    names,
    referral,
    state: referralState(file, referral, closedDays),
    closedDays,
    isClosed: isClosed(file, referral),
    today,
  });
  return (
    <Card title="Where it stands">
      <ol className="journey">
        {legs.map(({ key, isDone, title, detail, due, ring }) => (
          <li key={key} aria-current={isDone ? undefined : "step"}>
            <StatusMark status={isDone ? "done" : "inProgress"} compact />
            <div>
              <p className="cluster">
                <strong>{title}</strong>
                {due && <Tag tone={due.tone}>{due.words}</Tag>}
              </p>
              <p className="muted as-written">{detail}</p>
              {ring !== undefined && (
                <p>
                  <PhoneLink text={ring} />
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </Card>
  );
}

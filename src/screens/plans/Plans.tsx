import { Link, useLocation } from "wouter";
import { answersNow, type FileNow, filesOf } from "../../casefile/casefile.ts";
import { childrenIn } from "../../casefile/involvements.ts";
import { dueInWords, isClosed, urgencyOf } from "../../casefile/today.ts";
import { isIsoDate, localDate } from "../../lib/dates.ts";
import { fileReference } from "../../records/copies.ts";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { PlusIcon, ShieldIcon } from "../../ui/icons.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { List, ListRow } from "../../ui/List.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { hrefOf } from "../hrefOf.ts";
import { useCaseFile, useNames, useWorkspace } from "../workspace.tsx";

/** Every safety plan with its next review. */
export function Plans() {
  const plans = filesOf(useCaseFile(), "risk-assessment");
  const start = (
    <Link href="/plans/start" asChild>
      <LinkButton variant="primary" icon={PlusIcon}>
        Start a plan
      </LinkButton>
    </Link>
  );
  return (
    <div className="stack stack-loose">
      <PageHeader
        title="Safety plans"
        detail="A review starts the next version and leaves the earlier one as it was."
        actions={start}
      />
      {plans.length === 0 ? (
        <Card>
          <EmptyState icon={ShieldIcon} title="No plans yet">
            <p>An interim plan takes about ten minutes. Start it from an incident and what is known comes along.</p>
          </EmptyState>
        </Card>
      ) : (
        <Card flush>
          <List label="Safety plans">
            {plans.map((each) => (
              <PlanRow key={each.fileId} plan={each} />
            ))}
          </List>
        </Card>
      )}
    </div>
  );
}

const stages: Readonly<Record<string, string>> = {
  interim: "Interim plan",
  full: "Full plan",
  review: "Reviewed plan",
};

function PlanRow({ plan }: { readonly plan: FileNow }) {
  const [, go] = useLocation();
  const file = useCaseFile();
  const names = useNames();
  const today = localDate(useWorkspace().now());
  const { stage, reviewOn } = answersNow(plan) as { readonly stage?: string; readonly reviewOn?: string };
  const children = childrenIn(plan).map(names.child);
  const href = hrefOf(plan);
  const due =
    plan.finished && !isClosed(file, plan) && reviewOn !== undefined && isIsoDate(reviewOn) ? reviewOn : undefined;
  return (
    <ListRow
      icon={ShieldIcon}
      title={`${fileReference(plan)} · ${stages[stage ?? ""] ?? "Plan"}`}
      detail={children.length === 0 ? "No child has been entered yet" : children.join(", ")}
      tag={
        isClosed(file, plan) ? (
          <Tag>Closed</Tag>
        ) : plan.draft ? (
          <Tag tone="amber">Draft</Tag>
        ) : due === undefined ? (
          <Tag tone="green">Finished</Tag>
        ) : (
          <Tag
            tone={urgencyOf(due, today) === "late" ? "red" : urgencyOf(due, today) === "today" ? "amber" : "neutral"}
          >
            Review: {dueInWords(due, today)}
          </Tag>
        )
      }
      href={href}
      onOpen={() => go(href)}
    />
  );
}

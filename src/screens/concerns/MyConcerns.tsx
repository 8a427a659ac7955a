import { Link, useLocation } from "wouter";
import { sentConcerns } from "../../casefile/concerns.ts";
import { longDateTime } from "../../lib/dates.ts";
import { begunConcern } from "../../records/concerns.ts";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { EditIcon, PlusIcon } from "../../ui/icons.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { List, ListRow } from "../../ui/List.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { OwnDate } from "../OwnDate.tsx";
import { WhatIsNew } from "../WhatIsNew.tsx";
import { useCaseFile, useWorkspace } from "../workspace.tsx";
import { StandingTag } from "./StandingTag.tsx";

/** Where somebody begins who may write concerns and see their own. */
export function MyConcerns() {
  const file = useCaseFile();
  const [, go] = useLocation();
  const begun = begunConcern(useWorkspace());
  const sent = sentConcerns(file);
  return (
    <div className="stack stack-loose measure">
      <PageHeader
        title="Your concerns"
        detail="What you saw or heard, handed on to those who lead on safeguarding. You see your own and what came of it."
        actions={
          <Link href="/concerns/write" asChild>
            <LinkButton variant="primary" icon={begun ? EditIcon : PlusIcon}>
              {begun ? "Go on writing" : "Write down a concern"}
            </LinkButton>
          </Link>
        }
      />
      <OwnDate />
      {sent.length === 0 ? (
        <Card>
          <EmptyState icon={EditIcon} title="Nothing sent yet">
            <p>Write while it is fresh, in the exact words. If a child is in danger now, find them first.</p>
          </EmptyState>
        </Card>
      ) : (
        <Card flush>
          <List label="Your concerns">
            {sent.map((concern) => (
              <ListRow
                key={concern.id}
                icon={EditIcon}
                title={`Sent ${longDateTime(concern.sentAt ?? "")}`}
                detail={concern.about}
                tag={<StandingTag concern={concern} />}
                onOpen={() => go(`/concerns/${concern.id}`)}
              />
            ))}
          </List>
        </Card>
      )}
      <WhatIsNew />
    </div>
  );
}

import { useLocation } from "wouter";
import { sentConcerns } from "../../casefile/concerns.ts";
import { longDateTime } from "../../lib/dates.ts";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { EditIcon } from "../../ui/icons.ts";
import { List, ListRow } from "../../ui/List.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { useCaseFile, useNames } from "../workspace.tsx";
import { StandingTag } from "./StandingTag.tsx";

/** What staff have handed on, for those who lead on safeguarding. */
export function Concerns() {
  const concerns = sentConcerns(useCaseFile());
  const names = useNames();
  const [, go] = useLocation();
  return (
    <div className="stack stack-loose measure">
      <PageHeader title="Concerns from staff" detail="Newest first. Each stays as it was written." takesFocus />
      <Card flush>
        {concerns.length === 0 ? (
          <EmptyState icon={EditIcon} title="None so far">
            <p>Staff who may unlock Waymark as recorders write them on this device.</p>
          </EmptyState>
        ) : (
          <List label="Concerns from staff">
            {concerns.map((concern) => (
              <ListRow
                key={concern.id}
                icon={EditIcon}
                title={names.person(concern.by)}
                detail={longDateTime(concern.sentAt ?? "")}
                tag={<StandingTag concern={concern} />}
                onOpen={() => go(`/concerns/${concern.id}`)}
              />
            ))}
          </List>
        )}
      </Card>
    </div>
  );
}

import { Link, useLocation } from "wouter";
import { lengths, type Minutes, sessionsIn } from "../../records/teamSessions.ts";
import { Card } from "../../ui/Card.tsx";
import { BackIcon, PeopleIcon } from "../../ui/icons.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { List, ListRow } from "../../ui/List.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { useCaseFile } from "../workspace.tsx";

const ofLength: readonly Minutes[] = [10, 45];

/** What a team can learn together, by how long there is. */
export function Sessions() {
  const [, go] = useLocation();
  const all = sessionsIn(useCaseFile().school?.nation ?? "england");
  return (
    <div className="stack stack-loose measure">
      <PageHeader
        title="Team sessions"
        detail="Invented cases to talk over together. Each has notes for whoever leads it and a handout to print; nobody needs to prepare more than it says."
        actions={
          <Link href="/team" asChild>
            <LinkButton icon={BackIcon}>Your team</LinkButton>
          </Link>
        }
        takesFocus
      />
      {ofLength.map((minutes) => (
        <Card key={minutes} title={lengths[minutes]} flush>
          <List label={lengths[minutes]}>
            {all
              .filter((session) => session.minutes === minutes)
              .map(({ id, title, gist }) => {
                const href = `/team/sessions/${id}`;
                return (
                  <ListRow key={id} icon={PeopleIcon} title={title} detail={gist} href={href} onOpen={() => go(href)} />
                );
              })}
          </List>
        </Card>
      ))}
    </div>
  );
}

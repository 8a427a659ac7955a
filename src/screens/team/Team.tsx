import { Link, useLocation } from "wouter";
import { roleIn } from "../../records/workspace.ts";
import { Card } from "../../ui/Card.tsx";
import { BackIcon } from "../../ui/icons.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { List, ListRow } from "../../ui/List.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { useWorkspace } from "../workspace.tsx";
import { teamRows } from "./teamRows.ts";

/** What there is for the adults who do this work, as far as it is for whoever is in. */
export function Team() {
  const role = roleIn(useWorkspace());
  const [, go] = useLocation();
  return (
    <div className="stack stack-loose measure">
      <PageHeader
        title="Your team"
        detail="For the adults who do this work: learning together, and being looked after while doing it. Nothing here is part of a child’s file."
        actions={
          <Link href="/guidance" asChild>
            <LinkButton icon={BackIcon}>What to do</LinkButton>
          </Link>
        }
        takesFocus
      />
      <Card flush>
        <List label="For your team">
          {teamRows
            .filter(({ isFor }) => isFor.includes(role))
            .map(({ href, icon, title, detail }) => (
              <ListRow key={href} icon={icon} title={title} detail={detail} href={href} onOpen={() => go(href)} />
            ))}
        </List>
      </Card>
    </div>
  );
}

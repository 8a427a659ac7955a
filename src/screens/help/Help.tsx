import "../cards/cards.css";
import { useState } from "react";
import { Link, useLocation } from "wouter";
import { type Group, groups, type Task } from "../../records/help.ts";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { FindField } from "../../ui/FindField.tsx";
import { BackIcon, InfoIcon } from "../../ui/icons.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { List, ListRow } from "../../ui/List.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { useHelp } from "./useHelp.ts";

/** How each thing is done in Waymark: by what somebody wants to do, found by their own words. */
export function Help() {
  const { tasks, find } = useHelp();
  const [typed, setTyped] = useState("");
  const isAsked = typed.trim() !== "";
  const found = isAsked ? find(typed) : [];
  return (
    <div className="stack stack-loose">
      <PageHeader
        title="Help"
        detail="What you can do here, and how, in a few steps each."
        actions={
          <Link href="/guidance" asChild>
            <LinkButton icon={BackIcon}>What to do</LinkButton>
          </Link>
        }
        takesFocus
      />
      <FindField label="What do you want to do?" typed={typed} onType={setTyped} />
      {!isAsked && (
        <div className="guide-subjects">
          {(Object.keys(groups) as readonly Group[]).map((group) => (
            <GroupCard key={group} title={groups[group]} tasks={tasks.filter((task) => task.group === group)} />
          ))}
          <Card title="More" flush>
            <List label="More">
              <Row href="/guidance/help/keys" title="The keys of the keyboard" />
              <Row href="/guidance/help/new" title="What’s new" />
            </List>
          </Card>
        </div>
      )}
      <div role="status">
        {isAsked && found.length > 0 && <GroupCard title="Found" tasks={found} />}
        {isAsked && found.length === 0 && (
          <Card>
            <EmptyState icon={InfoIcon} title="Nothing for these words">
              <p>Try one plain word, such as backup, plan or passphrase.</p>
            </EmptyState>
          </Card>
        )}
      </div>
    </div>
  );
}

const GroupCard = ({ title, tasks }: { readonly title: string; readonly tasks: readonly Task[] }) =>
  tasks.length > 0 && (
    <Card title={title} flush>
      <List label={title}>
        {tasks.map((task) => (
          <Row key={task.id} href={`/guidance/help/${task.id}`} title={task.title} />
        ))}
      </List>
    </Card>
  );

function Row({ href, title }: { readonly href: string; readonly title: string }) {
  const [, go] = useLocation();
  return <ListRow icon={InfoIcon} title={title} href={href} onOpen={() => go(href)} />;
}

import { useLocation } from "wouter";
import { checkedHow, directoryOf } from "../../casefile/directory/directory.ts";
import type { Authority } from "../../casefile/entities.ts";
import { localDate } from "../../lib/dates.ts";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { GuidanceIcon } from "../../ui/icons.ts";
import { List, ListRow } from "../../ui/List.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { useCaseFile, useWorkspace } from "../workspace.tsx";
import { AddByName } from "./AddByName.tsx";
import { Guidance } from "./Guidance.tsx";
import { HandRound } from "./HandRound.tsx";

/** The authorities and partnerships the school deals with. Ships empty: what is in it was written down here. */
export function Directory() {
  const authorities = directoryOf(useCaseFile());
  return (
    <div className="stack stack-loose measure">
      <PageHeader
        title="Directory"
        detail="The authorities your school deals with, and how to reach them."
        takesFocus
      />
      <Card title="Authorities" flush>
        {authorities.length === 0 ? (
          <EmptyState icon={GuidanceIcon} title="Nothing here yet">
            <p>Add the authority your school is in, and each one that a pupil lives in. Do it on a quiet day.</p>
          </EmptyState>
        ) : (
          <List label="Authorities">
            {authorities.map((authority) => (
              <AuthorityRow key={authority.id} authority={authority} />
            ))}
          </List>
        )}
      </Card>
      <AddByName others={authorities.map(({ name }) => name)} />
      <Guidance isEmpty={authorities.length === 0} />
      <HandRound />
    </div>
  );
}

function AuthorityRow({ authority }: { readonly authority: Authority }) {
  const [, go] = useLocation();
  const { school } = useCaseFile();
  const today = localDate(useWorkspace().now());
  const { id, name, frontDoor } = authority;
  const checked = checkedHow(authority, today);
  const reach = [frontDoor.team, frontDoor.phone].filter((part) => part !== "").join(", ");
  const href = `/directory/${id}`;
  return (
    <ListRow
      title={name}
      detail={reach === "" ? "No front door written down yet" : `Front door: ${reach}`}
      tag={
        <span className="cluster">
          {school?.authority === id && <Tag tone="violet">Your school’s</Tag>}
          {checked !== "lately" && <Tag tone="amber">{checked === "never" ? "Never checked" : "Check again"}</Tag>}
        </span>
      }
      href={href}
      onOpen={() => go(href)}
    />
  );
}

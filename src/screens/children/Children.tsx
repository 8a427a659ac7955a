import { useState } from "react";
import { Link, useLocation } from "wouter";
import { type Child, childLabel } from "../../casefile/entities.ts";
import { childrenCalled, recordCountOf } from "../../casefile/findChildren.ts";
import { localDate } from "../../lib/dates.ts";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Field } from "../../ui/Field.tsx";
import { PeopleIcon, PersonIcon } from "../../ui/icons.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { List, ListRow } from "../../ui/List.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { useFirst } from "../useFirst.tsx";
import { useCaseFile, useWorkspace } from "../workspace.tsx";
import { childInShort } from "./childWords.ts";

/** Every child in the case file by name. No role and no level stands beside a name: those belong to events. */
export function Children() {
  const file = useCaseFile();
  const [wanted, setWanted] = useState("");
  return (
    <div className="stack stack-loose">
      <PageHeader
        title="Children"
        detail="Children are added where they are first needed, in a record or a plan."
        actions={
          <>
            <Link href="/patterns" asChild>
              <LinkButton>Patterns</LinkButton>
            </Link>
            <Link href="/children/import" asChild>
              <LinkButton>Import from a pupil list</LinkButton>
            </Link>
            <Link href="/children/open-pack" asChild>
              <LinkButton>Open a pack from another school</LinkButton>
            </Link>
          </>
        }
      />
      {file.children.size === 0 ? (
        <Card>
          <EmptyState icon={PeopleIcon} title="No children yet">
            <p>Start a note or a record from Today, and add the children in it.</p>
          </EmptyState>
        </Card>
      ) : (
        <>
          {file.children.size > 8 && (
            <Field label="Find a child">
              <TextInput type="search" value={wanted} onChange={({ target }) => setWanted(target.value)} />
            </Field>
          )}
          {/* Another search begins again with the first. */}
          <Found key={wanted} wanted={wanted} />
        </>
      )}
    </div>
  );
}

function Found({ wanted }: { readonly wanted: string }) {
  const found = childrenCalled(useCaseFile(), wanted);
  const [shown, more] = useFirst(found);
  return (
    <>
      <Card flush>
        <List label="Children">
          {shown.map((child) => (
            <ChildRow key={child.id} child={child} />
          ))}
        </List>
        {found.length === 0 && <EmptyState icon={PeopleIcon} title={`No child is called “${wanted}”`} />}
      </Card>
      {more}
    </>
  );
}

function ChildRow({ child }: { readonly child: Child }) {
  const [, go] = useLocation();
  const file = useCaseFile();
  const today = localDate(useWorkspace().now());
  const count = recordCountOf(file, child.id);
  const href = `/children/${child.id}`;
  return (
    <ListRow
      icon={PersonIcon}
      title={childLabel(child)}
      detail={[
        childInShort(child, today),
        count === 0 ? "No records yet" : count === 1 ? "1 record" : `${count} records`,
      ]
        .filter(Boolean)
        .join(" · ")}
      href={href}
      onOpen={() => go(href)}
    />
  );
}

import { Link } from "wouter";
import { audiences, contactsIn } from "../../records/guidance.ts";
import { roleIn } from "../../records/workspace.ts";
import { Card } from "../../ui/Card.tsx";
import { BackIcon } from "../../ui/icons.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { AuthorityContacts } from "../AuthorityContacts.tsx";
import { ContactWays } from "../cards/ContactWays.tsx";
import { useCaseFile, useWorkspace } from "../workspace.tsx";

/** Services outside school, by whom they are for, beside what the school has written down of its own authority. */
export function Contacts() {
  const { school, authorities } = useCaseFile();
  const authority = authorities.get(school?.authority ?? "");
  const role = roleIn(useWorkspace());
  const all = contactsIn(school?.nation ?? "england");
  return (
    <div className="guide stack stack-loose measure">
      <PageHeader
        title="Who can help"
        detail="Services outside school. Each says when it was last checked and what to check before you rely on it."
        actions={
          <Link href="/guidance" asChild>
            <LinkButton icon={BackIcon}>All cards</LinkButton>
          </Link>
        }
        takesFocus
      />
      <Card title={authority === undefined ? "Your local authority" : authority.name}>
        {authority === undefined ? (
          <Notice>
            <p>
              {role !== "recorder"
                ? "Nothing has been written down yet. The directory keeps its front door, its number out of hours and its specialist advice."
                : "Nothing has been written down that your keys open. Ask whoever leads on safeguarding."}
            </p>
          </Notice>
        ) : (
          <AuthorityContacts authority={authority} lines={["frontDoor", "outOfHours", "consultation", "police"]} />
        )}
        {role !== "recorder" && (
          <p>
            <Link href={authority === undefined ? "/directory" : `/directory/${authority.id}`}>
              {authority === undefined ? "Write it into the directory" : "All that the directory says of it"}
            </Link>
          </p>
        )}
      </Card>
      {(Object.keys(audiences) as readonly (keyof typeof audiences)[]).map((audience) => {
        const here = all.filter((contact) => contact.audience === audience);
        return (
          here.length > 0 && (
            <Card key={audience} title={audiences[audience]}>
              {here.map((contact) => (
                <ContactWays key={contact.name} contact={contact} />
              ))}
            </Card>
          )
        );
      })}
    </div>
  );
}

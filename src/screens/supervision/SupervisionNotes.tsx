import { Link, useLocation } from "wouter";
import { ownNotes } from "../../casefile/supervision.ts";
import { longDate } from "../../lib/dates.ts";
import { newId } from "../../lib/ids.ts";
import { noteKinds } from "../../records/supervision.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { BackIcon, PersonIcon, PlusIcon } from "../../ui/icons.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { List, ListRow } from "../../ui/List.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { useCaseFile, useWorkspace } from "../workspace.tsx";
import { ForYourself } from "./ForYourself.tsx";
import { WhoCanRead } from "./WhoCanRead.tsx";

/** The notes of whoever is in, about their own supervision. */
export function SupervisionNotes() {
  const { me } = useWorkspace();
  const notes = ownNotes(useCaseFile());
  const [, go] = useLocation();
  return (
    <div className="stack stack-loose measure">
      <PageHeader
        title="Your supervision"
        detail="Notes about you and your work, apart from every child’s file. Only you are shown them."
        actions={
          <Link href="/team" asChild>
            <LinkButton icon={BackIcon}>Your team</LinkButton>
          </Link>
        }
        takesFocus
      />
      {me === undefined ? (
        <Notice title="These notes belong to a person">
          <p>
            You came in by the recovery key, which is nobody’s. Come in by your own passphrase to read or write them.
          </p>
        </Notice>
      ) : (
        <Card flush={notes.length > 0}>
          {notes.length === 0 ? (
            <EmptyState icon={PersonIcon} title="No note yet" action={<WriteNote />}>
              <p>After supervision, or after a talk that was needed: some lines on how you are and what was agreed.</p>
            </EmptyState>
          ) : (
            <List label="Your notes">
              {notes.map(({ id, kind, on, nextOn }) => (
                <ListRow
                  key={id}
                  icon={PersonIcon}
                  title={`${noteKinds[kind].label}, ${longDate(on) || "no day yet"}`}
                  detail={nextOn === "" ? undefined : `Next: ${longDate(nextOn)}`}
                  href={`/team/supervision/${id}`}
                  onOpen={() => go(`/team/supervision/${id}`)}
                />
              ))}
            </List>
          )}
        </Card>
      )}
      {me !== undefined && notes.length > 0 && (
        <div>
          <WriteNote />
        </div>
      )}
      <Card>
        <WhoCanRead />
      </Card>
      <ForYourself />
    </div>
  );
}

/** A note has its address from the beginning, so that a lock and a reload lead back to it. */
function WriteNote() {
  const [, go] = useLocation();
  return (
    <Button variant="primary" icon={PlusIcon} onClick={() => go(`/team/supervision/${newId()}`)}>
      Write a note
    </Button>
  );
}

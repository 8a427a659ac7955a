import "../cards/cards.css";
import "./session.css";
import { Link, useLocation } from "wouter";
import { localDate } from "../../lib/dates.ts";
import {
  draftIn,
  lengths,
  oldInSession,
  outgoingSession,
  type Paper,
  papers,
  type SessionHere,
  sessionsIn,
} from "../../records/teamSessions.ts";
import { roleIn } from "../../records/workspace.ts";
import { Card } from "../../ui/Card.tsx";
import { BackIcon, EditIcon, GuidanceIcon } from "../../ui/icons.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { List, ListRow } from "../../ui/List.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { SourceList } from "../cards/SourceList.tsx";
import { MakePaper } from "../outgoing/MakePaper.tsx";
import { useCaseFile, useWorkspace } from "../workspace.tsx";
import { SessionStep } from "./SessionStep.tsx";

const AllSessions = () => (
  <Link href="/team/sessions" asChild>
    <LinkButton variant="quiet" icon={BackIcon}>
      All sessions
    </LinkButton>
  </Link>
);

/** One session: to prepare it, to lead it from the tablet, and to print it. */
export function SessionPage({ sessionId }: { readonly sessionId: string }) {
  const session = sessionsIn(useCaseFile().school?.nation ?? "england").find(({ id }) => id === sessionId);
  const workspace = useWorkspace();
  // A recorder’s keys open no training log.
  const mayWriteLog = roleIn(workspace) !== "recorder";
  const [, go] = useLocation();
  if (session === undefined)
    return (
      <div className="stack stack-loose measure">
        <PageHeader title="There is no such session" detail="It may be from another version of Waymark." takesFocus />
        <div>
          <AllSessions />
        </div>
      </div>
    );
  return (
    <div className="guide stack stack-loose measure">
      <PageHeader
        kicker={`Team session · ${lengths[session.minutes].toLowerCase()}`}
        title={session.title}
        detail={session.gist}
        takesFocus
      />
      <div>
        <AllSessions />
      </div>
      <Notices session={session} />
      <section className="stack stack-tight">
        <h2>Before</h2>
        <p>
          <strong>For whom:</strong> {session.forWhom}
        </p>
        <Lines title="What it is for" lines={session.aims} />
        <Lines title="What to prepare" lines={session.prepare} />
      </section>
      {(Object.keys(papers) as readonly Paper[]).map((paper) => (
        <Card key={paper} title={papers[paper].title}>
          <p className="muted">{papers[paper].detail}</p>
          <MakePaper
            title={`${session.title}, ${papers[paper].title.toLowerCase()}`}
            outgoing={() => outgoingSession(workspace, session, paper)}
          />
        </Card>
      ))}
      <section className="stack stack-tight">
        <h2>Looking after each other</h2>
        <Lines title="Read out at the beginning" lines={session.readOut} />
        <Lines title="For you" lines={[...session.care, ...session.careForFacilitators]} />
      </section>
      {session.steps.map((step) => (
        <SessionStep key={step.from} step={step} />
      ))}
      <section>
        <h2>To take away</h2>
        <ul className="guide-lines">
          {session.takeAway.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      {mayWriteLog && (
        <Card title="When you have held it">
          <p className="muted">
            Who took part can be written into the training log, with the day and what it was about.
          </p>
          <div>
            <Link href={`/team/training/write/${session.id}`} asChild>
              <LinkButton icon={EditIcon}>Write down who took part</LinkButton>
            </Link>
          </div>
        </Card>
      )}
      <Card title="It goes on in Waymark" flush>
        <List label="Cards">
          {session.cards.map(({ id, title }) => (
            <ListRow
              key={id}
              icon={GuidanceIcon}
              title={title}
              href={`/guidance/${id}`}
              onOpen={() => go(`/guidance/${id}`)}
            />
          ))}
        </List>
      </Card>
      <SourceList card={session} Heading="h2" />
    </div>
  );
}

const Lines = ({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) => (
  <>
    <h3>{title}</h3>
    <ul className="guide-lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </>
);

function Notices({ session }: { readonly session: SessionHere }) {
  const said = [oldInSession(session, localDate(useWorkspace().now())), draftIn(session)];
  return said.map(
    (text) =>
      text !== undefined && (
        <Notice key={text} tone="warning">
          <p>{text}</p>
        </Notice>
      ),
  );
}

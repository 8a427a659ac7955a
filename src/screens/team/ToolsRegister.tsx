import "../cards/cards.css";
import { Link } from "wouter";
import { trainedInTool } from "../../casefile/training/log.ts";
import { localDate, longDate } from "../../lib/dates.ts";
import { type Tool, type ToolId, toolRegister } from "../../records/training.ts";
import { roleIn } from "../../records/workspace.ts";
import { Card } from "../../ui/Card.tsx";
import { BackIcon } from "../../ui/icons.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { marks } from "../cards/SourceList.tsx";
import { ToBeChecked } from "../cards/ToBeChecked.tsx";
import { useCaseFile, useWorkspace } from "../workspace.tsx";
import { HoldingTag } from "./TrainingLog.tsx";

/** Tools that people use, what may be done with each, and who here is trained in it. */
export function ToolsRegister() {
  const workspace = useWorkspace();
  // A recorder’s keys open no log.
  const mayRead = roleIn(workspace) !== "recorder";
  return (
    <div className="guide stack stack-loose measure">
      <PageHeader
        title="Tools, and who is trained"
        detail="What each is and whom it is for. Waymark holds none of their content: it keeps that one was used, by whom, and what came of it."
        actions={
          <>
            <Link href="/team" asChild>
              <LinkButton variant="quiet" icon={BackIcon}>
                Your team
              </LinkButton>
            </Link>
            {mayRead && (
              <Link href="/team/training" asChild>
                <LinkButton>Training log</LinkButton>
              </Link>
            )}
          </>
        }
        takesFocus
      />
      {(Object.keys(toolRegister) as readonly ToolId[]).map((id) => (
        <ToolCard key={id} id={id} tool={toolRegister[id]} mayRead={mayRead} />
      ))}
    </div>
  );
}

function ToolCard({ id, tool, mayRead }: { readonly id: ToolId; readonly tool: Tool; readonly mayRead: boolean }) {
  const { name, owner, about, isFor, needsTraining, terms, at, lastChecked, mark, verify } = tool;
  return (
    <Card title={name}>
      <p>
        <strong>{owner}.</strong> {about}
      </p>
      <dl className="guide-ages">
        <div>
          <dt>Whom it is for</dt>
          <dd>{isFor}</dd>
        </div>
        <div>
          <dt>Terms, and what Waymark leaves alone</dt>
          <dd>{terms}</dd>
        </div>
        {mayRead && <TrainedHere id={id} needsTraining={needsTraining === true} />}
      </dl>
      <p className="muted small">
        {at} · last checked {longDate(lastChecked)}, {marks[mark]}
      </p>
      <ToBeChecked lastChecked={lastChecked} verify={verify} />
    </Card>
  );
}

/** From the training log. That nobody is, is said where the owner wants training. */
function TrainedHere({ id, needsTraining }: { readonly id: ToolId; readonly needsTraining: boolean }) {
  const file = useCaseFile();
  const today = localDate(useWorkspace().now());
  const trained = trainedInTool(file, id);
  if (trained.length === 0 && !needsTraining) return null;
  return (
    <div>
      <dt>Who here is trained</dt>
      {trained.length === 0 && <dd>Nobody, as far as the training log says. Then nobody here uses it.</dd>}
      {trained.map((each) => (
        <dd key={each.person.id} className="guide-check">
          {each.person.name}, since {longDate(each.on)} <HoldingTag trained={each} today={today} />
        </dd>
      ))}
    </div>
  );
}

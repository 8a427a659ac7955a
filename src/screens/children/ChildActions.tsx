import { Link } from "wouter";
import { openEntriesAbout } from "../../casefile/casefile.ts";
import { actionOf, actionsAbout } from "../../casefile/tasks/actions.ts";
import type { Id } from "../../lib/ids.ts";
import { startAction } from "../../records/actions.ts";
import { fileReference } from "../../records/copies.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { PlusIcon } from "../../ui/icons.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { ActionState } from "../ActionState.tsx";
import { useStart } from "../useStart.tsx";
import { useCaseFile, useNames, useWorkspace } from "../workspace.tsx";

/** What is to be done for a child and belongs to no one record, and what came of it. */
export function ChildActions({ childId }: { readonly childId: Id }) {
  const workspace = useWorkspace();
  const file = useCaseFile();
  const names = useNames();
  const { start, trouble } = useStart();
  const actions = actionsAbout(file, childId);
  const drafts = openEntriesAbout(file, childId).filter(({ templateId }) => /^action(-done)?$/.test(templateId));
  return (
    <Card
      title="Actions"
      action={
        <Button size="small" icon={PlusIcon} onClick={() => void start(() => startAction(workspace, childId))}>
          Add an action
        </Button>
      }
    >
      {trouble}
      {actions.length === 0 && (
        <p className="muted">
          For what is to be done for this child and belongs to no one record. It stands on Today until it is done.
        </p>
      )}
      {actions.map(({ action, cameOf }) => {
        const { actionWhat, actionOwner } = actionOf(action);
        return (
          <div key={action.id} className="stack stack-tight">
            <p className="as-written">{actionWhat}</p>
            {actionOwner !== undefined && <p className="muted">By {names.person(actionOwner)}</p>}
            {cameOf !== undefined && <p className="as-written">What came of it: {cameOf}</p>}
            <ActionState action={action} />
          </div>
        );
      })}
      {drafts.map((draft) => (
        <div key={draft.id} className="split">
          <span>{fileReference(draft)}, being written</span>
          <Link href={`/write/${draft.id}`} asChild>
            <LinkButton size="small">Go on writing</LinkButton>
          </Link>
        </div>
      ))}
    </Card>
  );
}

import { useState } from "react";
import { Link, useLocation } from "wouter";
import type { DraftRecord } from "../../casefile/entities.ts";
import type { AnyTemplate } from "../../engine/template.ts";
import { longDateTime } from "../../lib/dates.ts";
import { discardDraft, restoreDraft } from "../../records/files.ts";
import { versionName } from "../../records/templates.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { EditIcon, RemoveIcon } from "../../ui/icons.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { UndoBar } from "../../ui/UndoBar.tsx";
import { useCaseFile, useWorkspace } from "../workspace.tsx";

/** The version being written: go on with it, or discard it, which can be undone. */
export function DraftCard({ draft, template }: { readonly draft: DraftRecord; readonly template: AnyTemplate }) {
  const workspace = useWorkspace();
  const [, go] = useLocation();
  const hasFinished = [...useCaseFile().finished.values()].some(({ fileId }) => fileId === draft.fileId);
  const [discarded, setDiscarded] = useState(false);
  const discard = async () => {
    const gone = await discardDraft(workspace, draft);
    if (gone.ok) setDiscarded(true);
  };
  if (discarded)
    return (
      <UndoBar
        message="The draft was discarded."
        onUndo={async () => {
          if ((await restoreDraft(workspace, draft)).ok) setDiscarded(false);
        }}
        onDismiss={() => (hasFinished ? setDiscarded(false) : go("/"))}
      />
    );
  return (
    <Card title={`${versionName(draft)} is being written`} accent="amber">
      <div className="stack">
        <p>
          {template.title}, last written in on {longDateTime(draft.updatedAt)}.
          {hasFinished && " The finished version below stays as it is."}
        </p>
        <div className="cluster">
          <Link href={`/write/${draft.id}`} asChild>
            <LinkButton variant="primary" icon={EditIcon}>
              Go on writing
            </LinkButton>
          </Link>
          <Button variant="quiet" icon={RemoveIcon} onClick={() => void discard()}>
            Discard this draft
          </Button>
        </div>
      </div>
    </Card>
  );
}

import { type ReactNode, useEffect, useState } from "react";
import { Link } from "wouter";
import { openDraft } from "../engine/migrate.ts";
import type { AnyTemplate } from "../engine/template.ts";
import type { Id } from "../lib/ids.ts";
import { type DraftDesk, openDesk } from "../records/drafting.ts";
import { isTemplateId, type TemplateId } from "../records/templates.ts";
import type { Workspace } from "../records/workspace.ts";
import { LinkButton } from "../ui/LinkButton.tsx";
import { Notice } from "../ui/Notice.tsx";
import { PageHeader } from "../ui/PageHeader.tsx";
import { useNoted } from "./useNoted.ts";
import { useTemplate, useWorkspace } from "./workspace.tsx";

/** A draft that is open for writing, in the shape of the form as it is today. */
export interface OpenDraft {
  readonly desk: DraftDesk;
  readonly template: AnyTemplate;
  /** What has changed in the form since the draft was last open, a sentence for each change. */
  readonly changes: readonly string[];
}
interface DeskProps {
  readonly draftId: Id;
  readonly children: (open: OpenDraft) => ReactNode;
}

/** Opens a draft for the screens that write in it, or says why it cannot be written in. Use the draft's id as `key`. */
export function Desk({ draftId, children }: DeskProps) {
  const workspace = useWorkspace();
  const [draft] = useState(() => workspace.caseFile.get().drafts.get(draftId));
  if (draft === undefined) return <NoSuchDraft />;
  if (!isTemplateId(draft.templateId)) return <NewerDraft />;
  return (
    <DeskWithTemplate draftId={draftId} templateId={draft.templateId}>
      {children}
    </DeskWithTemplate>
  );
}

const DeskWithTemplate = ({ draftId, templateId, children }: DeskProps & { readonly templateId: TemplateId }) => (
  <DeskOf draftId={draftId} template={useTemplate(templateId)}>
    {children}
  </DeskOf>
);

/** The same for a template that is at hand. */
export function DeskOf({ draftId, template, children }: DeskProps & { readonly template: AnyTemplate }) {
  const workspace = useWorkspace();
  const [opened, setOpened] = useState<OpenDraft | "newer" | "gone">();
  useNoted("draft", draftId);
  useEffect(() => {
    const { desk, outcome } = take(workspace, template, draftId);
    setOpened(outcome);
    return () => void desk?.close();
  }, [workspace, template, draftId]);
  if (opened === undefined) return null;
  if (opened === "gone") return <NoSuchDraft />;
  return opened === "newer" ? <NewerDraft /> : children(opened);
}

function take(workspace: Workspace, template: AnyTemplate, draftId: Id) {
  const desk = openDesk(workspace, draftId);
  if (desk === undefined) return { desk, outcome: "gone" } as const;
  const { templateVersion, answers } = desk.draft();
  const opened = openDraft(template, { version: templateVersion, answers });
  if (!opened.ok) return { desk, outcome: "newer" } as const;
  if (opened.changes.length > 0) desk.bringForward(opened.answers, template.version);
  return { desk, outcome: { desk, template, changes: opened.changes } } as const;
}

const NoSuchDraft = () => (
  <div className="stack stack-loose measure">
    <PageHeader title="This draft is not here any more" takesFocus />
    <p>It was finished or discarded. A finished record is on its list, under its number.</p>
    <div>
      <Link href="/" asChild>
        <LinkButton>Go to Today</LinkButton>
      </Link>
    </div>
  </div>
);

const NewerDraft = () => (
  <div className="stack stack-loose measure">
    <PageHeader title="This draft needs a newer Waymark" takesFocus />
    <Notice tone="warning" title="Nothing has been lost and nothing has been changed">
      <p>
        The draft was written with a newer version of this form than the one on this device, so it is left as it is.
        Connect once to let Waymark update itself, then open the draft again.
      </p>
    </Notice>
    <Link href="/" asChild>
      <LinkButton>Go to Today</LinkButton>
    </Link>
  </div>
);

import { useLocation } from "wouter";
import { type CaseFile, type FileNow, filesOf } from "../../casefile/casefile.ts";
import { policyState, standingOf } from "../../casefile/policy/state.ts";
import { longDate } from "../../lib/dates.ts";
import { fileReference } from "../../records/copies.ts";
import { startFile } from "../../records/files.ts";
import { schoolPolicy, startPolicy } from "../../records/policy.ts";
import { loadTemplate, versionName } from "../../records/templates.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { DocumentIcon, EditIcon, PlusIcon, PolicyIcon, ShowIcon } from "../../ui/icons.ts";
import { List, ListRow } from "../../ui/List.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { hrefOf } from "../hrefOf.ts";
import { useStart } from "../useStart.tsx";
import { useCaseFile, useWorkspace } from "../workspace.tsx";

/** The school’s own policy, and the two checks that it can stand on. */
export function Policy() {
  const workspace = useWorkspace();
  const file = useCaseFile();
  const { start, trouble } = useStart();
  const policy = schoolPolicy(file);
  return (
    <div className="stack stack-loose measure">
      <PageHeader
        title="Policy"
        detail="The school’s own policy on harmful sexual behaviour, from questions to an adopted edition."
      />
      {trouble}
      {policy === undefined ? (
        <Card>
          <EmptyState
            icon={PolicyIcon}
            title="No policy has been started"
            action={
              <Button variant="primary" icon={PlusIcon} onClick={() => void start(() => startPolicy(workspace))}>
                Start the policy
              </Button>
            }
          >
            <p>
              About twenty minutes of questions write a policy for your kind of school: the whole of it, a page for
              parents, pages for pupils, and a checklist for those who approve it.
            </p>
          </EmptyState>
        </Card>
      ) : (
        <Editions policy={policy} file={file} />
      )}
      <Checks
        title="Whole-school check"
        about="Places, times, teaching and how adults respond. It feeds the part of the policy about preventing harm."
        files={filesOf(file, "school-check")}
        startLabel="Start a whole-school check"
        onStart={() => start(async () => startFile(workspace, await loadTemplate("school-check")))}
      />
      <GapChecks file={file} />
    </div>
  );
}

/** Every edition that is being written, waits or is in force. */
function Editions({ policy, file }: { readonly policy: FileNow; readonly file: CaseFile }) {
  const [, go] = useLocation();
  const { adopted, waiting } = policyState(file, policy);
  const { draft } = policy;
  const open = `/file/${policy.fileId}`;
  return (
    <Card title="Your policy" flush>
      <List label="Your policy">
        {adopted && (
          <ListRow
            icon={PolicyIcon}
            title={`${versionName(adopted.record)}, adopted`}
            detail={standingOf(file, adopted.record)}
            tag={<Tag tone="green">Adopted</Tag>}
            href={open}
            onOpen={() => go(open)}
          />
        )}
        {waiting && (
          <ListRow
            icon={PolicyIcon}
            title={`${versionName(waiting)}, finished on ${longDate(waiting.finishedAt.slice(0, 10))}`}
            detail="Take it to those who approve it, then write down what they decided."
            tag={<Tag tone="amber">For approval</Tag>}
            href={open}
            onOpen={() => go(open)}
          />
        )}
        {draft && (
          <ListRow
            icon={EditIcon}
            title={`${versionName(draft)} is being written`}
            detail={`Last written in on ${longDate(draft.updatedAt.slice(0, 10))}`}
            tag={<Tag tone="amber">Draft</Tag>}
            href={`/write/${draft.id}`}
            onOpen={() => go(`/write/${draft.id}`)}
          />
        )}
      </List>
    </Card>
  );
}

interface ChecksProps {
  readonly title: string;
  readonly about: string;
  readonly files: readonly FileNow[];
  readonly startLabel: string;
  readonly onStart: () => Promise<void>;
}

function Checks({ title, about, files, startLabel, onStart }: ChecksProps) {
  return (
    <Card title={title} flush>
      <List label={title}>
        {files.map((each) => (
          <CheckRow key={each.fileId} check={each} />
        ))}
        <ListRow icon={PlusIcon} title={startLabel} detail={about} onOpen={() => void onStart()} />
      </List>
    </Card>
  );
}

function GapChecks({ file }: { readonly file: CaseFile }) {
  const [, go] = useLocation();
  return (
    <Card title="Gap check" flush>
      <List label="Gap check">
        {filesOf(file, "policy-gap").map((each) => (
          <CheckRow key={each.fileId} check={each} />
        ))}
        <ListRow
          icon={ShowIcon}
          title="Hold your present policy against this one"
          detail="Paste it, or answer part by part: what is there, what is partly there, what is missing and what to add."
          href="/policy/gap"
          onOpen={() => go("/policy/gap")}
        />
      </List>
    </Card>
  );
}

function CheckRow({ check }: { readonly check: FileNow }) {
  const [, go] = useLocation();
  const href = hrefOf(check);
  const { draft, finished } = check;
  const day = (finished?.finishedAt ?? draft?.updatedAt ?? "").slice(0, 10);
  return (
    <ListRow
      icon={DocumentIcon}
      title={fileReference(check)}
      detail={finished ? `Finished on ${longDate(day)}` : `Last written in on ${longDate(day)}`}
      tag={draft ? <Tag tone="amber">Draft</Tag> : <Tag tone="green">Finished</Tag>}
      href={href}
      onOpen={() => go(href)}
    />
  );
}

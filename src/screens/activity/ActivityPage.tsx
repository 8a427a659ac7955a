import { Link } from "wouter";
import { fileById } from "../../casefile/casefile.ts";
import { childLabel } from "../../casefile/entities.ts";
import type { Id } from "../../lib/ids.ts";
import type { Activity } from "../../records/activity.ts";
import { subjectInWords } from "../../records/activityWords.ts";
import { fileReference } from "../../records/copies.ts";
import { BackIcon } from "../../ui/icons.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { useActivity } from "../useActivity.ts";
import { useNotedPage } from "../useNoted.ts";
import { useReadable, useWorkspace } from "../workspace.tsx";
import { ActivityList } from "./ActivityList.tsx";
import { FindAbout } from "./FindAbout.tsx";
import { HoldAgainst } from "./HoldAgainst.tsx";
import { LogFiles } from "./LogFiles.tsx";
import { Seal } from "./Seal.tsx";
import { Standing } from "./Standing.tsx";
import "./activity.css";

interface Props {
  /** A child or a file: then only what is about it. */
  readonly about?: Id;
}

/** What was done here, by whom and when. */
export function ActivityPage({ about }: Props) {
  useNotedPage("activity");
  const { activity, check } = useActivity();
  return (
    <div className="stack stack-loose measure">
      <PageHeader
        title="Activity log"
        detail="Who looked at, wrote, changed or handed over which record on this device. Nobody can write in it by hand, and Waymark never changes a line."
        actions={
          <Link href="/settings" asChild>
            <LinkButton icon={BackIcon}>Settings</LinkButton>
          </Link>
        }
        takesFocus
      />
      {activity === undefined ? (
        <Progress words="Reading the log" />
      ) : activity === "failed" ? (
        <Notice tone="problem" live title="The log could not be read">
          <p>Your records are safe, and nothing has been changed. Lock, unlock and try again.</p>
        </Notice>
      ) : (
        <Read activity={activity} about={about} onCheck={check} />
      )}
    </div>
  );
}

interface ReadProps {
  readonly activity: Activity;
  readonly about: Id | undefined;
  readonly onCheck: () => Promise<void>;
}

function Read({ activity, about, onCheck }: ReadProps) {
  return (
    <>
      <Standing activity={activity} onCheck={onCheck} />
      {about !== undefined && <About about={about} />}
      <ActivityList key={about ?? ""} activity={activity} about={about} />
      <FindAbout />
      <Seal activity={activity} />
      <HoldAgainst activity={activity} />
      <LogFiles activity={activity} />
    </>
  );
}

function About({ about }: { readonly about: Id }) {
  const file = useReadable(useWorkspace().stored);
  const child = file.children.get(about);
  const record = fileById(file, about);
  const words = child ? childLabel(child) : record ? fileReference(record) : subjectInWords(file, about, undefined);
  return (
    <Notice title={`Only what is about ${words}`}>
      <p>The record itself, what is written about it, and what was handed over.</p>
      <div>
        <Link href="/settings/activity" asChild>
          <LinkButton>Show everything</LinkButton>
        </Link>
      </div>
    </Notice>
  );
}

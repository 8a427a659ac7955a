import "./today.css";
import { useState } from "react";
import { useLocation } from "wouter";
import { dueInWords, type Task, tasksOn, type Urgency, urgencyOf } from "../../casefile/today.ts";
import { localDate, longDate } from "../../lib/dates.ts";
import { fileReference } from "../../records/copies.ts";
import { startFile } from "../../records/files.ts";
import { loadTemplate } from "../../records/templates.ts";
import { ActionCard } from "../../ui/ActionCard.tsx";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ClockIcon, DocumentIcon, DoneIcon, EditIcon, type Icon, ShieldIcon } from "../../ui/icons.ts";
import { List, ListRow } from "../../ui/List.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { Tag, type Tone } from "../../ui/Tag.tsx";
import { useCaseFile, useWorkspace } from "../workspace.tsx";
import { RecordsSafe } from "./RecordsSafe.tsx";

/** What must I do today, and are my records safe: each line says why it is there. Names no child. */
export function Today() {
  const file = useCaseFile();
  const { now } = useWorkspace();
  const at = now();
  const today = localDate(at);
  const tasks = tasksOn(file, fileReference);
  const pressing = tasks.filter(({ due }) => ["late", "today", "open"].includes(urgencyOf(due, today)));
  const me = file.school && file.people.get(file.school.me);
  const firstName = me?.name.split(/\s+/)[0] ?? "";

  return (
    <div className="stack stack-loose">
      <PageHeader
        title={`Good ${partOfDay(at.getHours())}${firstName === "" ? "" : `, ${firstName}`}`}
        detail={`${weekday(at)} ${longDate(today)}. ${needs(pressing.length)}`}
      />
      <Starts />
      <div className="today-columns">
        <Card title="Needs you" flush>
          {tasks.length === 0 ? (
            <EmptyState icon={DoneIcon} title="Nothing is waiting">
              <p>Drafts, reviews and dates to look again will appear here.</p>
            </EmptyState>
          ) : (
            <List label="Needs you">
              {tasks.map((task) => (
                <TaskRow key={task.id} task={task} today={today} />
              ))}
            </List>
          )}
        </Card>
        <RecordsSafe />
      </div>
    </div>
  );
}

function Starts() {
  const workspace = useWorkspace();
  const [, go] = useLocation();
  const [failure, setFailure] = useState<string>();
  const record = async (answers: Readonly<Record<string, unknown>>) => {
    const started = await startFile(workspace, await loadTemplate("incident"), { answers });
    if (started.ok) go(`/write/${started.value}`);
    else
      setFailure(
        "The record could not be started because it could not be saved. Nothing else is affected. Free some space on this device and try again.",
      );
  };
  const me = workspace.caseFile.get().school?.me;
  return (
    <section className="stack" aria-label="Start">
      {failure !== undefined && (
        <Notice tone="problem" live>
          <p>{failure}</p>
        </Notice>
      )}
      <div className="grid today-starts">
        <ActionCard
          icon={ClockIcon}
          title="Two-minute note"
          detail="A low-level concern, or advice only"
          onOpen={() => void record({ tier: "note", reporter: me })}
        />
        <ActionCard
          icon={EditIcon}
          title="Record an incident"
          detail="What happened, words, decisions"
          onOpen={() => void record({ reporter: me })}
        />
        <ActionCard
          icon={ShieldIcon}
          title="Safety plan"
          detail="An interim plan in ten minutes"
          href="/plans/start"
          onOpen={() => go("/plans/start")}
        />
        <ActionCard
          icon={DocumentIcon}
          title="Review a plan"
          detail="What worked, and what changes"
          href="/plans"
          onOpen={() => go("/plans")}
        />
      </div>
    </section>
  );
}

const icons: Readonly<Record<Task["kind"], Icon>> = {
  draft: EditIcon,
  planNeeded: ShieldIcon,
  planReview: ShieldIcon,
  placeReview: ShieldIcon,
  incidentLook: DocumentIcon,
};
const titles: Readonly<Record<Task["kind"], string>> = {
  draft: "Finish",
  planNeeded: "Start a safety plan for",
  planReview: "Review",
  placeReview: "Look again at a place in",
  incidentLook: "Look again at",
};
const tones: Readonly<Record<Urgency, Tone>> = {
  late: "red",
  today: "amber",
  soon: "neutral",
  later: "neutral",
  open: "amber",
};

function TaskRow({ task, today }: { readonly task: Task; readonly today: string }) {
  const [, go] = useLocation();
  const href = "draftId" in task.goesTo ? `/write/${task.goesTo.draftId}` : `/file/${task.goesTo.fileId}`;
  return (
    <ListRow
      icon={icons[task.kind]}
      title={`${titles[task.kind]} ${task.reference}`}
      detail={task.why}
      tag={
        <Tag tone={tones[urgencyOf(task.due, today)]}>
          {task.due === undefined ? "Draft" : dueInWords(task.due, today)}
        </Tag>
      }
      href={href}
      onOpen={() => go(href)}
    />
  );
}

const partOfDay = (hour: number): string => (hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening");
const weekday = (at: Date): string => at.toLocaleDateString("en-GB", { weekday: "long" });
const needs = (count: number): string =>
  count === 0
    ? "Nothing needs you today."
    : count === 1
      ? "One thing needs you today."
      : `${count} things need you today.`;

import { useMemo, useState } from "react";
import { useLocation } from "wouter";
import { addDays, type IsoDate, localDate, longDate } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import {
  type Activity,
  type ActivityKind,
  type ActivityLine,
  activityKinds,
  kindOfLine,
  matching,
} from "../../records/activity.ts";
import { idsAbout } from "../../records/activityAbout.ts";
import { kindWords, lineInWords, whoInWords } from "../../records/activityWords.ts";
import { chainName } from "../../records/logStanding.ts";
import { Card } from "../../ui/Card.tsx";
import { Field } from "../../ui/Field.tsx";
import { List, ListRow } from "../../ui/List.tsx";
import { Select } from "../../ui/Select.tsx";
import { useFirst } from "../useFirst.tsx";
import { useReadable, useWorkspace } from "../workspace.tsx";
import { hrefOfLine } from "./hrefOfLine.ts";

interface Props {
  readonly activity: Activity;
  readonly about: Id | undefined;
}

const periods = [
  { value: "", label: "All of it", days: undefined },
  { value: "today", label: "Today", days: 0 },
  { value: "week", label: "The last 7 days", days: 6 },
  { value: "month", label: "The last 31 days", days: 30 },
  { value: "year", label: "The last 12 months", days: 364 },
] as const;

/** The lines a day at a time, narrowed to whom, what and since when. */
export function ActivityList({ activity, about }: Props) {
  const workspace = useWorkspace();
  const file = useReadable(workspace.stored);
  const [who, setWho] = useState("");
  const [what, setWhat] = useState("");
  const [period, setPeriod] = useState("");
  const today = localDate(workspace.now());
  const { lines } = activity;
  const people = useMemo(() => [...new Set(lines.map((line) => line.who))], [lines]);
  const found = useMemo(() => {
    const days = periods.find(({ value }) => value === period)?.days;
    return matching(
      lines,
      {
        who: who || undefined,
        what: activityKinds.find((each) => each === what),
        since: days === undefined ? undefined : addDays(today, -days),
        about: about === undefined ? undefined : idsAbout(workspace, about),
      },
      kindOfLine(workspace),
    );
  }, [lines, who, what, period, today, about, workspace]);
  return (
    <Card title={about === undefined ? "What was done" : "Who has looked at this"}>
      <div className="grid">
        <Field label="Who">
          <Select
            placeholder="Everybody"
            value={who}
            options={people.map((each) => ({ value: each, label: whoInWords(file, each) }))}
            onChange={({ currentTarget }) => setWho(currentTarget.value)}
          />
        </Field>
        <Field label="What">
          <Select
            placeholder="Everything"
            value={what}
            options={activityKinds.map((each: ActivityKind) => ({ value: each, label: kindWords[each] }))}
            onChange={({ currentTarget }) => setWhat(currentTarget.value)}
          />
        </Field>
        <Field label="When">
          <Select value={period} options={periods} onChange={({ currentTarget }) => setPeriod(currentTarget.value)} />
        </Field>
      </div>
      <p role="status" className="muted">
        {found.length === 0
          ? "Nothing in the log is like this."
          : found.length === 1
            ? "1 line, newest first"
            : `${found.length.toLocaleString("en-GB")} lines, newest first`}
      </p>
      <Days
        key={[who, what, period].join("/")}
        lines={found}
        today={today}
        isOneOfMany={activity.standing.chains.length > 1}
      />
    </Card>
  );
}

interface DaysProps {
  readonly lines: readonly ActivityLine[];
  readonly today: IsoDate;
  /** There is more than one chain, so that a line is named with its own. */
  readonly isOneOfMany: boolean;
}

function Days({ lines, today, isOneOfMany }: DaysProps) {
  const [shown, more] = useFirst(lines, 100);
  const days = new Map<IsoDate, ActivityLine[]>();
  for (const line of shown) {
    const day = line.at.slice(0, 10);
    days.get(day)?.push(line) ?? days.set(day, [line]);
  }
  return (
    <>
      {[...days].map(([day, of]) => (
        <section key={day} aria-label={longDate(day)}>
          <h3 className="activity-day">{day === today ? "Today" : longDate(day)}</h3>
          <List>
            {of.map((line) => (
              <Line key={`${line.chain}/${line.n}`} line={line} isOneOfMany={isOneOfMany} />
            ))}
          </List>
        </section>
      ))}
      {more}
    </>
  );
}

function Line({ line, isOneOfMany }: { readonly line: ActivityLine; readonly isOneOfMany: boolean }) {
  const file = useReadable(useWorkspace().stored);
  const [, go] = useLocation();
  const href = hrefOfLine(file, line);
  return (
    <ListRow
      lead={<span className="activity-time">{line.at.slice(11)}</span>}
      title={lineInWords(file, line)}
      detail={`${whoInWords(file, line.who)} · line ${line.n.toLocaleString("en-GB")}${isOneOfMany ? ` of ${chainName(line.chain)}` : ""}`}
      {...(href !== undefined && { href, onOpen: () => go(href) })}
    />
  );
}

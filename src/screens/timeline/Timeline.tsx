import "./timeline.css";
import { type ReactNode, useMemo, useState } from "react";
import type { ChronologyLine } from "../../casefile/chronology/line.ts";
import { spansOf } from "../../casefile/chronology/months.ts";
import { linesIn, type View, views } from "../../casefile/chronology/views.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { FieldGroup } from "../../ui/Field.tsx";
import { ClockIcon, MoveDownIcon, MoveUpIcon } from "../../ui/icons.ts";
import { RadioList } from "../../ui/RadioList.tsx";
import { SummedLine } from "./SummedLine.tsx";
import { TimelineLine } from "./TimelineLine.tsx";

interface Props {
  /** Oldest first. */
  readonly lines: readonly ChronologyLine[];
  /** Said of each line beside its tags, such as who of several children had which part. */
  readonly about?: (line: ChronologyLine) => ReactNode;
  /** Stands beside the views. */
  readonly action?: ReactNode;
}

/** So many at first and with each press: a page of them, not a wall. */
const step = 30;
const options = (Object.keys(views) as readonly View[]).map((value) => ({ value, label: views[value].label }));

/** What happened in order, newest first, in three views. Each line leads to its record. */
export function Timeline({ lines, about, action }: Props) {
  const [view, setView] = useState<View>("significant");
  const [isNewestFirst, setNewestFirst] = useState(true);
  const [most, setMost] = useState(step);
  const all = useMemo(() => {
    const inView = linesIn(view, lines);
    return isNewestFirst ? inView.toReversed() : inView;
  }, [lines, view, isNewestFirst]);
  const left = all.length - most;
  return (
    <div className="stack">
      <div className="timeline-bar">
        <FieldGroup label="How much to show" hint={views[view].hint}>
          <RadioList
            options={options}
            layout="pills"
            value={view}
            onChange={(next) => {
              if (next !== "") setView(next);
              setMost(step);
            }}
          />
        </FieldGroup>
        <div className="cluster">
          <Button
            size="small"
            variant="quiet"
            icon={isNewestFirst ? MoveUpIcon : MoveDownIcon}
            onClick={() => setNewestFirst(!isNewestFirst)}
          >
            {isNewestFirst ? "Show the oldest first" : "Show the newest first"}
          </Button>
          {action}
        </div>
      </div>
      {all.length === 0 && (
        <EmptyState icon={ClockIcon} title={lines.length === 0 ? "Nothing on record yet" : "Nothing in this view"}>
          <p>
            {lines.length === 0
              ? "What is finished appears here by itself, in the order in which it happened."
              : "The full view has everything."}
          </p>
        </EmptyState>
      )}
      {spansOf(all.slice(0, most)).map(({ id, title, shown }) => (
        <section key={id} aria-label={title}>
          <h3 className="timeline-month">{title}</h3>
          {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
          <ol role="list" className="timeline">
            {shown.map((each) =>
              "sum" in each ? (
                <SummedLine key={each.sum.id} sum={each.sum} about={about} />
              ) : (
                <TimelineLine key={each.line.id} line={each.line} about={about} />
              ),
            )}
          </ol>
        </section>
      ))}
      {left > 0 && (
        <div>
          <Button onClick={() => setMost(most + step)}>
            Show more ({left} {left === 1 ? "line" : "lines"} left)
          </Button>
        </div>
      )}
    </div>
  );
}

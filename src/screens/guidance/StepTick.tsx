import { useId, useState } from "react";
import { Link } from "wouter";
import { tickOf } from "../../casefile/guidance/ticks.ts";
import { actionsAbout } from "../../casefile/tasks/actions.ts";
import { longDateTime } from "../../lib/dates.ts";
import type { Id } from "../../lib/ids.ts";
import { startFromStep, tickStep } from "../../records/cardVerbs.ts";
import type { CardHere, StepHere } from "../../records/guidance.ts";
import { announce } from "../../ui/announcements.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { StatusMark } from "../../ui/StatusMark.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { useStart } from "../useStart.tsx";
import { useCaseFile, useNames, useWorkspace } from "../workspace.tsx";

interface Props {
  readonly card: CardHere;
  readonly step: StepHere;
  readonly fileId: Id;
}

const begin = { told: "Write down who was told", decided: "Write down what was decided" } as const;

/** A step on a record: what was written down of it so far, and the ways to write it down. */
export function StepTick({ card, step, fileId }: Props) {
  const workspace = useWorkspace();
  const file = useCaseFile();
  const names = useNames();
  const { start, trouble } = useStart();
  const [isTicking, setTicking] = useState(false);
  const { entries, open } = tickOf(file, fileId, card.id, step.id);
  const ended = new Map(actionsAbout(file, fileId).map(({ action, cameOf }) => [action.id, cameOf]));
  const toDo = entries.filter(({ id, templateId }) => templateId === "action" && ended.get(id) === undefined);
  const isDone = entries.length > toDo.length;
  const write = () => void start(() => startFromStep(workspace, card, step, fileId));
  return (
    <div className="guide-tick stack stack-tight">
      <div className="guide-tick-step">
        <StatusMark status={isDone ? "done" : toDo.length > 0 || open ? "inProgress" : "notStarted"} compact />
        <p>{step.text}</p>
      </div>
      <div className="guide-tick-said stack stack-tight">
        {entries.map((entry) => (
          <p key={entry.id} className="muted small">
            {toDo.includes(entry) ? "Given out" : "Written down"} {longDateTime(entry.finishedAt)}, by{" "}
            {names.person(entry.finishedBy)}
          </p>
        ))}
        {trouble}
        {isTicking ? (
          <TickForm card={card} step={step} fileId={fileId} onClose={() => setTicking(false)} />
        ) : (
          <div className="cluster">
            {open ? (
              <Link href={`/write/${open.id}`} asChild>
                <LinkButton size="small" aria-label={`Go on writing: ${step.text}`}>
                  Go on writing
                </LinkButton>
              </Link>
            ) : step.entry.kind === "done" ? (
              entries.length === 0 && (
                <>
                  <Button size="small" onClick={() => setTicking(true)} aria-label={`Done: ${step.text}`}>
                    Done
                  </Button>
                  <Button size="small" variant="quiet" onClick={write} aria-label={`Give it to somebody: ${step.text}`}>
                    Give it to somebody
                  </Button>
                </>
              )
            ) : (
              <Button
                size="small"
                variant={isDone ? "quiet" : "secondary"}
                onClick={write}
                aria-label={`${begin[step.entry.kind]}: ${step.text}`}
              >
                {isDone ? "Add another" : begin[step.entry.kind]}
              </Button>
            )}
          </div>
        )}
      </div>
    </div>
  );
}

/** What came of it, if there is anything to say; then it is written down. */
function TickForm({ card, step, fileId, onClose }: Props & { readonly onClose: () => void }) {
  const workspace = useWorkspace();
  const [words, setWords] = useState("");
  const [state, setState] = useState<"open" | "saving" | "failed">("open");
  const id = useId();
  const keep = async () => {
    if (state === "saving") return;
    setState("saving");
    const kept = await tickStep(workspace, card, step, fileId, words);
    if (!kept.ok) return setState("failed");
    announce("Written down on the record.");
    onClose();
  };
  return (
    <div className="stack stack-tight">
      <Field id={id} label="What came of it?" hint="Who did it and when, if it was not you just now." optional>
        <TextArea value={words} onChange={({ currentTarget }) => setWords(currentTarget.value)} rows={2} autoFocus />
      </Field>
      {state === "failed" && (
        <Notice tone="problem" live>
          <p>This could not be saved, so nothing was written down. Free some space on this device and try again.</p>
        </Notice>
      )}
      <div className="cluster">
        <Button size="small" variant="primary" onClick={() => void keep()}>
          Write it down as done
        </Button>
        <Button size="small" variant="quiet" onClick={onClose}>
          Not now
        </Button>
      </div>
    </div>
  );
}

import { useState } from "react";
import type { Decision, Decisions } from "../../casefile/leaving/review.ts";
import type { ChildFile } from "../../records/childFile.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { AllLines } from "./AllLines.tsx";
import { LineForm } from "./LineForm.tsx";

interface Props {
  readonly made: ChildFile;
  readonly decisions: Decisions;
  readonly onDecide: (decisions: Decisions) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** Every piece of free text that mentions somebody else, or may: nothing is made before each has been looked at. */
export function ReviewLines({ made, decisions, onDecide, onBack, onNext }: Props) {
  const { lines, wish } = made;
  const firstOpen = lines.findIndex(({ original }) => !decisions.has(original));
  const [at, setAt] = useState(Math.max(firstOpen, 0));
  const [isList, setList] = useState(false);
  const open = lines.filter(({ original }) => !decisions.has(original)).length;
  const line = lines[Math.min(at, lines.length - 1)];
  const decide = (original: string, decision: Decision) => {
    onDecide(new Map([...decisions, [original, decision]]));
    if (at < lines.length - 1) setAt(at + 1);
  };
  const rest = () => {
    const all = lines.map(({ original }) => [original, decisions.get(original) ?? { kind: "asShown" }] as const);
    onDecide(new Map([...decisions, ...all]));
  };
  return (
    <Card title="Look at each line that mentions somebody else" level={2}>
      <p className="muted">
        Names of other children are letters already. What is left to see is what leads to somebody without a name. What
        you decide is kept while this page is open and starts afresh for another reader; what was withheld and why goes
        into the log, never the words.
      </p>
      {line === undefined ? (
        <Notice tone="success">
          <p>No line mentions anybody else.</p>
        </Notice>
      ) : isList ? (
        <AllLines
          lines={lines}
          decisions={decisions}
          open={open}
          onAllAsShown={rest}
          onPick={(index) => {
            setAt(index);
            setList(false);
          }}
        />
      ) : (
        <LineForm
          key={line.original}
          line={line}
          position={`${Math.min(at, lines.length - 1) + 1} of ${lines.length}`}
          made={made}
          decision={decisions.get(line.original)}
          onDecide={(decision) => decide(line.original, decision)}
          onBefore={at > 0 ? () => setAt(at - 1) : undefined}
        />
      )}
      <p role="status">{open === 0 ? "Every line has been looked at." : `${open} still to look at.`}</p>
      <div className="cluster">
        <Button
          variant={open === 0 ? "primary" : "secondary"}
          aria-disabled={open > 0}
          onClick={() => open === 0 && onNext()}
        >
          Continue
        </Button>
        {lines.length > 1 && (
          <Button onClick={() => setList(!isList)}>{isList ? "One line at a time" : "Show all lines"}</Button>
        )}
        <Button variant="quiet" onClick={onBack}>
          Back
        </Button>
      </div>
      {wish.reader === "subject" && (
        <p className="muted small">
          The grounds for withholding are given in plain words and have to be checked by whoever advises the school on
          data protection before they are relied on.
        </p>
      )}
    </Card>
  );
}

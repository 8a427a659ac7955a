import { useEffect, useRef, useState } from "react";
import { noticedWords } from "../../casefile/leaving/noticed.ts";
import { reasonsFor } from "../../casefile/leaving/readers.ts";
import type { Decision, ReviewLine } from "../../casefile/leaving/review.ts";
import type { ChildFile } from "../../records/childFile.ts";
import { Button } from "../../ui/Button.tsx";
import { Field, FieldGroup } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { RadioList } from "../../ui/RadioList.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { beginAt } from "../../ui/useStepFocus.ts";

interface Props {
  readonly line: ReviewLine;
  /** "12 of 31". */
  readonly position: string;
  readonly made: ChildFile;
  readonly decision: Decision | undefined;
  readonly onDecide: (decision: Decision) => void;
  readonly onBefore: (() => void) | undefined;
}

const ownReason = "own";

/** One line: as it stands in the school’s file, as it will be printed, and what to make of it. Enter takes it as shown. */
export function LineForm({ line, position, made, decision, onDecide, onBefore }: Props) {
  const [kind, setKind] = useState<Decision["kind"]>(decision?.kind ?? "asShown");
  const [text, setText] = useState(decision?.kind === "reworded" ? decision.text : line.shown);
  const reasons = reasonsFor(made.wish.reader);
  const known = decision?.kind === "withheld" ? reasons.find(({ label }) => label === decision.why) : undefined;
  const [reason, setReason] = useState(decision?.kind === "withheld" ? (known?.label ?? ownReason) : "");
  const [why, setWhy] = useState(decision?.kind === "withheld" && known === undefined ? decision.why : "");
  const [isMissing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // The line before is gone with its button: the next one is where the person goes on.
  useEffect(() => beginAt(form.current), []);

  const submit = () => {
    const given = reasons.find(({ label }) => label === reason);
    const isComplete =
      kind === "asShown" || (kind === "reworded" ? text.trim() !== "" : given !== undefined || why.trim() !== "");
    setMissing(!isComplete);
    if (!isComplete) return;
    if (kind === "asShown") onDecide({ kind });
    else if (kind === "reworded") onDecide({ kind, text: text.trim() });
    else onDecide({ kind, why: given?.label ?? why.trim(), printed: given?.printed ?? "" });
  };
  return (
    <Form
      className="line-form stack"
      onSubmit={submit}
      ref={form}
      tabIndex={-1}
      aria-label={`Line ${position}: ${line.where}`}
    >
      <div className="split">
        <h3>{line.where}</h3>
        <span className="muted">{position}</span>
      </div>
      <div className="line-both">
        <div>
          <h4 className="line-head">In the school’s file</h4>
          <p className="as-written line-text">{line.original}</p>
        </div>
        <div>
          <h4 className="line-head">As it will be printed</h4>
          <p className="as-written line-text">{line.shown}</p>
        </div>
      </div>
      <Seen line={line} />
      <FieldGroup label="What do you make of it?">
        <RadioList<Decision["kind"]>
          options={[
            { value: "asShown", label: "Use it as it will be printed" },
            { value: "reworded", label: "Put it into other words" },
            { value: "withheld", label: "Withhold it, with a reason" },
          ]}
          value={kind}
          onChange={(next) => next !== "" && setKind(next)}
        />
      </FieldGroup>
      {kind === "reworded" && (
        <Field
          label="In other words"
          hint="Names of other children are taken out of it like everywhere else."
          error={isMissing ? "Write what is to be printed" : undefined}
        >
          <TextArea value={text} onChange={(event) => setText(event.currentTarget.value)} />
        </Field>
      )}
      {kind === "withheld" && (
        <>
          <FieldGroup label="Why?" error={isMissing ? "Choose or write a reason" : undefined}>
            <RadioList
              options={[
                ...reasons.map(({ label, hint }) => ({ value: label, label, hint })),
                { value: ownReason, label: "Another reason", hint: "For the log only. The copy says “[Withheld]”" },
              ]}
              value={reason}
              onChange={setReason}
            />
          </FieldGroup>
          {reason === ownReason && (
            <Field label="The reason" hint="Say why, not what it says.">
              <TextInput value={why} onChange={(event) => setWhy(event.currentTarget.value)} maxLength={200} />
            </Field>
          )}
        </>
      )}
      <div className="cluster">
        <Button type="submit" variant="primary">
          {kind === "asShown" ? "Use as shown, next line" : "Next line"}
        </Button>
        {onBefore && (
          <Button variant="quiet" onClick={onBefore}>
            Line before
          </Button>
        )}
      </div>
    </Form>
  );
}

/** Why this line is here. */
function Seen({ line: { isChanged, noticed, places } }: Pick<Props, "line">) {
  return (
    <ul className="line-seen" aria-label="Why this line is here">
      {isChanged && (
        <li>
          <Tag tone="violet">A name was taken out</Tag>
        </li>
      )}
      {noticed.map(({ kind, words }) => (
        <li key={kind}>
          <Tag tone="amber">{noticedWords[kind]}</Tag> {words.join(", ")}
        </li>
      ))}
      {places > 1 && <li className="muted">The same words stand in {places} places.</li>}
    </ul>
  );
}

import { type ReactNode, useId, useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { ErrorSummary } from "../../ui/ErrorSummary.tsx";
import { Field, FieldGroup } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PasswordInput } from "../../ui/PasswordInput.tsx";
import { RadioList } from "../../ui/RadioList.tsx";
import { DoorPage } from "./DoorPage.tsx";
import { type PhraseSource, phraseProblems } from "./newPhrase.ts";
import { OfferedWords } from "./OfferedWords.tsx";

interface ChoosePassphraseProps {
  readonly kicker: string;
  readonly title: string;
  readonly intro: ReactNode;
  /** Puts the phrase to use. Returns what went wrong, or undefined. */
  readonly onChosen: (passphrase: string) => Promise<string | undefined>;
  /** Another way on, beside Continue. */
  readonly otherwise?: ReactNode;
}

const sources = [
  { value: "offered", label: "Five words picked for me", hint: "Hard to guess, and soon remembered." },
  { value: "own", label: "A phrase of my own", hint: "14 characters or more. No rules about capitals or signs." },
] as const;

export function ChoosePassphrase({ kicker, title, intro, onChosen, otherwise }: ChoosePassphraseProps) {
  const [source, setSource] = useState<PhraseSource>("offered");
  const [offered, setOffered] = useState<string>();
  const [typed, setTyped] = useState({ phrase: "", again: "" });
  const [attempt, setAttempt] = useState(0);
  const [problem, setProblem] = useState<string>();
  const [isWorking, setWorking] = useState(false);
  const ids = { phrase: useId(), again: useId() };
  const isOwn = source === "own";
  const problems = attempt === 0 ? {} : phraseProblems({ source, offered, ...typed });

  const choose = (next: PhraseSource) => {
    setSource(next);
    setTyped({ phrase: "", again: "" });
    setAttempt(0);
  };
  const submit = async () => {
    setAttempt(attempt + 1);
    if (Object.keys(phraseProblems({ source, offered, ...typed })).length > 0) return;
    setWorking(true);
    setProblem(await onChosen(typed.phrase));
    setWorking(false);
  };
  return (
    <DoorPage title={title} kicker={kicker}>
      <Form onSubmit={() => !isWorking && submit()}>
        <ErrorSummary
          attempt={attempt}
          errors={(["phrase", "again"] as const).flatMap((key) => {
            const message = problems[key];
            return message === undefined ? [] : [{ message, fieldId: ids[key] }];
          })}
        />
        {problem !== undefined && (
          <Notice tone="problem" live>
            <p>{problem}</p>
          </Notice>
        )}
        {intro}
        <FieldGroup label="What should unlock it?">
          <RadioList options={sources} value={source} onChange={(next) => choose(next === "own" ? "own" : "offered")} />
        </FieldGroup>
        {!isOwn && <OfferedWords words={offered} onWords={setOffered} onOwn={() => choose("own")} />}
        <Field
          id={ids.phrase}
          label={isOwn ? "Your phrase" : "Type the five words"}
          hint={isOwn ? "Four or five words that do not belong together work well." : "So that you know you have them."}
          error={problems.phrase}
        >
          <PasswordInput
            purpose="new"
            value={typed.phrase}
            onChange={(event) => setTyped({ ...typed, phrase: event.currentTarget.value })}
          />
        </Field>
        {isOwn && (
          <Field id={ids.again} label="Your phrase once more" error={problems.again}>
            <PasswordInput
              purpose="new"
              value={typed.again}
              onChange={(event) => setTyped({ ...typed, again: event.currentTarget.value })}
            />
          </Field>
        )}
        <div className="cluster">
          <Button variant="primary" type="submit" busy={isWorking ? "Making the keys…" : undefined}>
            Continue
          </Button>
          {otherwise}
        </div>
      </Form>
    </DoorPage>
  );
}

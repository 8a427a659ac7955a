import { useId, useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { ErrorSummary } from "../../ui/ErrorSummary.tsx";
import { Field } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { DoorPage } from "./DoorPage.tsx";
import { isSameGroup, twoPositions } from "./groups.ts";

interface ConfirmGroupsProps {
  readonly kicker: string;
  readonly groups: readonly string[];
  readonly onConfirmed: () => Promise<string | undefined>;
  readonly onBack: () => void;
}

export function ConfirmGroups({ kicker, groups, onConfirmed, onBack }: ConfirmGroupsProps) {
  const [asked] = useState(() => twoPositions(groups.length));
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const [attempt, setAttempt] = useState(0);
  const [wrong, setWrong] = useState<readonly number[]>([]);
  const [problem, setProblem] = useState<string>();
  const [isSaving, setSaving] = useState(false);
  const id = useId();
  const errorOf = (position: number) =>
    wrong.includes(position)
      ? `Group ${position + 1} is not what the sheet says. Look at number ${position + 1}.`
      : undefined;

  const submit = async () => {
    const found = asked.filter((position) => !isSameGroup(typed[position] ?? "", groups[position] ?? ""));
    setWrong(found);
    setAttempt(attempt + 1);
    if (found.length > 0) return;
    setSaving(true);
    setProblem(await onConfirmed());
    setSaving(false);
  };
  return (
    <DoorPage title="Read two groups back" kicker={kicker}>
      <Form onSubmit={() => !isSaving && submit()}>
        <ErrorSummary
          attempt={attempt}
          errors={wrong.map((position) => ({ message: errorOf(position) ?? "", fieldId: `${id}-${position}` }))}
        />
        {problem !== undefined && (
          <Notice tone="problem" live>
            <p>{problem}</p>
          </Notice>
        )}
        <p>Type these from your paper, so that you know it can be read.</p>
        {asked.map((position) => (
          <Field key={position} id={`${id}-${position}`} label={`Group ${position + 1}`} error={errorOf(position)}>
            <TextInput
              width="short"
              autoCapitalize="characters"
              spellCheck={false}
              value={typed[position]}
              onChange={(event) => setTyped({ ...typed, [position]: event.currentTarget.value })}
            />
          </Field>
        ))}
        <div className="cluster">
          <Button variant="primary" type="submit" busy={isSaving ? "Saving…" : undefined}>
            Continue
          </Button>
          <Button variant="quiet" onClick={onBack}>
            Show the sheet again
          </Button>
        </div>
      </Form>
    </DoorPage>
  );
}

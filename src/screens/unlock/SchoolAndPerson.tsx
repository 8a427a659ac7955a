import { useId, useState } from "react";
import type { Nation, Phase } from "../../casefile/entities.ts";
import { introduce, leadIn } from "../../records/people.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorSummary } from "../../ui/ErrorSummary.tsx";
import { Field } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { DoorPage } from "../keys/DoorPage.tsx";
import { saveProblem } from "../keys/problems.ts";
import { nationWords } from "../valueWords.ts";
import { useWorkspace } from "../workspace.tsx";

const phases: readonly { readonly value: Phase; readonly label: string }[] = [
  { value: "earlyYears", label: "Nursery or early years" },
  { value: "primary", label: "Primary" },
  { value: "secondary", label: "Secondary" },
  { value: "allThrough", label: "All-through" },
  { value: "sixteenPlus", label: "Sixth form or college" },
  { value: "special", label: "Special school" },
  { value: "alternative", label: "Alternative provision" },
];

const nations = Object.keys(nationWords) as readonly Nation[];

const fields = ["school", "phase", "name", "role"] as const;
type FieldName = (typeof fields)[number];

const missing: Readonly<Record<FieldName, string>> = {
  school: "Give the name of the school.",
  phase: "Choose what kind of school it is.",
  name: "Give your name.",
  role: "Give your role.",
};

/** The last step of the set-up, and where an interrupted one goes on. */
export function SchoolAndPerson() {
  const workspace = useWorkspace();
  const [typed, setTyped] = useState<Readonly<Record<FieldName, string>>>({
    school: "",
    phase: "",
    name: "",
    role: leadIn("england"),
  });
  const [nation, setNation] = useState<Nation>("england");
  const [attempt, setAttempt] = useState(0);
  const [problem, setProblem] = useState<string>();
  const [isSaving, setSaving] = useState(false);
  const id = useId();
  const phase = phases.find(({ value }) => value === typed.phase)?.value;
  const empty = fields.filter((field) => typed[field].trim() === "");
  const errorOf = (field: FieldName) => (attempt > 0 && empty.includes(field) ? missing[field] : undefined);
  const bind = (field: FieldName) => ({
    value: typed[field],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      setTyped({ ...typed, [field]: event.currentTarget.value }),
  });

  const chooseNation = (chosen: Nation) => {
    // What was filled in for the person changes with it; what they wrote themselves stays.
    if (typed.role === leadIn(nation)) setTyped({ ...typed, role: leadIn(chosen) });
    setNation(chosen);
  };

  const submit = async () => {
    setAttempt(attempt + 1);
    if (empty.length > 0 || phase === undefined) return;
    setSaving(true);
    const saved = await introduce(
      workspace,
      { name: typed.school.trim(), phase, nation },
      { name: typed.name.trim(), role: typed.role.trim() },
    );
    setSaving(false);
    if (!saved.ok) setProblem(saveProblem(saved.error));
  };
  return (
    <DoorPage title="Your school and you" kicker="Set up · 3 of 3">
      <Form onSubmit={() => !isSaving && submit()}>
        <ErrorSummary
          attempt={attempt}
          errors={fields.flatMap((field) => {
            const message = errorOf(field);
            return message === undefined ? [] : [{ message, fieldId: `${id}-${field}` }];
          })}
        />
        {problem !== undefined && (
          <Notice tone="problem" live>
            <p>{problem}</p>
          </Notice>
        )}
        <p>These stand on every document and say who wrote a record. You can change them later in Settings.</p>
        <Field id={`${id}-school`} label="Name of the school" error={errorOf("school")}>
          <TextInput {...bind("school")} autoCapitalize="words" />
        </Field>
        <Field id={`${id}-phase`} label="Kind of school" error={errorOf("phase")}>
          <Select {...bind("phase")} options={phases} placeholder="Choose one" />
        </Field>
        <Field
          label="Nation"
          hint="Each has its own law, guidance and names. England’s is complete; the others are drafts that say so."
        >
          <Select
            value={nation}
            onChange={({ target }) => {
              const chosen = nations.find((each) => each === target.value);
              if (chosen) chooseNation(chosen);
            }}
            options={nations.map((value) => ({ value, label: nationWords[value] }))}
          />
        </Field>
        <Field id={`${id}-name`} label="Your name" error={errorOf("name")}>
          <TextInput {...bind("name")} autoCapitalize="words" />
        </Field>
        <Field id={`${id}-role`} label="Your role" error={errorOf("role")}>
          <TextInput {...bind("role")} />
        </Field>
        <div>
          <Button variant="primary" type="submit" busy={isSaving ? "Saving…" : undefined}>
            Finish
          </Button>
        </div>
      </Form>
    </DoorPage>
  );
}

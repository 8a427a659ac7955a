import { useId, useState } from "react";
import { useLocation } from "wouter";
import type { Problem } from "../../engine/check.ts";
import type { Question } from "../../engine/question.ts";
import { keepTraining, keepTrainingDraft, trainingProblems } from "../../records/training.ts";
import { Button } from "../../ui/Button.tsx";
import { CheckboxList } from "../../ui/CheckboxList.tsx";
import { DateInput } from "../../ui/DateInput.tsx";
import { ErrorSummary } from "../../ui/ErrorSummary.tsx";
import { Field, FieldGroup } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { RadioList } from "../../ui/RadioList.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { saveTrouble } from "../saveTrouble.ts";
import { useKeepUnsaved } from "../useKeepUnsaved.ts";
import { useCaseFile, useTemplate, useWorkspace } from "../workspace.tsx";
import { AddStaff } from "./AddStaff.tsx";
import { answersOf, type FormAnswers, noAnswers, staffIn } from "./trainingForm.ts";

/** One training on one page: what, when, for how long, and everybody who took part at once. */
export function WriteTraining({ begins }: { /** What is known already. */ readonly begins?: Partial<FormAnswers> }) {
  const workspace = useWorkspace();
  const template = useTemplate("training");
  const file = useCaseFile();
  const [, go] = useLocation();
  const [form, setForm] = useState<FormAnswers>({ ...noAnswers, ...begins });
  const [attempt, setAttempt] = useState<{ readonly count: number; readonly problems: readonly Problem[] }>({
    count: 0,
    problems: [],
  });
  const [trouble, setTrouble] = useState<ReturnType<typeof saveTrouble>>();
  const ids = useId();
  const unsaved = useKeepUnsaved(
    () => form,
    (latest) => keepTrainingDraft(workspace, answersOf(latest)),
  );
  const put = (part: Partial<FormAnswers>) => setForm({ ...form, ...part });
  const asked = (key: keyof FormAnswers) =>
    wordsOf(
      template.sections.flatMap(({ questions }) => questions),
      key,
    );
  const field = (key: keyof FormAnswers) => {
    const { label, hint } = asked(key);
    const error = attempt.problems.find((problem) => problem.key === key)?.message;
    return { id: `${ids}-${key}`, label, hint, error };
  };
  const save = async () => {
    const answers = answersOf(form);
    const problems = trainingProblems(workspace, template, answers).filter(({ level }) => level === "stop");
    setAttempt({ count: attempt.count + 1, problems });
    if (problems.length > 0) return;
    const kept = await keepTraining(workspace, answers);
    if (kept.ok) {
      unsaved.settle();
      go("/team/training");
    } else if (kept.error.reason !== "problems") setTrouble(saveTrouble(kept.error));
  };
  const staff = staffIn(file);
  return (
    <div className="stack stack-loose measure">
      <PageHeader
        title="Write down training"
        detail="For one person or for all who were there. What is begun is kept if Waymark locks."
        takesFocus
      />
      <Form className="stack" onSubmit={save}>
        <ErrorSummary
          attempt={attempt.count}
          errors={attempt.problems.map(({ key, message }) => ({ message, fieldId: `${ids}-${key}` }))}
        />
        {trouble && (
          <Notice tone="problem" live title={trouble.title}>
            <p>{trouble.whatToDo}</p>
          </Notice>
        )}
        <Field {...field("trainedIn")}>
          <Select
            options={asked("trainedIn").options}
            placeholder="Choose"
            value={form.trainedIn}
            onChange={({ currentTarget }) => put({ trainedIn: currentTarget.value })}
          />
        </Field>
        {form.trainedIn === "other" && (
          <Field {...field("other")}>
            <TextInput value={form.other} onChange={({ currentTarget }) => put({ other: currentTarget.value })} />
          </Field>
        )}
        <Field {...field("course")} optional>
          <TextInput value={form.course} onChange={({ currentTarget }) => put({ course: currentTarget.value })} />
        </Field>
        <Field {...field("provider")} optional>
          <TextInput value={form.provider} onChange={({ currentTarget }) => put({ provider: currentTarget.value })} />
        </Field>
        <FieldGroup {...field("trainedOn")}>
          <DateInput value={form.trainedOn} onChange={(trainedOn) => put({ trainedOn })} />
        </FieldGroup>
        <FieldGroup {...field("holds")}>
          <RadioList options={asked("holds").options} value={form.holds} onChange={(holds) => put({ holds })} />
        </FieldGroup>
        {form.holds === "until" && (
          <FieldGroup {...field("until")}>
            <DateInput value={form.until} onChange={(until) => put({ until })} />
          </FieldGroup>
        )}
        <FieldGroup
          {...field("people")}
          hint="Everybody of the school’s own staff who is on its list of people."
          aside={
            staff.length > 1 && (
              <div>
                <Button size="small" onClick={() => put({ people: staff.map(({ value }) => value) })}>
                  Choose everybody
                </Button>
              </div>
            )
          }
        >
          <CheckboxList options={staff} value={form.people} onChange={(people) => put({ people })} />
        </FieldGroup>
        <AddStaff onAdded={(id) => put({ people: [...form.people, id] })} />
        <div className="cluster">
          <Button variant="primary" type="submit">
            Save
          </Button>
          <Button
            variant="quiet"
            onClick={() => {
              unsaved.settle();
              go("/team/training");
            }}
          >
            Cancel
          </Button>
        </div>
      </Form>
    </div>
  );
}

/** How the template puts a question, and what can be chosen. */
function wordsOf(questions: readonly Question[], key: string) {
  const question = questions.find((each) => each.key === key);
  const choices = question !== undefined && "choices" in question ? question.choices : {};
  return {
    label: question?.label ?? "",
    hint: question?.hint,
    options: Object.entries(choices).map(([value, choice]) => ({
      value,
      label: typeof choice === "string" ? choice : choice.label,
    })),
  };
}

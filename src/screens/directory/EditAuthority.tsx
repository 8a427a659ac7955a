import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { directoryOf } from "../../casefile/directory/directory.ts";
import type { Authority } from "../../casefile/entities.ts";
import { localDate } from "../../lib/dates.ts";
import { changeAuthority } from "../../records/directory.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { ErrorSummary } from "../../ui/ErrorSummary.tsx";
import { Field } from "../../ui/Field.tsx";
import { Form } from "../../ui/Form.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { type SaveError, saveTrouble } from "../saveTrouble.ts";
import { useKeepUnsaved } from "../useKeepUnsaved.ts";
import { useCaseFile, useWorkspace } from "../workspace.tsx";
import { CheckedOn } from "./CheckedOn.tsx";
import { type AuthorityForm, fieldIdOf, formOf, type ReadForm, readForm } from "./form.ts";
import { Stages } from "./Stages.tsx";
import { Thresholds } from "./Thresholds.tsx";
import { WaysIn } from "./WaysIn.tsx";

interface Props {
  readonly authority: Authority;
  readonly onDone: () => void;
}
const noMistakes: ReadForm["mistakes"] = new Map();

/** Everything about an authority on one page. Only a name is needed. */
export function EditAuthority({ authority, onDone }: Props) {
  const workspace = useWorkspace();
  const file = useCaseFile();
  const today = localDate(workspace.now());
  const [attempt, setAttempt] = useState({ count: 0, mistakes: noMistakes });
  const [error, setError] = useState<SaveError>();
  const form = useForm<AuthorityForm>({ defaultValues: formOf(authority) });
  const { register, getValues } = form;
  const others = directoryOf(file).filter(({ id }) => id !== authority.id);
  const read = (values: AuthorityForm) =>
    readForm(
      values,
      authority,
      others.map(({ name }) => name),
      today,
    );
  const unsaved = useKeepUnsaved(
    () => getValues(),
    (values) => changeAuthority(workspace, authority.id, read(values).details),
  );
  const save = async () => {
    const { details, mistakes } = read(getValues());
    setAttempt({ count: attempt.count + 1, mistakes });
    if (mistakes.size > 0) return;
    const saved = await changeAuthority(workspace, authority.id, details);
    setError(saved.ok ? undefined : saved.error);
    if (!saved.ok) return;
    unsaved.settle();
    onDone();
  };
  const { mistakes } = attempt;
  return (
    <FormProvider {...form}>
      <Form className="stack stack-loose measure" onSubmit={save}>
        <PageHeader
          kicker="Directory"
          title={authority.name}
          detail="Only the name is needed. Add the rest when you have it."
          takesFocus
        />
        <ErrorSummary
          attempt={attempt.count}
          errors={[...mistakes].map(([field, message]) => ({ message, fieldId: fieldIdOf(field) }))}
        />
        <Card>
          <Field id={fieldIdOf("name")} label="Name of the authority" error={mistakes.get("name")}>
            <TextInput {...register("name")} maxLength={200} />
          </Field>
        </Card>
        <WaysIn mistakes={mistakes} />
        <Thresholds />
        <Stages mistakes={mistakes} />
        <Card title="Notes, and when this was checked">
          <div className="stack">
            <CheckedOn mistake={mistakes.get("checkedOn")} today={today} />
            <Field
              label="Notes"
              hint="About the authority only. The directory may be handed to other schools, so no child is named here."
              optional
            >
              <TextArea {...register("notes")} maxLength={4_000} />
            </Field>
          </div>
        </Card>
        {error && (
          <Notice tone="problem" live title={saveTrouble(error).title}>
            <p>{saveTrouble(error).whatToDo}</p>
          </Notice>
        )}
        <div className="cluster">
          <Button type="submit" variant="primary">
            Save
          </Button>
          <Button
            variant="quiet"
            onClick={() => {
              unsaved.settle();
              onDone();
            }}
          >
            Cancel
          </Button>
        </div>
      </Form>
    </FormProvider>
  );
}

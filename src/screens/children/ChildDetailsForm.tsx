import { useState } from "react";
import { useForm } from "react-hook-form";
import type { Child } from "../../casefile/entities.ts";
import { isIsoDate } from "../../lib/dates.ts";
import { type ChildDetails, changeChild } from "../../records/people.ts";
import { Button } from "../../ui/Button.tsx";
import { DateInput } from "../../ui/DateInput.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Field, FieldGroup } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { useWorkspace } from "../workspace.tsx";

interface Props {
  readonly child: Child;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Corrects what is known of a child. Finished records keep the name they were finished with. */
export function ChildDetailsForm({ child, isOpen, onClose }: Props) {
  const workspace = useWorkspace();
  const [failed, setFailed] = useState(false);
  const { givenNames, familyName, knownAs, dateOfBirth, yearGroup } = child;
  const { register, handleSubmit, watch, setValue, formState } = useForm<ChildDetails>({
    defaultValues: { givenNames, familyName, knownAs, dateOfBirth, yearGroup },
  });
  const born = watch("dateOfBirth");
  const wrongDate =
    born !== "" && born.replaceAll("-", "") !== "" && !isIsoDate(born)
      ? "Enter a real date, or leave it empty"
      : undefined;
  const save = handleSubmit(async (details) => {
    if (wrongDate !== undefined) return;
    const saved = await changeChild(workspace, child, {
      ...details,
      dateOfBirth: isIsoDate(details.dateOfBirth) ? details.dateOfBirth : "",
    });
    if (saved.ok) onClose();
    else setFailed(true);
  });
  return (
    <Dialog
      isOpen={isOpen}
      title="Change details"
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" onClick={() => void save()}>
            Save
          </Button>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
        </>
      }
    >
      <div className="stack">
        {failed && (
          <Notice tone="problem" live>
            <p>
              The change was not saved. What was saved before is safe. Free some space on this device and try again.
            </p>
          </Notice>
        )}
        <Field label="Given names" error={formState.errors.givenNames && "Write at least one name"}>
          <TextInput {...register("givenNames", { validate: (name) => name.trim() !== "" })} />
        </Field>
        <Field label="Family name" optional>
          <TextInput {...register("familyName")} />
        </Field>
        <Field label="Known as" hint="If it differs from the given names" optional>
          <TextInput {...register("knownAs")} />
        </Field>
        <FieldGroup label="Date of birth" optional error={wrongDate}>
          <DateInput value={born} onChange={(value) => setValue("dateOfBirth", value)} />
        </FieldGroup>
        <Field label="Year group" optional>
          <TextInput width="short" {...register("yearGroup")} />
        </Field>
      </div>
    </Dialog>
  );
}

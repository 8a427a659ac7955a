import { useState } from "react";
import { useForm } from "react-hook-form";
import { directoryOf } from "../../casefile/directory/directory.ts";
import type { Child } from "../../casefile/entities.ts";
import { isIsoDate } from "../../lib/dates.ts";
import { type ChildDetails, changeChild } from "../../records/people.ts";
import { Button } from "../../ui/Button.tsx";
import { DateInput } from "../../ui/DateInput.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Field, FieldGroup } from "../../ui/Field.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea } from "../../ui/TextArea.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { useKeepUnsaved } from "../useKeepUnsaved.ts";
import { useCaseFile, useWorkspace } from "../workspace.tsx";

interface Props {
  readonly child: Child;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Corrects what is known of a child. Finished records keep the name they were finished with. */
export function ChildDetailsForm({ child, isOpen, onClose }: Props) {
  const workspace = useWorkspace();
  const authorities = directoryOf(useCaseFile());
  const [failed, setFailed] = useState(false);
  const { givenNames, familyName, knownAs, dateOfBirth, yearGroup, address, authority } = child;
  const { register, handleSubmit, watch, setValue, getValues, formState } = useForm<Required<ChildDetails>>({
    defaultValues: { givenNames, familyName, knownAs, dateOfBirth, yearGroup, address, authority },
  });
  const born = watch("dateOfBirth");
  const wrongDate = isHalf(born) ? "Enter a real date, or leave it empty" : undefined;
  /** What is empty and must not be, and half a date, stay as they were: a lock asks no questions. */
  const keep = (details: Required<ChildDetails>) =>
    changeChild(workspace, child, {
      ...details,
      givenNames: details.givenNames.trim() === "" ? child.givenNames : details.givenNames,
      dateOfBirth: isHalf(details.dateOfBirth) ? child.dateOfBirth : details.dateOfBirth.replace(/^-+$/, ""),
      address: details.address.trim(),
    });
  const unsaved = useKeepUnsaved(() => getValues(), keep);
  const close = () => {
    unsaved.settle();
    onClose();
  };
  const save = handleSubmit(async (details) => {
    if (wrongDate !== undefined) return;
    const saved = await keep(details);
    if (saved.ok) close();
    else setFailed(true);
  });
  return (
    <Dialog
      isOpen={isOpen}
      title="Change details"
      onClose={close}
      actions={
        <>
          <Button variant="primary" onClick={() => void save()}>
            Save
          </Button>
          <Button variant="quiet" onClick={close}>
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
        <Field label="Home address" hint="Where the child lives now" optional>
          <TextArea {...register("address")} />
        </Field>
        <Field
          label="Authority of the home address"
          hint={<AuthorityHint isEmpty={authorities.length === 0} />}
          optional
        >
          <Select
            placeholder="Not known"
            options={authorities.map(({ id, name }) => ({ value: id, label: name }))}
            {...register("authority")}
          />
        </Field>
      </div>
    </Dialog>
  );
}

const isHalf = (date: string): boolean => date.replaceAll("-", "") !== "" && !isIsoDate(date);

const AuthorityHint = ({ isEmpty }: { readonly isEmpty: boolean }) =>
  isEmpty
    ? "The directory is empty: add authorities there, under Settings"
    : "Referrals about the child go to it, wherever the school is";

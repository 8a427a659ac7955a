import { useFormContext } from "react-hook-form";
import { Card } from "../../ui/Card.tsx";
import { DateInput } from "../../ui/DateInput.tsx";
import { Field, FieldGroup } from "../../ui/Field.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import { type DetailsForm, fieldIdOf, type ReadDetails } from "./detailsForm.ts";

/** What the child is called, and what tells the child from others of that name. */
export function NamePart({ mistakes }: Pick<ReadDetails, "mistakes">) {
  const { register, watch, setValue } = useFormContext<DetailsForm>();
  return (
    <Card title="Name and age">
      <div className="stack">
        <div className="field-set">
          <Field id={fieldIdOf("givenNames")} label="Given names" error={mistakes.get("givenNames")}>
            <TextInput {...register("givenNames")} maxLength={200} />
          </Field>
          <Field label="Family name" optional>
            <TextInput {...register("familyName")} maxLength={200} />
          </Field>
        </div>
        <Field label="Known as" hint="If it differs from the given names" optional>
          <TextInput {...register("knownAs")} width="medium" maxLength={200} />
        </Field>
        <FieldGroup id={fieldIdOf("dateOfBirth")} label="Date of birth" optional error={mistakes.get("dateOfBirth")}>
          <DateInput value={watch("dateOfBirth")} onChange={(born) => setValue("dateOfBirth", born)} />
        </FieldGroup>
        <Field label="Year group" hint="Such as Reception or Year 4" optional>
          <TextInput {...register("yearGroup")} width="medium" maxLength={40} />
        </Field>
        <Field
          id={fieldIdOf("upn")}
          label="Unique pupil number"
          hint="As it stands in the school’s system. It tells two children of one name apart."
          optional
          error={mistakes.get("upn")}
        >
          <TextInput {...register("upn")} width="medium" maxLength={20} />
        </Field>
      </div>
    </Card>
  );
}
